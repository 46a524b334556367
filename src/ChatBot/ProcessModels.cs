using ChatBot.Evidence.Models;

namespace ChatBot;

/// <summary>The networks of one process: opened when they are first asked for, and closed with it.</summary>
internal sealed class ProcessModels : IAsyncDisposable
{
    private readonly Lazy<Task<EvidenceModels>> _opened =
        new(() => EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, new InferenceOptions(), CancellationToken.None));

    /// <summary>Begins at once, beside whatever the caller does meanwhile.</summary>
    /// <exception cref="ModelsUnusableException">As <see cref="EvidenceModels.OpenAsync"/>.</exception>
    public Task<EvidenceModels> OpenAsync() => _opened.Value;

    public async ValueTask DisposeAsync()
    {
        if (!_opened.IsValueCreated) return;
        try
        {
            (await _opened.Value).Dispose();
        }
        catch (ModelsUnusableException)
        {
            // Whoever asked for them has said so.
        }
    }
}

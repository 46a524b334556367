using ChatBot.Evidence.Models;

namespace ChatBot;

/// <summary>The networks of one process: opened when they are first asked for, and closed with it.</summary>
internal sealed class ProcessModels : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private Task<EvidenceModels>? _opened;

    /// <summary>Begins at once, beside whatever the caller does meanwhile.</summary>
    /// <param name="options">Count the first time.</param>
    /// <exception cref="ModelsUnusableException">As <see cref="EvidenceModels.OpenAsync"/>.</exception>
    public Task<EvidenceModels> OpenAsync(InferenceOptions options)
    {
        lock (_gate) return _opened ??= EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, options, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_opened is null) return;
        try
        {
            (await _opened).Dispose();
        }
        catch (ModelsUnusableException)
        {
            // Whoever asked for them has said so.
        }
    }
}

using System.Globalization;
using ChatBot.Answers.Nearness;

namespace ChatBot.Terminal;

/// <summary>How many passages have been looked at for meaning.</summary>
internal sealed class EmbeddingProgressBar : IProgress<VectorProgress>, IDisposable
{
    private readonly ProgressLine _line;
    private volatile string? _last;

    public EmbeddingProgressBar(ProcessEnvironment environment) => _line = new ProgressLine(environment, () => _last);

    public void Report(VectorProgress value)
    {
        _last = string.Create(
            CultureInfo.InvariantCulture, $"Looking for meaning {ProgressLine.Bar(value.Made, value.Of)} {value.Made:N0} of {value.Of:N0} passages");
        _line.Draw();
    }

    public void Dispose() => _line.Dispose();
}

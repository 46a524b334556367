using System.Text.Json;
using ChatBot.Answers;

namespace ChatBot.Batch;

/// <summary>Writes answers as JSON Lines: one a line, flushed as soon as it is there.</summary>
internal sealed class BatchWriter(Stream output)
{
    private const int ConfidenceDecimals = 4;
    private const int ElapsedDecimals = 3;

    public Task WriteAsync(Answer answer, JsonElement? id, TimeSpan elapsed, CancellationToken cancellationToken) => WriteAsync(new BatchAnswer
    {
        Id = id,
        Command = answer.Command,
        Answered = answer.IsAnswered,
        Outcome = answer.Outcome.ToString(),
        Text = PlainText.Render(answer),
        Short = answer.ShortAnswer is { } brief ? new BatchShortAnswer(brief.Text, brief.Citation, brief.Start, brief.Length) : null,
        Confidence = answer.Confidence is { } confidence ? Math.Round(confidence, ConfidenceDecimals) : null,
        ElapsedMs = Math.Round(elapsed.TotalMilliseconds, ElapsedDecimals),
        Citations = [.. answer.Citations.Select(BatchCitations.Shape)],
        Error = answer.Outcome == Outcome.Failed ? answer.Summary : null,
    }, cancellationToken);

    public Task WriteInvalidAsync(JsonElement? id, string error, CancellationToken cancellationToken) => WriteAsync(new BatchAnswer
    {
        Id = id,
        Outcome = nameof(Outcome.Failed),
        Text = error,
        Error = error,
    }, cancellationToken);

    private async Task WriteAsync(BatchAnswer line, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(output, line, BatchJson.Readable.BatchAnswer, cancellationToken);
        output.WriteByte((byte)'\n');
        await output.FlushAsync(cancellationToken);
    }
}

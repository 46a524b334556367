using ChatBot.Answers;
using ChatBot.Conversations.Asking;

namespace ChatBot.Batch;

/// <summary>Answers requests line by line, in their order, until the input ends.</summary>
internal sealed class BatchRun(Stream input, BatchWriter output, GuardedAnswers answers, TimeProvider time)
{
    /// <summary>Lines that were no valid request, or failed; each says why in its own answer.</summary>
    public int Failed { get; private set; }

    public int Lines { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var lines = new Utf8LineReader(input);
        while (await lines.ReadAsync(cancellationToken) is { } line) await AnswerAsync(line, cancellationToken);
    }

    private Task AnswerAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        Lines++;
        var (id, request, error) = BatchRequestReader.Read(line.Span);
        if (request is null)
        {
            Failed++;
            return output.WriteInvalidAsync(id, error!, cancellationToken);
        }

        var started = time.GetTimestamp();
        var answer = answers.Answer(request);
        if (answer.Outcome == Outcome.Failed) Failed++;
        return output.WriteAsync(answer, id, time.GetElapsedTime(started), cancellationToken);
    }
}

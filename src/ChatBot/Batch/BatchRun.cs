using ChatBot.Conversations.Asking;

namespace ChatBot.Batch;

/// <summary>Answers requests line by line, in their order, until the input ends.</summary>
internal sealed class BatchRun(Stream input, BatchWriter output, GuardedAnswers answers, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var lines = new Utf8LineReader(input);
        while (await lines.ReadAsync(cancellationToken) is { } line) await AnswerAsync(line, cancellationToken);
    }

    private Task AnswerAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        var (id, request, error) = BatchRequestReader.Read(line.Span);
        if (request is null) return output.WriteInvalidAsync(id, error!, cancellationToken);
        var started = time.GetTimestamp();
        var answer = answers.Answer(request);
        return output.WriteAsync(answer, id, time.GetElapsedTime(started), cancellationToken);
    }
}

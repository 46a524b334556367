using System.Text.Json;
using ChatBot.Batch;
using ChatBot.Corpus.Documents;

namespace ChatBot.Verification;

/// <summary>Checks every citation of answers in the <c>batch</c> shape against the files as they are now.</summary>
internal sealed class AnswersCheck(DocumentBytes documents, TextWriter report)
{
    private int _checked;
    private int _wrong;

    /// <summary>Whether everything holds.</summary>
    public async Task<bool> RunAsync(Stream answers, CancellationToken cancellationToken)
    {
        var lines = new Utf8LineReader(answers);
        for (var number = 1; await lines.ReadAsync(cancellationToken) is { } line; number++) Check(line.Span, number);
        report.WriteLine($"{_checked} citations checked, {_wrong} wrong");
        return _wrong == 0;
    }

    private void Check(ReadOnlySpan<byte> line, int number)
    {
        if (Parse(line) is not { } answer)
        {
            Wrong($"line {number}: not an answer as batch writes them");
            return;
        }

        foreach (var citation in answer.Citations)
        {
            _checked++;
            if (Problem(citation) is { } problem) Wrong($"line {number}: {citation.Id}: {problem}");
        }
    }

    private string? Problem(BatchCitation citation)
    {
        var span = new ByteSpan(citation.Start, citation.Length);
        if (documents.Read(citation.Document, span) is not { } bytes) return $"{citation.Document} is not there or ends before byte {span.End}";
        if (documents.Decode(citation.Document, bytes) != citation.Quote && !documents.Reads(citation.Document, span, citation.Quote)) return $"bytes {span.Start} to {span.End - 1} of {citation.Document} are not the quote";
        return DocumentBytes.Sha256(bytes) == citation.Sha256 ? null : $"the SHA-256 is not that of bytes {span.Start} to {span.End - 1} of {citation.Document}";
    }

    private void Wrong(string problem)
    {
        _wrong++;
        report.WriteLine(problem);
    }

    private static BatchAnswer? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, BatchJson.Readable.BatchAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

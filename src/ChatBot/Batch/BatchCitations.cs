using ChatBot.Answers.Citations;
using ChatBot.Index.Ranking;

namespace ChatBot.Batch;

/// <summary>Citations in the shape that programs read.</summary>
internal static class BatchCitations
{
    private const int ScoreDecimals = 4;

    public static BatchCitation Shape(Citation citation)
    {
        var passage = citation.Passage;
        return new BatchCitation
        {
            Id = passage.Id.Value,
            Document = passage.DocumentPath,
            Title = passage.DocumentTitle,
            Section = passage.Section.Path is { Length: > 0 } section ? section : null,
            Paragraph = passage.Paragraph,
            Speaker = citation.Speaker,
            Provenance = ProvenanceLabels.Name(citation.Provenance),
            Published = citation.Published,
            Quote = citation.Quote,
            Part = passage.Part?.Name,
            Start = passage.Span.Start,
            Length = passage.Span.Length,
            Sha256 = passage.Sha256,
            Marks = [.. citation.Marks.Select(mark => new[] { mark.Start, mark.Length })],
            Score = Math.Round(citation.Score, ScoreDecimals),
            Explanation = citation.Explanation is { } explanation ? Shape(explanation) : null,
        };
    }

    private static BatchExplanation Shape(Explanation explanation) => new(explanation.Value, explanation.Description, [.. explanation.Details.Select(Shape)]);
}

using ChatBot.Answers.Citations;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Dates;

namespace ChatBot.Answers.Evidence;

/// <summary>Marks the words of a passage that answer: the question's own words and those of the kind that was asked for.</summary>
internal static class Marker
{
    private const float NearEnough = 0.4f;

    public static IReadOnlyList<Mark> Mark(FoundEvidence found, RankedPassage ranked, AnalyzedText words)
    {
        var spans = new List<Mark>();
        for (var index = 0; index < words.Tokens.Count; index++)
        {
            var token = words.Tokens[index];
            var asked = !token.IsStopWord && found.Asked.Terms.Any(term => term.Term == token.Term || term.Alternatives.GetValueOrDefault(token.Term) >= NearEnough);
            var number = found.Question.Expects == ExpectedAnswer.Number && AnswerKinds.IsNumber(words.WordAt(index).ToLowerInvariant());
            if (asked || number) spans.Add(new Mark(token.Start, token.Length));
        }

        if (found.Question.Expects == ExpectedAnswer.Date)
            spans.AddRange(DateFinder.Find(ranked.Passage.Text).Select(date => new Mark(date.Start, date.Length)));
        return Joined(ranked.Passage.Text, spans);
    }

    /// <summary>In order, overlapping and neighbouring marks as one.</summary>
    public static IReadOnlyList<Mark> Joined(string text, List<Mark> spans)
    {
        spans.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        var joined = new List<Mark>(spans.Count);
        foreach (var span in spans)
        {
            if (joined.Count > 0 && joined[^1] is var last && (span.Start <= last.Start + last.Length || text.AsSpan(last.Start + last.Length, span.Start - last.Start - last.Length).Trim().IsEmpty))
                joined[^1] = new Mark(last.Start, Math.Max(last.Start + last.Length, span.Start + span.Length) - last.Start);
            else joined.Add(span);
        }

        return joined;
    }
}

using ChatBot.Answers.Citations;

namespace ChatBot.Answers.Evidence;

/// <summary>Marks the words of a passage that answer.</summary>
internal static class Marker
{
    /// <summary>What the reader takes for the answer; nothing where it takes it for none.</summary>
    public static IReadOnlyList<Mark> Mark(RankedPassage ranked) =>
        ranked.Reading.Spans is [var span, ..] ? [new Mark(span.Start, span.Length)] : [];

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

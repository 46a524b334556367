using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>Where a decision is noted: whether the same words elsewhere repeat it.</summary>
/// <param name="Label">The number of the label before it, empty where that has none; null without a label.</param>
/// <param name="Heading">What may stand over a summary; null where the decision is noted on the way.</param>
/// <param name="Lead">"Decisions:" over the list it is in; null where it is in none.</param>
internal sealed record DecisionPlace(Section Section, string? Label, Section? Heading, string? Lead)
{
    public static bool AreSame(DecisionPlace one, DecisionPlace other)
    {
        if (one.Label is { Length: > 0 } && other.Label is { Length: > 0 }) return one.Label == other.Label;
        return one.SumsUp(other) || other.SumsUp(one) || (one.Label is not null && other.Label is not null && one.Section == other.Section);
    }

    // A summary speaks for all that stands beside it, and not twice for one thing; where every matter has its own "Decisions", none speaks for another.
    private bool SumsUp(DecisionPlace other) => Heading is null
        ? Lead is not null && Lead != other.Lead && Holds(Section, other.Section)
        : Heading.Heading != other.Heading?.Heading && Holds(Heading.Parent, other.Section);

    private static bool Holds(Section? outer, Section? inner)
    {
        while (inner is not null && inner != outer) inner = inner.Parent;
        return inner == outer;
    }
}

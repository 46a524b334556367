using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Passages;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Summary;

/// <summary>What a passage is worth in a summary, whatever the others say.</summary>
internal sealed class Telling(PassageLibrary library)
{
    /// <summary>Different words but stop words: with fewer a passage is an interjection, a heading, a name.</summary>
    private const int FewestWords = 5;

    /// <summary>A quote of so many characters is read at a glance.</summary>
    private const int Comfortable = 400;

    private static readonly string[] Wishes = [.. WordList.Of(
        "want need propose demand insist oppose refuse offer ask recommend suggest require prefer must should hope fear warn object "
        + "support expect accept reject condition favour favor request urge").Select(word => TextAnalyzer.Stem(word)).Distinct()];

    /// <summary>No attendee, byline or repeated mail, and not the line that leads to a list.</summary>
    public static bool May(Passage passage) =>
        passage.Kind is PassageKind.Paragraph or PassageKind.Turn or PassageKind.ListItem or PassageKind.Comment
        && !passage.Text.AsSpan().TrimEnd().EndsWith(":");

    public bool HasWords(int number) => WordsOf(number).Tokens.Where(token => !token.IsStopWord)
        .Select(token => token.Term).Distinct(StringComparer.Ordinal).Take(FewestWords).Count() == FewestWords;

    public bool Asks(int number) => library.Facts[number].Asks;

    /// <summary>1 for what is short: Lin and Bilmes divide what a passage adds by a power of its length.</summary>
    public float Brevity(int number) => MathF.Sqrt(Math.Min(1, (float)Comfortable / library[number].Text.Length));

    /// <summary>Whether the marked words, or all where none are marked, say what somebody wants, proposes, fears or refuses.</summary>
    public bool IsWish(int number, IReadOnlyList<Mark> marks)
    {
        var text = library[number].Text;
        var words = marks.Count == 0
            ? WordsOf(number)
            : new AnalyzedText(string.Join('\n', marks.Select(mark => text.Substring(mark.Start, mark.Length))));
        return Array.Exists(Wishes, words.Contains);
    }

    /// <summary>The passage above one that is too short to say what it speaks of: "leave that open". Null for any other.</summary>
    public Passage? MatterOf(int number)
    {
        if (HasWords(number) || !library[number].Text.Contains("that", StringComparison.OrdinalIgnoreCase)) return null;
        return library.Neighbour(number, -1) is { } above && above.Section == library[number].Section && May(above) ? above : null;
    }

    private AnalyzedText WordsOf(int number) => library.Facts[number].Words;
}

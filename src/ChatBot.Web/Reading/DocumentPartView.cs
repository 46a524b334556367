using System.Text.Json.Serialization;
using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Web.Asking;

namespace ChatBot.Web.Reading;

/// <summary>A part of a document, with what stands above the whole.</summary>
/// <param name="Total">Of all its passages.</param>
/// <param name="From">The position of the first passage here, from 0.</param>
internal sealed record DocumentPartView(
    [property: JsonIgnore] DocumentHead Head,
    int Total,
    int From,
    IReadOnlyList<ShownPassage> Passages)
    : DocumentHead(Head);

/// <summary>The passages of a document that have all the words searched for, in their order.</summary>
/// <param name="Total">Of all that have them; <paramref name="Passages"/> may be the first.</param>
internal sealed record FoundView(int Total, IReadOnlyList<FoundPassage> Passages)
{
    private const int Most = 50;

    /// <summary>Of what is shown of a passage, in characters.</summary>
    private const int LongestExcerpt = 200;

    /// <param name="words">Apart by spaces; each may be a part of a word, in small letters or capitals.</param>
    public static FoundView In(Document document, string words)
    {
        string[] wanted = [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (wanted.Length == 0) return new FoundView(0, []);
        var (total, shown) = (0, new List<FoundPassage>());
        foreach (var passage in document.Passages)
        {
            var text = passage.Text;
            if (!Array.TrueForAll(wanted, word => text.Contains(word, StringComparison.OrdinalIgnoreCase) || IsSpeaker(passage, word))) continue;
            total++;
            if (shown.Count < Most) shown.Add(FoundPassage.Of(passage, Excerpts.Of(text, Places(text, wanted), LongestExcerpt, part => part.Length)));
        }

        return new FoundView(total, shown);
    }

    private static bool IsSpeaker(Passage passage, string word) => passage.Speaker?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Where the words stand, in order and without overlaps.</summary>
    private static List<Mark> Places(string text, string[] words)
    {
        var places = new List<Mark>();
        for (var at = 0; at < text.Length;)
        {
            var next = words.Select(word => new Mark(text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase), word.Length))
                .Where(place => place.Start >= 0)
                .OrderBy(place => place.Start)
                .ThenByDescending(place => place.Length)
                .FirstOrDefault();
            if (next.Length == 0) break;
            places.Add(next);
            at = next.Start + next.Length;
        }

        return places;
    }
}

internal sealed record FoundPassage(string Id, int Paragraph, string? Speaker, string Text, IReadOnlyList<MarkView> Marks, bool CutBefore, bool CutAfter)
{
    public static FoundPassage Of(Passage passage, Excerpt excerpt) => new(
        passage.Id.Value,
        passage.Paragraph,
        passage.Speaker,
        excerpt.Text,
        [.. excerpt.Marks.Select(mark => new MarkView(mark.Start, mark.Length))],
        excerpt.CutBefore,
        excerpt.CutAfter);
}

using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Sources;

/// <summary>The passages in which a document says what it is.</summary>
internal static partial class Imprints
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A byline or a date further down belongs to something else.</summary>
    private const int Front = 12;

    /// <summary>The passage that names the author; null where only the front matter does, or nothing.</summary>
    public static Passage? Byline(Document document) => document.Author is { } author
        ? FrontOf(document).FirstOrDefault(passage => passage.Text.Contains(author, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>
    /// The passage that states the document's date; null where only the front matter or the file's name does, or nothing.
    /// </summary>
    public static Passage? Dateline(Document document) => document.Date is { } date
        ? FrontOf(document).FirstOrDefault(passage => passage.IsDated && DateFinder.Find(passage.Text).Any(mention => mention.Date == date))
        : null;

    /// <summary>The first address on the web that stands in the document's head or at its end.</summary>
    public static (string Url, Passage Passage)? Address(Document document)
    {
        foreach (var passage in FrontOf(document).Concat(document.Passages.Skip(document.Passages.Count - Front)))
            if (AddressPattern().Match(passage.Text) is { Success: true } address) return (address.Value, passage);
        return null;
    }

    /// <summary>What stands right under its title; null for a document without passages.</summary>
    public static Passage? Head(Document document) => document.Passages.Count > 0 ? document.Passages[0] : null;

    /// <summary>Where its text begins; null for a document without passages.</summary>
    public static Passage? Opening(Document document) =>
        document.Passages.FirstOrDefault(passage => passage.Kind is PassageKind.Paragraph or PassageKind.Turn) ?? Head(document);

    /// <summary>What led to its being taken for what it is, else where it begins.</summary>
    public static Passage? Evidence(Document document) => document.Provenance.Evidence ?? Opening(document);

    /// <summary>Bylines and datelines before anything that only mentions the author or the day.</summary>
    private static IEnumerable<Passage> FrontOf(Document document) =>
        document.Passages.Where(passage => passage.Kind == PassageKind.Metadata).Concat(document.Passages.Take(Front));

    [GeneratedRegex(@"\b(https?://|www\.)[^\s<>()\[\]""“”]+[^\s<>()\[\]""“”.,;:!?]", Options, matchTimeoutMilliseconds: 2000)]
    private static partial Regex AddressPattern();
}

using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>Where a text says whose short form a label is: "Presenter: Mara Oyelaran (MO)", "Jonas Lind [jlind] says". Only forms that are labels of the document count.</summary>
internal sealed partial class Introductions
{
    private readonly List<string> _bracketed = [];

    public void Look(string text)
    {
        if (text.AsSpan().ContainsAny('(', '[')) _bracketed.Add(text);
    }

    /// <summary>What the texts say of the document's labels.</summary>
    public IEnumerable<(string Name, string ShortForm)> Of(Document document)
    {
        var labels = document.Passages.Where(passage => passage is { Kind: PassageKind.Turn, Speaker: not null }).Select(passage => passage.Speaker!).ToHashSet(StringComparer.Ordinal);
        if (labels.Count == 0) yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in _bracketed.SelectMany(text => Introduction().Matches(text)))
        {
            var (name, form) = (match.Groups["name"].Value, match.Groups["form"].Value);
            if (labels.Contains(form) && name != form && seen.Add(form) && FitsInitial(name, form)) yield return (name, form);
        }
    }

    private static bool FitsInitial(string name, string form) => name.Split(' ').Any(part => char.ToUpperInvariant(part[0]) == char.ToUpperInvariant(form[0]));

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|la|da|di|del)){1,4})\s*[(\[](?<form>[\p{L}\d_.-]{2,15})[)\]]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Introduction();
}

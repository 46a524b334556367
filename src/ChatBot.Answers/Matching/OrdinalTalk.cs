using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Matching;

/// <summary>"the second call", "session 3": a talk by its place among those of its kind.</summary>
internal static partial class OrdinalTalk
{
    private static readonly string[] Words =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The place that a name gives, from 1, and the name without it; null where it gives none.</summary>
    public static (int Place, string Name)? Read(string name)
    {
        if (Place().Match(name) is not { Success: true } match) return null;
        var word = match.Groups["word"].Value.ToLowerInvariant();
        var place = word.Length > 0
            ? Array.IndexOf(Words, word) + 1
            : int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        return (place, name.Remove(match.Index, match.Length).Trim());
    }

    /// <summary>
    /// The talk at a place: the one that is numbered so, else by date where all have one, else in the order of the documents. What was
    /// reported is counted apart from what is imagined, and comes first.
    /// </summary>
    /// <param name="among">In the order of the corpus.</param>
    /// <param name="kind">"call", "session": only talks called so, where some are; empty for any.</param>
    public static Talk? At(int place, IReadOnlyList<Talk> among, string kind)
    {
        var terms = TextAnalyzer.Analyze(kind).Where(token => NameTerms.IsGeneric(token.Term))
            .Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        var called = among
            .Where(talk => terms.Count > 0 && TextAnalyzer.Analyze(talk.Name).Exists(token => terms.Contains(token.Term))).ToList();
        var asked = called.Count > 0 ? called : [.. among];
        return asked.GroupBy(talk => talk.Provenance == Provenance.Fiction).OrderBy(group => group.Key)
            .Select(group => Of([.. group], place)).FirstOrDefault(talk => talk is not null);
    }

    private static Talk? Of(List<Talk> talks, int place)
    {
        if (talks.Find(talk => Read(talk.Name)?.Place == place) is { } numbered) return numbered;
        var held = talks.FindAll(talk => !talk.Planned);
        if (held.TrueForAll(talk => talk.Date?.Year is not null)) held = [.. held.OrderBy(talk => talk.Date!.Value)];
        return place <= held.Count ? held[place - 1] : null;
    }

    [GeneratedRegex(
        @"\b(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
        + @"|(?<=\b(session|round|part|meeting|call|day) (no\. ?|number |#)?)(?<number>\d{1,2})\b"
        + @"|\b(?<number>\d{1,2})(st|nd|rd|th) (?=session|round|meeting|call|talk)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Place();
}

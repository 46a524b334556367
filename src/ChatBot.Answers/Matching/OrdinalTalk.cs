using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Matching;

/// <summary>"the second call", "session 3", "the latest board meeting": a talk by its place among those of its kind.</summary>
internal static partial class OrdinalTalk
{
    private static readonly string[] Words =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The place of the latest.</summary>
    public const int Last = int.MaxValue;

    /// <summary>The place that a name gives, from 1, or <see cref="Last"/>, and the name without it; null where it gives none.</summary>
    public static (int Place, string Name)? Read(string name)
    {
        if (Place().Match(name) is not { Success: true } match) return null;
        var word = match.Groups["word"].Value.ToLowerInvariant();
        var place = match.Groups["last"].Success ? Last
            : word.Length > 0 ? Array.IndexOf(Words, word) + 1
            : int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        return (place, name.Remove(match.Index, match.Length).Trim());
    }

    /// <summary>
    /// The talks at a place: the one that is numbered so, else by date where all have one, else in the order of the documents; the latest
    /// are all of the last day that is known. What was reported is counted apart from what is imagined, and comes first.
    /// </summary>
    /// <param name="among">In the order of the corpus.</param>
    /// <param name="kind">"call", "session": only talks called so, where some are; empty for any.</param>
    public static IReadOnlyList<Talk> At(int place, IReadOnlyList<Talk> among, string kind)
    {
        var terms = TextAnalyzer.Analyze(kind).Where(token => NameTerms.IsGeneric(token.Term))
            .Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        var called = among
            .Where(talk => terms.Count > 0 && TextAnalyzer.Analyze(talk.Name).Exists(token => terms.Contains(token.Term))).ToList();
        var asked = called.Count > 0 ? called : [.. among];
        return asked.GroupBy(talk => talk.Provenance == Provenance.Fiction).OrderBy(group => group.Key)
            .Select(group => place == Last ? LatestOf([.. group]) : Of([.. group], place)).FirstOrDefault(talks => talks.Count > 0) ?? [];
    }

    private static List<Talk> LatestOf(List<Talk> talks)
    {
        var held = talks.FindAll(talk => talk is { Planned: false, Date.Year: not null });
        var last = held.Max(talk => talk.Date);
        return held.FindAll(talk => talk.Date == last);
    }

    private static List<Talk> Of(List<Talk> talks, int place)
    {
        if (talks.Find(talk => Read(talk.Name)?.Place == place) is { } numbered) return [numbered];
        var held = talks.FindAll(talk => !talk.Planned);
        if (held.TrueForAll(talk => talk.Date?.Year is not null)) held = [.. held.OrderBy(talk => talk.Date!.Value)];
        return place <= held.Count ? [held[place - 1]] : [];
    }

    [GeneratedRegex(
        @"\b(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
        + @"|\b((very|most) )?(?<last>last|latest|newest|recent)\b"
        + @"|(?<=\b(session|round|part|meeting|call|day) (no\. ?|number |#)?)(?<number>\d{1,2})\b"
        + @"|\b(?<number>\d{1,2})(st|nd|rd|th) (?=session|round|meeting|call|talk)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Place();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Recorded;

/// <summary>A roll that is called aloud, in a transcript without names: "COUNCIL MEMBER ROE. &gt;&gt; PRESENT. &gt;&gt; HASKETT IS ABSENT."</summary>
internal static partial class RollCall
{
    private const int LongestCall = 3000;
    private const int LargestGap = 160;
    private const int Fewest = 3;
    private const int MostMistyped = 2;
    private static readonly CuedPattern Calling = new(Opening(), "roll", "attendance");

    /// <summary>Everybody who was called, with whether they answered; empty where no roll is called.</summary>
    public static IReadOnlyList<(Attendance Attendance, bool IsPresent)> In(IReadOnlyList<Passage> passages, Func<string, Person> personOf)
    {
        for (var at = 0; at < passages.Count; at++)
        {
            if (passages[at].Kind is not (PassageKind.Paragraph or PassageKind.Turn) || Calling.Match(passages[at].Text) is not { Success: true } opening) continue;
            if (Read(passages, at, opening.Index, personOf) is { Count: >= Fewest } roll) return roll;
        }

        return [];
    }

    private static List<(Attendance, bool)> Read(IReadOnlyList<Passage> passages, int first, int from, Func<string, Person> personOf)
    {
        var text = new StringBuilder();
        var starts = new List<(int Start, Passage Passage)>();
        for (var at = first; at < passages.Count && text.Length < LongestCall; at++)
        {
            starts.Add((text.Length, passages[at]));
            text.Append(at == first ? passages[at].Text[from..] : passages[at].Text).Append(" >> ");
        }

        var roll = new List<(Attendance, bool)>();
        var titled = Titled(passages);
        var end = 0;
        foreach (Match answer in Answer().Matches(text.ToString()))
        {
            if (roll.Count > 0 && answer.Index - end > LargestGap) break;
            end = answer.Index + answer.Length;
            var name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(answer.Groups["name"].Value.ToLowerInvariant());
            if (OrdinaryWords.IsCommon(name) || PersonNouns.Contains(name) || Titles.Heads.Contains(name) || (name.EndsWith('s') && PersonNouns.Contains(name.AsSpan()[..^1]))) continue;
            var passage = starts.FindLast(start => start.Start <= answer.Index).Passage;
            var person = personOf(Usual(name, titled));
            if (!roll.Exists(other => other.Item1.Person.Name == person.Name)) roll.Add((new Attendance(person, Role: null, person.Side, passage), answer.Groups["here"].Success));
        }

        return roll;
    }

    /// <summary>The names behind titles, "COUNCIL MEMBER ROE", and how often each stands there.</summary>
    private static Dictionary<string, int> Titled(IReadOnlyList<Passage> passages)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var passage in passages)
        {
            foreach (Match match in TitledName().Matches(passage.Text)) names[match.Groups["name"].Value] = names.GetValueOrDefault(match.Groups["name"].Value) + 1;
        }

        return names;
    }

    // Who writes captions live mistypes now and then: a name that no title ever stands before is another's that one does, a letter or two off.
    private static string Usual(string name, Dictionary<string, int> titled)
    {
        if (titled.ContainsKey(name)) return name;
        var usual = titled.Where(other => char.ToUpperInvariant(other.Key[0]) == name[0] && Distance(other.Key, name) <= MostMistyped).OrderByDescending(other => other.Value).Select(other => other.Key).FirstOrDefault();
        return usual is null ? name : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(usual.ToLowerInvariant());
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var at = 1; at <= one.Length; at++)
        {
            var (diagonal, left) = (row[0], row[0] = at);
            for (var column = 1; column <= other.Length; column++)
            {
                var same = char.ToUpperInvariant(one[at - 1]) == char.ToUpperInvariant(other[column - 1]);
                left = Math.Min(Math.Min(left, row[column]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[column]) = (row[column], left);
            }
        }

        return row[^1];
    }

    [GeneratedRegex(@"\b(?:member|chair|president|mayor|senator|representative|commissioner|mr\.?|ms\.?|mrs\.?)\s+(?<name>\p{Lu}[\p{L}'’-]{3,30})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitledName();

    [GeneratedRegex(@"\b(?:call(?:ed|s|ing)?\s+(?:of\s+)?the\s+roll|roll[\s-]call|take\s+(?:the\s+)?attendance)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}'’-]{2,30})\s*(?:[.,?]\s*)?(?:>>\s*)*(?:(?:is|are|was|a|i['’]m|i\s+am)\s+)?(?:(?<here>presen(?:t|\b)|here|aye)|absent|excused|not\s+present)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Answer();
}

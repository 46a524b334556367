using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>
/// What in the body of a mail is not what its sender says in it: lines of another message that it answers ("&gt; …", with the line that says whose they are), and the signature below "-- ".
/// </summary>
internal static partial class Correspondence
{
    private const int MostIntroductionLines = 3;
    private const int MostSignatureLines = 40;

    // Programs that cut blanks at the ends of lines leave "--", which may mean something else.
    private const int MostSignatureLinesBelowBareMark = 12;
    private const int MostHeadLines = 60;

    /// <summary>Whether a text begins as a mail does: with fields, among them who sends it and what about or when.</summary>
    public static bool OpensMail(SourceText source)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lines = 0;
        foreach (var line in source.Text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace() || ++lines > MostHeadLines) break;
            if (char.IsWhiteSpace(line[0])) continue;
            if (line.IndexOf(':') is not (> 0 and var colon) || line[..colon].Contains(' ')) return false;
            names.Add(line[..colon].ToString());
        }

        return names.Contains("From") && (names.Contains("Subject") || names.Contains("Date")) && names.Count >= 3;
    }

    public static void Mark(SourceText source, List<Line> lines)
    {
        for (var number = 0; number < lines.Count; number++)
        {
            if (IsEscaped(source, lines[number])) lines[number] = lines[number] with { Content = lines[number].Content with { Start = lines[number].Content.Start + 1 } };
            else if (IsQuoted(source, lines[number])) Quote(source, lines, number);
        }

        for (var number = lines.Count - 1; number >= 0; number--)
        {
            if (lines[number].Role == LineRole.Text && source[lines[number].Content] is "--" && MarkSignature(source, lines, number)) break;
        }
    }

    // Mailboxes put a mark before a line that begins with "From ".
    private static bool IsEscaped(SourceText source, Line line) => line.Role == LineRole.Text && source[line.Content].StartsWith(">From ", StringComparison.Ordinal);

    private static void Quote(SourceText source, List<Line> lines, int number)
    {
        lines[number] = lines[number] with { Role = source[lines[number].Content].IndexOfAnyExcept("> \t") < 0 ? LineRole.Blank : LineRole.Quoted };
        if (number > 0 && lines[number - 1].Role is not LineRole.Quoted) MarkIntroduction(source, lines, number);
    }

    private static bool IsQuoted(SourceText source, Line line) =>
        line.Role is not LineRole.Blank && (line.IsQuoted || (line.Role is LineRole.Text or LineRole.Rule && line.Indent <= 1 && source[line.Content][0] == '>'));

    // "On 5 March 2031 at 09:12, Mara Oyelaran <mara@harbour.example>", "wrote:".
    private static void MarkIntroduction(SourceText source, List<Line> lines, int quoted)
    {
        var last = quoted - 1;
        if (lines[last].IsBlank) last--;
        if (last < 0 || lines[last].Role != LineRole.Text) return;
        var first = last;
        while (first > 0 && last - first + 1 < MostIntroductionLines && lines[first - 1].Role == LineRole.Text) first--;
        if (!Introduction().IsMatch(source[new TextSpan(lines[first].Content.Start, lines[last].Content.End)])) return;
        for (; first <= last; first++) lines[first] = lines[first] with { Role = LineRole.Quoted };
    }

    private static bool MarkSignature(SourceText source, List<Line> lines, int mark)
    {
        var end = mark + 1;
        var written = 0;
        for (; end < lines.Count && lines[end].Role != LineRole.Quoted; end++)
        {
            if (!lines[end].IsBlank) written++;
        }

        var markEnd = lines[mark].Content.End;
        var isExact = markEnd < source.Text.Length && source.Text[markEnd] == ' ';
        if (written > (isExact ? MostSignatureLines : MostSignatureLinesBelowBareMark)) return false;
        lines[mark] = lines[mark] with { Role = LineRole.Blank };
        for (var number = mark + 1; number < end; number++)
        {
            if (!lines[number].IsBlank) lines[number] = lines[number] with { Role = LineRole.Signature };
        }

        return true;
    }

    [GeneratedRegex(@"\b(?:wrote|writes|schrieb|schreibt|a\s+écrit|escribió|escreveu|ha\s+scritto|schreef|skrev)\b.{0,120}:$", RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Introduction();
}

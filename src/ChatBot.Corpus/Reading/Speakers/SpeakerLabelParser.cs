using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Html;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>Finds what may be a speaker's label at the start of a line, in any of the shapes that people use.</summary>
internal sealed partial class SpeakerLabelParser(SourceText source)
{
    // A label with the longest name, a time and a stage direction of two lines.
    private const int Longest = 320;
    private const int LongestInCapitals = 30;
    private const int MostWordsInHeading = 4;
    private const int HoursAndMinutes = 3;
    private const string Emphasis = "*_";
    private const string Marks = "*_`";

    public SpeakerLabel? Parse(int number, Line line)
    {
        var content = line.Content;
        var (time, start) = TimeAt(source[content]);
        var label = Tagged(number, content) ?? Nick(number, content, start) ?? BeforeColon(number, content, start);
        if (label is not null || time is not null) label ??= InBold(number, content, start) ?? BehindTime(number, content, start);
        else label = BeforeTime(number, content) ?? BeforeFullStop(number, content) ?? AroundTime(number, content)
            ?? InRoundBrackets(number, content) ?? BeforeDash(number, content) ?? InCapitals(number, content);
        return label is null || time is null ? label : label with { Timestamp = time };
    }

    /// <summary>A time that opens the line, in bold or code as well, and where the rest stands; 0 where none does.</summary>
    public static (string? Time, int Length) TimeAt(ReadOnlySpan<char> text)
    {
        var open = text.IndexOfAnyExcept(Marks);
        if (open < 0 || Timestamps.AtStart(text[open..]) is not { } time) return (null, 0);
        var start = open + time.Length;
        // "`[00:03]` ", "*00:03* "; but "16:20 * mara waves" is a gesture.
        while (open > 0 && start < text.Length && Marks.Contains(text[start])) start++;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return (time.Time, start);
    }

    // "[09:02] [Mara] We agree." and "09:02", a tab, "Mara", a tab.
    private SpeakerLabel? BehindTime(int number, TextSpan content, int start)
    {
        var rest = source[content][start..];
        var head = rest[..Math.Min(rest.Length, NameShape.Longest)];
        var end = head.IndexOf('\t');
        if (end <= 0) end = head is ['[', ..] ? head.IndexOf(']') : -1;
        if (end <= 0 || end + 1 >= rest.Length) return null;
        var name = head[..end].Trim("[ \t");
        return NameShape.IsPossibleNickname(name) ? new SpeakerLabel(number, name.ToString(), LabelShape.Inline,
            WordsAt(content, start + end + 1)) : null;
    }

    // "Mara Oyelaran [00:03] We agree." and "Mara Oyelaran 00:03 We agree.": so do programmes and timetables write; who comes back speaks.
    private SpeakerLabel? AroundTime(int number, TextSpan content)
    {
        var text = source[content];
        var head = text[..Math.Min(text.Length, NameShape.Longest)];
        var bracket = head[1..].IndexOfAny("[(") + 1;
        if (bracket > 0 && Timestamps.InBrackets(text[bracket..]) is { } inside) return Around(number, content, bracket,
            bracket + inside.Length, inside.Time);
        return Timestamps.Between(head) is { Start: > 0 } between
            ? Around(number, content, between.Start, between.End, between.Time) : null;
    }

    // "(Mara Oyelaran) We agree.", where "(Laughing) We agree." says how.
    private SpeakerLabel? InRoundBrackets(int number, TextSpan content)
    {
        var text = source[content];
        if (text[0] != '(' || text[..Math.Min(text.Length, NameShape.Longest)].IndexOf(')') is not (> 1 and var close)) return null;
        var name = text[1..close].Trim();
        return name.Contains(' ') && NameShape.Of(name) == NameShapeKind.Name && WordsAt(content, close + 1) is { IsEmpty: false } words
            ? new SpeakerLabel(number, name.ToString(), LabelShape.Inline, words) { IsLoose = true }
            : null;
    }

    private SpeakerLabel? Around(int number, TextSpan content, int nameEnd, int timeEnd, string time)
    {
        var parts = LabelParts.Of(source[content][..nameEnd]);
        return NameShape.Of(parts.Name) == NameShapeKind.Name && FieldNames.KindOf(parts.Name) == FieldKind.None
            && WordsAt(content, timeEnd) is { IsEmpty: false } words
            ? new SpeakerLabel(number, parts.Name, LabelShape.Inline, words) { Timestamp = time, Direction = parts.Direction,
                IsEmphasised = parts.IsEmphasised, IsLoose = true }
            : null;
    }

    // "0:03 **Mara Oyelaran** We agree.": behind a time bold print alone sets the name apart.
    private SpeakerLabel? InBold(int number, TextSpan content, int start)
    {
        var rest = source[content][start..];
        if (!rest.StartsWith(Bold, StringComparison.Ordinal) || rest[Bold.Length..Math.Min(rest.Length, Longest)].IndexOf(Bold, StringComparison.Ordinal) is not (> 0 and var length)) return null;
        var name = rest.Slice(Bold.Length, length).Trim();
        var words = WordsAt(content, start + length + (2 * Bold.Length));
        return NameShape.Of(name) == NameShapeKind.Name && !words.IsEmpty ? new SpeakerLabel(number, name.ToString(), LabelShape.Inline, words) { IsEmphasised = true } : null;
    }

    private SpeakerLabel? Nick(int number, TextSpan content, int start)
    {
        var rest = source[content][start..];
        // Markdown sets it in bold and escapes the bracket.
        var open = rest.IndexOfAnyExcept("*_\\");
        if (start > 0 && rest.StartsWith("* ")) return Gesture(number, content, start + 2);
        if (open < 0 || rest.Length < open + 3 || rest[open] != '<') return null;
        rest = rest[open..];
        if (start == 0 && PageElements.Open(rest)) return null;
        var close = rest[..Math.Min(rest.Length, NameShape.Longest)].IndexOf('>');
        if (close < 2) return null;
        var name = rest[1..close].Trim().TrimStart("@+%~&").ToString().Replace("\\", "", StringComparison.Ordinal); // a prefix or blank shows the nick's rights in a channel
        if (name.AsSpan().IndexOfAny(start > 0 ? "=\"!" : " /=\"!") >= 0 || (name.Contains(' ') && NameShape.Of(name) != NameShapeKind.Name)) return null; // "</b>" and "<br/>" are markup; behind a time even "mara_(port/harbour)" is a nick
        if (name.Length > 0 && rest.Contains($"</{name}>", StringComparison.OrdinalIgnoreCase)) return null; // "<u>Mara</u>"
        var words = close + 1;
        while (open > 0 && words < rest.Length && Emphasis.Contains(rest[words])) words++;
        return name.Length == 0 ? null : new SpeakerLabel(number, name, LabelShape.Nick, WordsAt(content, start + open + words));
    }

    private const string NameTag = "[name=";
    private const string Bold = "**";

    /// <summary>"[name=Mara] [time=…] we should wait", as shared notes tag who writes.</summary>
    public static bool IsTagged(ReadOnlySpan<char> text) => text.StartsWith(NameTag, StringComparison.Ordinal);

    private SpeakerLabel? Tagged(int number, TextSpan content)
    {
        var text = source[content];
        if (!IsTagged(text) || text[..Math.Min(text.Length, Longest)].IndexOf(']') is not (> 0 and var close)) return null;
        var name = text[NameTag.Length..close].Trim();
        var words = close + 1;
        while (text[words..].TrimStart().StartsWith("[time=") || text[words..].TrimStart().StartsWith("[color="))
        {
            if (text[words..].IndexOf(']') is not (>= 0 and var end)) break;
            words += end + 1;
        }

        return NameShape.IsPossibleNickname(name) ? new SpeakerLabel(number, name.ToString(), LabelShape.Nick, WordsAt(content, words)) : null;
    }

    // "mara#1234": the figures tell people of the same name apart.
    [GeneratedRegex(@"#\d{4}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    // "16:20:00 * mara waves"
    private SpeakerLabel? Gesture(int number, TextSpan content, int start)
    {
        var rest = source[content][start..];
        var end = rest[..Math.Min(rest.Length, NameShape.Longest)].IndexOf(' ');
        return end > 0 && NameShape.IsPossibleNickname(rest[..end]) ? new SpeakerLabel(number, rest[..end].ToString(), LabelShape.Nick, WordsAt(content, start + end)) : null;
    }

    /// <summary>"[04-Mar-31 16:00] mara", "00:03 - Mara (Port)" or "00:03 Mara" above the words: nothing but a time and a name.</summary>
    public SpeakerLabel? ParseDated(int number, Line line)
    {
        var text = source[line.Content];
        if (TimeAt(text) is not ({ } time, var start)) return null;
        var parts = LabelParts.Of(text[start..]);
        var name = Tag().Replace(parts.Name, "");
        if (name.Length == 0 || name.Count(char.IsWhiteSpace) >= MostWordsInHeading || TitleCase.ClosesSentence(name)
            || FieldNames.KindOf(name) != FieldKind.None) return null;
        var isName = NameShape.Of(name) == NameShapeKind.Name;
        var isApart = isName && text[..start].TrimEnd() is [.., '-' or '–' or '—' or '|' or '·' or '•'];
        var isDated = time.IndexOf(':', StringComparison.Ordinal) > HoursAndMinutes && NameShape.IsPossibleNickname(name);
        return isApart || isDated || isName
            ? new SpeakerLabel(number, name, LabelShape.Alone, line.Content with { Start = line.Content.End }) { Timestamp = time,
                Direction = parts.Direction, IsLoose = !isApart && !isDated }
            : null;
    }

    /// <summary>"Mara Oyelaran" with "9:02 AM" on the line below and the words below that.</summary>
    public SpeakerLabel? ParseAboveTime(int number, Line line, Line below)
    {
        var time = source[below.Content];
        if (!Timestamps.IsTime(time) || NameShape.Of(source[line.Content]) != NameShapeKind.Name) return null;
        return new SpeakerLabel(number, source[line.Content].ToString(), LabelShape.Alone,
            line.Content with { Start = line.Content.End }) { Timestamp = time.ToString(), IsLoose = true };
    }

    /// <summary>"**Mara**" on a line of its own, which the text's lines take for a heading; with a time on any level.</summary>
    public SpeakerLabel? ParseHeading(int number, Line line)
    {
        var text = source[line.Content];
        var (time, start) = TimeAt(text);
        var parts = LabelParts.Of(text[start..]);
        time ??= parts.Time;
        if (time is null && line.Level != MarkdownLines.BelowAllMarks) return null;
        return NameShape.Of(parts.Name) == NameShapeKind.Name && parts.Name.Count(char.IsWhiteSpace) < MostWordsInHeading
            ? new SpeakerLabel(number, parts.Name, LabelShape.Heading,
                line.Content with { Start = line.Content.End }) { Direction = parts.Direction, Timestamp = time, IsEmphasised = true,
                IsLoose = time is not null }
            : null;
    }

    private SpeakerLabel? BeforeColon(int number, TextSpan content, int start)
    {
        var text = source[content];
        text = text[..Math.Min(text.Length, Longest)];
        var colon = LabelScan.Colon(text, start);
        if (colon is not { } at) return null;
        var after = at + 1;
        while (after < text.Length && Emphasis.Contains(text[after])) after++;
        var closed = after > at + 1;
        if (after < text.Length && !char.IsWhiteSpace(text[after]) && !(closed || text[after] is '"' or '“')) return null;
        var parts = LabelParts.Of(text[start..at]);
        if (!closed) after = at + 1;
        // After a time even "notes bot | team" is a name.
        var kind = start > 0 && NameShape.IsPossibleNickname(parts.Name) ? NameShapeKind.Name : NameShape.Of(parts.Name);
        if (kind == NameShapeKind.None) return null;
        var (time, words, isLoose) = BehindColon(content, after);
        return new SpeakerLabel(number, parts.Name, words.IsEmpty ? LabelShape.Alone : LabelShape.Inline, words)
        {
            Direction = parts.Direction,
            Timestamp = parts.Time ?? time,
            IsLoose = isLoose && parts.Time is null && start == 0,
            IsWeak = kind == NameShapeKind.Weak,
            IsEmphasised = parts.IsEmphasised,
        };
    }

    // "Mara: (0:03) We agree."; a time alone behind the colon may be when a meal begins.
    private (string? Time, TextSpan Words, bool IsLoose) BehindColon(TextSpan content, int after)
    {
        var words = WordsAt(content, after);
        var text = source[words];
        var open = text.IndexOfAnyExcept(Marks);
        if (open >= 0 && Timestamps.InBrackets(text[open..]) is { } time)
        {
            var end = open + time.Length;
            while (open > 0 && end < text.Length && Marks.Contains(text[end])) end++;
            return (time.Time, WordsAt(words, end), false);
        }

        return Timestamps.IsTime(text) ? (text.ToString(), words with { Start = words.End }, true) : (null, words, false);
    }

    // "Mara Oyelaran  0:03" above the words, as recorders export it.
    private SpeakerLabel? BeforeTime(int number, TextSpan content)
    {
        if (Timestamps.AtEnd(source[content]) is not { } time) return null;
        var parts = LabelParts.Of(source[content][..time.Start]);
        // "Published March 19, 2025 - 10:03" ends in a time as well.
        return NameShape.Of(parts.Name) == NameShapeKind.None || parts.Time is not null || parts.Name.Contains(',')
            || char.IsAsciiDigit(parts.Name[0]) || FieldNames.StartsWithFact(parts.Name)
            ? null
            : new SpeakerLabel(number, parts.Name, LabelShape.Alone, content with { Start = content.End }) { Timestamp = time.Time, Direction = parts.Direction };
    }

    // "MR. OYELARAN. We agree." and "Q. And then?", as courts and parliaments print it.
    private SpeakerLabel? BeforeFullStop(int number, TextSpan content)
    {
        var text = source[content];
        if (text.Length > 3 && IsQuestionOrAnswer(text)) return new SpeakerLabel(number, text[..1].ToString(), LabelShape.FullStop, WordsAt(content, 1));
        if (LabelScan.FullStop(text[..Math.Min(text.Length, Longest)]) is not { } at) return null;
        var parts = LabelParts.Of(text[..at]);
        var words = WordsAt(content, at + 1);
        if (source[words] is ['–' or '—' or '-', ..]) words = WordsAt(words, 1);
        var name = LabelScan.WithoutRole(parts.Name).ToString();
        // "Mr. BREKKE of Eastpoint" is called so once and Mr. BREKKE ever after.
        var place = name.IndexOf(" of ", StringComparison.Ordinal);
        return place > 0
            ? new SpeakerLabel(number, name[..place], LabelShape.FullStop, words) { Direction = name[(place + 1)..] }
            : new SpeakerLabel(number, name, LabelShape.FullStop, words) { Direction = parts.Direction };
    }

    // "Q  And then?": without a full stop; a single blank after "A" would be the article.
    private static bool IsQuestionOrAnswer(ReadOnlySpan<char> text) =>
        text[0] is 'Q' or 'A' && char.IsWhiteSpace(text[1]) && (text[0] == 'Q' || char.IsWhiteSpace(text[2]));

    private SpeakerLabel? BeforeDash(int number, TextSpan content)
    {
        var text = source[content];
        var dash = text[..Math.Min(text.Length, NameShape.Longest)].IndexOfAny("—–-");
        while (dash > 0 && text[dash] == '-' && !(char.IsWhiteSpace(text[dash - 1]) && dash + 1 < text.Length && char.IsWhiteSpace(text[dash + 1])))
        {
            var next = text[(dash + 1)..Math.Min(text.Length, NameShape.Longest)].IndexOfAny("—–-");
            dash = next < 0 ? -1 : dash + 1 + next;
        }

        if (dash <= 0) return null;
        var parts = LabelParts.Of(text[..dash]);
        return NameShape.Of(parts.Name) == NameShapeKind.Name && dash + 1 < text.Length
            ? new SpeakerLabel(number, parts.Name, LabelShape.Dash, WordsAt(content, dash + 1)) { Direction = parts.Direction }
            : null;
    }

    // Scripts set the speaker's name in capitals above the words.
    private SpeakerLabel? InCapitals(int number, TextSpan content)
    {
        var text = source[content];
        if (text.Length > LongestInCapitals || text.IndexOfAnyInRange('0', '9') >= 0 || !TitleCase.IsCapitals(text)) return null;
        var parts = LabelParts.Of(text);
        if (NameShape.Of(parts.Name) != NameShapeKind.Name) return null;
        return new SpeakerLabel(number, parts.Name, LabelShape.Capitals, content with { Start = content.End }) { Direction = parts.Direction };
    }

    private TextSpan WordsAt(TextSpan content, int offset) => LineSplitter.Trim(source.Text, content with { Start = Math.Min(content.Start + offset, content.End) });
}

using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>
/// Decides for a whole document which labels are speakers. No label says so by itself: "The Call: Long and Friendly" has the shape of a turn.
/// What tells is that labels come back, take turns, cover the text and have words after them.
/// </summary>
internal sealed partial class SpeakerCensus
{
    private const double MostlyDialogue = 0.4;
    private const double SomeDialogue = 0.12;
    private const int LeastReturning = 2;
    private const int LeastHeadings = 6;
    private const int LongestDay = 60;
    private readonly Dictionary<int, SpeakerLabel> _accepted = [];
    private readonly Dictionary<int, bool> _notices = [];

    public SpeakerCensus(SourceText source, IReadOnlyList<Line> lines)
    {
        var candidates = Candidates(source, lines);
        var groups = candidates.GroupBy(label => label.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        Share = ShareOf(source, candidates, lines);
        var recurring = groups.Values.Where(labels => Recurs(source, lines, labels)).ToList();
        IsDialogue = Decide(candidates, recurring);
        if (!IsDialogue) return;
        var style = StyleOf(recurring.Count > 0 ? recurring.SelectMany(labels => labels) : candidates);
        var known = recurring.Select(labels => labels[0].Name).ToHashSet(StringComparer.Ordinal);
        foreach (var label in candidates)
        {
            if (known.Contains(label.Name) || AcceptsOnce(source, lines, label, style)) _accepted[label.Line] = label;
        }

        FindNotices(source, lines);
    }

    /// <summary>Whether the document holds turns at all.</summary>
    public bool IsDialogue { get; }

    /// <summary>How much of the document opens with a possible label, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>Lines that open a turn.</summary>
    public int Turns => _accepted.Count;

    /// <summary>Whether the line is what a recorder or messenger writes between what people say.</summary>
    public bool IsNotice(int line) => _notices.ContainsKey(line);

    /// <summary>Whether it is a notice that says of which day the messages below are.</summary>
    public bool IsDayNotice(int line) => _notices.GetValueOrDefault(line);

    /// <summary>Whether the record runs over several days, each with a notice of its own.</summary>
    public bool IsOfManyDays => _notices.Values.Count(isDay => isDay) > 1;

    /// <summary>The turn that the line opens; null where it opens none.</summary>
    public SpeakerLabel? At(int line) => _accepted.GetValueOrDefault(line);

    public IEnumerable<string> Names => _accepted.Values.Select(label => label.Name).Distinct(StringComparer.Ordinal);

    // Where messages open with a time, a line that opens so and names no speaker is nobody's message.
    private void FindNotices(SourceText source, IReadOnlyList<Line> lines)
    {
        var names = Names.ToHashSet(StringComparer.Ordinal);
        var stamps = _accepted.Keys.CountBy(line => Stamp(source[lines[line].Content]), StringComparer.Ordinal)
            .Where(stamp => stamp.Key.Length > 0 && stamp.Value * 4 >= _accepted.Count)
            .Select(stamp => stamp.Key).ToHashSet(StringComparer.Ordinal);
        var isTimed = _accepted.Values.Count(label => label.Timestamp is not null) * 2 > _accepted.Count;
        for (var number = 0; number < lines.Count; number++)
        {
            if (lines[number].Role is not (LineRole.Text or LineRole.Item)) continue;
            var text = source[lines[number].Content];
            if (At(number) is { } label)
            {
                if (IsOwnNotice(source[label.Words], label.Name)) _notices[number] = false;
            }
            else if (isTimed && IsDay(text))
            {
                _notices[number] = true;
            }
            else if (stamps.Contains(Stamp(text)) || (isTimed && IsSetApart(text)) || Notices.IsNotice(text, names.Contains))
            {
                _notices[number] = false;
            }
        }
    }

    // Some messengers put what they write themselves into the mouth of whom it is about.
    private static bool IsOwnNotice(ReadOnlySpan<char> words, string name) =>
        !words.IsEmpty && Notices.IsNotice(words, other => other == name || other == "You");

    // A time's shape: how many groups of figures and what stands between them.
    private static string Stamp(ReadOnlySpan<char> text)
    {
        var (time, length) = SpeakerLabelParser.TimeAt(text);
        return time is null ? "" : Figures().Replace(text[..length].ToString(), "9").AsSpan().Trim(" \t-–—|·•").ToString();
    }

    // "--- Day changed Wed May 14 2031", "2031/05/14(Wed)": from here on messages are of another day.
    private static bool IsDay(ReadOnlySpan<char> text)
    {
        var line = text.Trim("-–—=* []()");
        if (line.Length is 0 or > LongestDay || DateFinder.Find(line.ToString()) is not [{ Date: { Day: not null,
            Year: not null } } day]) return false;
        return day.Length * 2 > line.Length || line.Length < text.Length;
    }

    private static bool IsSetApart(ReadOnlySpan<char> text) =>
        text.StartsWith("---", StringComparison.Ordinal) && text.EndsWith("---", StringComparison.Ordinal);

    [GeneratedRegex(@"\d+|[AaPp]\.?[Mm]\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();

    private static List<SpeakerLabel> Candidates(SourceText source, IReadOnlyList<Line> lines)
    {
        var parser = new SpeakerLabelParser(source);
        var candidates = new List<SpeakerLabel>();
        var kinds = new Dictionary<string, FieldKind>(StringComparer.Ordinal);
        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines[number];
            var parsed = Parsed(source, lines, number, parser);
            if (parsed is not { } label) continue;
            if (!kinds.TryGetValue(label.Name, out var kind)) kinds[label.Name] = kind = FieldNames.KindOf(label.Name);
            if (kind is FieldKind.None or FieldKind.Role && (label.Shape != LabelShape.Capitals || HasWordsBelow(lines, number)) && !IsTitle(source, lines, label)) candidates.Add(label);
        }

        candidates.AddRange(ItemLabels.In(source, lines, parser));
        candidates.Sort((one, other) => one.Line.CompareTo(other.Line));
        DropContinued(candidates, lines);
        SettleLoose(candidates);
        DropEvents(candidates);
        TellNamesakesApart(candidates);
        return WithoutHeadings(candidates);
    }

    private static SpeakerLabel? Parsed(SourceText source, IReadOnlyList<Line> lines, int number, SpeakerLabelParser parser)
    {
        var line = lines[number];
        if (line.Role == LineRole.Heading) return parser.ParseHeading(number, line);
        if (line.Role == LineRole.Item) return InItem(source, number, line, parser);
        if (line.Role != LineRole.Text) return null;
        if (parser.Parse(number, line) is { } label) return label;
        if (!IsAboveText(lines, number)) return null;
        return parser.ParseDated(number, line) ?? (HasWordsBelow(lines, number)
            ? parser.ParseAboveTime(number, line, lines[number + 1]) : null);
    }

    // An agenda's items have times as well.
    private static SpeakerLabel? InItem(SourceText source, int number, Line line, SpeakerLabelParser parser)
    {
        if (SpeakerLabelParser.IsTagged(source[line.Content])) return parser.Parse(number, line);
        return parser.Parse(number, line) is { Timestamp: not null } label ? label with { IsLoose = true } : null;
    }

    // A line that only continues a sentence may open with "MR. BREKKE." or "President Brekke." as well. Where speeches are printed so, most
    // turns are,
    // and they stand further in; a name in small letters opens a paragraph besides.
    private static void DropContinued(List<SpeakerLabel> candidates, IReadOnlyList<Line> lines)
    {
        var printed = candidates.FindAll(label => label.Shape == LabelShape.FullStop);
        if (printed.Count == 0) return;
        var usual = printed.CountBy(label => lines[label.Line].Indent).MaxBy(indent => indent.Value).Key;
        var isUsual = printed.Count * 2 > candidates.Count;
        var isIndented = lines.Any(line => line.Role == LineRole.Text && line.Indent < usual);
        var opening = candidates.Select(label => label.Line).ToHashSet();
        candidates.RemoveAll(label => label.Shape == LabelShape.FullStop
            && ((printed.Count >= LeastHeadings / 2 && lines[label.Line].Indent < usual)
            || (!HasCapitals(label.Name) && !(isUsual
                && ((isIndented && lines[label.Line].Indent == usual) || OpensParagraph(lines, label.Line, opening))))));
    }

    private static bool HasCapitals(string name) => name.Split(' ').Any(word => word.Count(char.IsUpper) > 1 || word.Length == 1);

    private static bool OpensParagraph(IReadOnlyList<Line> lines, int number, HashSet<int> opening) =>
        number == 0 || lines[number - 1].Role != LineRole.Text || lines[number - 1].Indent < lines[number].Indent
            || opening.Contains(number - 1);

    // Times beside names: a programme's lines do not come back, speakers do.
    private static void SettleLoose(List<SpeakerLabel> candidates)
    {
        var names = candidates.FindAll(label => label.IsLoose).CountBy(label => label.Name, StringComparer.Ordinal).ToList();
        var (all, returning) = (names.Sum(name => name.Value), names.Where(name => name.Value > 1).Sum(name => name.Value));
        var speak = names.Count > 1 && returning * 5 >= all * 3;
        candidates.RemoveAll(label => label.IsLoose && !speak);
    }

    // "Mr. BREKKE of Eastpoint" and "Mr. BREKKE of Westpoint" are two, and a Mr. BREKKE beside them is nobody knows who.
    private static void TellNamesakesApart(List<SpeakerLabel> candidates)
    {
        var namesakes = candidates.Where(label => IsPlace(label.Direction)).DistinctBy(label => (label.Name,
            label.Direction)).CountBy(label => label.Name, StringComparer.Ordinal)
            .Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < candidates.Count; at++)
        {
            if (candidates[at] is { Direction: { } place } label && namesakes.Contains(label.Name)
                && IsPlace(place)) candidates[at] = label with { Name = $"{label.Name} {place}", Direction = null };
        }
    }

    private static bool IsPlace(string? direction) => direction?.StartsWith("of ", StringComparison.Ordinal) == true;

    // "Mara changed the subject to: lamps" is a messenger's line about Mara.
    private static void DropEvents(List<SpeakerLabel> candidates)
    {
        var names = candidates.Select(label => label.Name).ToHashSet(StringComparer.Ordinal);
        candidates.RemoveAll(label => label.Timestamp is not null
            && Array.Exists([.. Blanks(label.Name)], blank => char.IsLower(label.Name[blank + 1]) && names.Contains(label.Name[..blank])));
    }

    private static IEnumerable<int> Blanks(string name) => Enumerable.Range(1, Math.Max(0, name.Length - 2)).Where(at => name[at] == ' ');

    // "MINUTES OF THE BOARD" above "Date: 4 March 2031", however often it comes back.
    private static bool IsTitle(SourceText source, IReadOnlyList<Line> lines, SpeakerLabel label) =>
        label.Shape == LabelShape.Capitals && HasWordsBelow(lines, label.Line) && FieldLine.Of(source[lines[label.Line + 1].Content]) is { Kind: FieldKind.Fact or FieldKind.Attendees };

    // Parts of a text are set in bold as well; but they do not come back and take turns.
    private static List<SpeakerLabel> WithoutHeadings(List<SpeakerLabel> candidates)
    {
        var headings = candidates.FindAll(label => label is { Shape: LabelShape.Heading, Timestamp: null });
        var returning = headings.CountBy(label => label.Name, StringComparer.Ordinal).Count(name => name.Value > 1);
        if (returning >= LeastReturning && headings.Count >= LeastHeadings) return candidates;
        return candidates.FindAll(label => label is not { Shape: LabelShape.Heading, Timestamp: null });
    }

    private static bool IsAboveText(IReadOnlyList<Line> lines, int number) =>
        (number == 0 || lines[number - 1].Role != LineRole.Text) && HasWordsSoon(lines, number);

    private static bool HasWordsBelow(IReadOnlyList<Line> lines, int number) => number + 1 < lines.Count && lines[number + 1].Role == LineRole.Text;

    private static bool HasWordsSoon(IReadOnlyList<Line> lines, int number) =>
        HasWordsBelow(lines, number) || (number + 1 < lines.Count && lines[number + 1].IsBlank && HasWordsBelow(lines, number + 1));

    // Of the lines, or of the groups of lines that blank lines set apart; scene descriptions and the line on top do not count.
    private static double ShareOf(SourceText source, List<SpeakerLabel> candidates, IReadOnlyList<Line> lines)
    {
        var (texts, groups) = (0, 0);
        for (var number = 0; number < lines.Count; number++)
        {
            if (lines[number].Role != LineRole.Text || Headings.IsNarration(source[lines[number].Content])) continue;
            texts++;
            if (number == 0 || lines[number - 1].Role != LineRole.Text) groups++;
        }

        var below = candidates.Count(label => label.Shape is LabelShape.Alone or LabelShape.Capitals);
        var opening = candidates.Count(label => label.Line == 0 || lines[label.Line - 1].Role != LineRole.Text);
        var top = candidates.Count > 0 && candidates[0].Line > 0 ? 1 : 0;
        texts += candidates.Count(label => lines[label.Line].Role != LineRole.Text);
        var ofLines = (double)candidates.Count / Math.Max(1, texts - below - top);
        return Math.Max(ofLines, (double)opening / Math.Max(1, groups - top));
    }

    private bool Recurs(SourceText source, IReadOnlyList<Line> lines, List<SpeakerLabel> labels)
    {
        if (labels[0].Shape == LabelShape.Nick || labels[0].Timestamp is not null) return true;
        if (labels.Count < (labels[0].IsWeak ? 3 : 2) || NamesHolders(source, labels)) return false;
        return Share >= MostlyDialogue || labels.Count(label => LooksLikeHeading(source, lines, label)) * 2 < labels.Count;
    }

    // "Presenter: Mara Oyelaran" names who had the part; "Presenter: Next slide, please" is what they said.
    private static bool NamesHolders(SourceText source, List<SpeakerLabel> labels) =>
        FieldNames.KindOf(labels[0].Name) == FieldKind.Role && labels.Count(label => NameShape.Of(LabelParts.Of(source[label.Words]).Name) == NameShapeKind.Name) * 2 > labels.Count;

    private bool Decide(List<SpeakerLabel> candidates, List<List<SpeakerLabel>> recurring)
    {
        var turns = recurring.Sum(labels => labels.Count);
        var timed = recurring.Exists(labels => labels[0].Shape == LabelShape.Nick || labels[0].Timestamp is not null);
        if (recurring.Count >= 2 && turns >= 4 && (Share >= SomeDialogue || timed)) return true;
        if (turns >= 3 && Share >= MostlyDialogue / 2) return true;
        // A sentence may end behind a name in capitals as well: where nobody comes back nobody speaks.
        return Share >= MostlyDialogue && candidates.Count(label => !label.IsWeak
            && label.Shape is LabelShape.Inline or LabelShape.Alone || (label.Shape == LabelShape.FullStop && recurring.Count > 0)) >= 2;
    }

    private static LabelShape StyleOf(IEnumerable<SpeakerLabel> labels) =>
        labels.GroupBy(label => label.Shape).OrderByDescending(shape => shape.Count()).ThenBy(shape => shape.Key).First().Key;

    // Somebody who speaks once, in a document of turns: the shape must be the others', and the line no heading.
    private bool AcceptsOnce(SourceText source, IReadOnlyList<Line> lines, SpeakerLabel label, LabelShape style)
    {
        if (label.Timestamp is not null || IsTitled(source, lines, label)) return true;
        if ((label.IsWeak && !label.IsEmphasised) || label.Shape is LabelShape.Dash or LabelShape.Capitals or LabelShape.Heading || label.Shape != style || FieldNames.KindOf(label.Name) != FieldKind.None) return false;
        if (label.Name.StartsWith("The ", StringComparison.Ordinal) && Share < MostlyDialogue) return false;
        return !LooksLikeHeading(source, lines, label) && (label.Direction is not null || Share >= SomeDialogue);
    }

    // Among questions and answers "MS. BREKKE: Objection." is somebody's turn as well.
    private static bool IsTitled(SourceText source, IReadOnlyList<Line> lines, SpeakerLabel label)
    {
        if (label.Shape is not (LabelShape.Inline or LabelShape.FullStop) || label.Words.IsEmpty
            || FieldNames.KindOf(label.Name) is not (FieldKind.None or FieldKind.Role)) return false;
        if (label.Line > 0 && lines[label.Line - 1] is { Role: LineRole.Text } above
            && !TitleCase.ClosesSentence(source[above.Content])) return false;
        var words = label.Name.Split(' ');
        return LabelWords.IsCrowd(label.Name) || (words.Length > 1
            && (LabelWords.IsTitle(words[0]) || (LabelWords.IsArticle(words[0]) && words.Any(word => LabelWords.IsTitle(word)))));
    }

    private static bool LooksLikeHeading(SourceText source, IReadOnlyList<Line> lines, SpeakerLabel label)
    {
        if (label.Shape == LabelShape.Alone) return OpensList(lines, label.Line);
        if (label.Shape != LabelShape.Inline || label.Direction is not null || label.IsEmphasised) return false;
        return TitleCase.IsTitle(source[label.Words], leastWords: 2);
    }

    // "Military Agreement:" above a list is the list's lead; a speech may open with a list, but then its speaker comes back.
    private static bool OpensList(IReadOnlyList<Line> lines, int number)
    {
        var next = number + 1;
        while (next < lines.Count && lines[next].IsBlank) next++;
        return next >= lines.Count || lines[next].Role is LineRole.Item or LineRole.TableRow;
    }
}

using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>
/// Decides for a whole document which labels are speakers. No label says so by itself: "The Call: Long and Friendly" has the shape of a turn.
/// What tells is that labels come back, take turns, cover the text and have words after them.
/// </summary>
internal sealed class SpeakerCensus
{
    private const double MostlyDialogue = 0.4;
    private const double SomeDialogue = 0.12;
    private const int LeastReturning = 2;
    private const int LeastHeadings = 6;
    private readonly Dictionary<int, SpeakerLabel> _accepted = [];

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
    }

    /// <summary>Whether the document holds turns at all.</summary>
    public bool IsDialogue { get; }

    /// <summary>How much of the document opens with a possible label, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>Lines that open a turn.</summary>
    public int Turns => _accepted.Count;

    /// <summary>The turn that the line opens; null where it opens none.</summary>
    public SpeakerLabel? At(int line) => _accepted.GetValueOrDefault(line);

    public IEnumerable<string> Names => _accepted.Values.Select(label => label.Name).Distinct(StringComparer.Ordinal);

    private static List<SpeakerLabel> Candidates(SourceText source, IReadOnlyList<Line> lines)
    {
        var parser = new SpeakerLabelParser(source);
        var candidates = new List<SpeakerLabel>();
        var kinds = new Dictionary<string, FieldKind>(StringComparer.Ordinal);
        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines[number];
            var parsed = line.Role == LineRole.Text || (line.Role == LineRole.Item && SpeakerLabelParser.IsTagged(source[line.Content])) ? parser.Parse(number, line) ?? (IsAboveText(lines, number) ? parser.ParseDated(number, line) : null) : line is { Role: LineRole.Heading, Level: MarkdownLines.BelowAllMarks } ? parser.ParseHeading(number, line) : null;
            if (parsed is not { } label) continue;
            if (!kinds.TryGetValue(label.Name, out var kind)) kinds[label.Name] = kind = FieldNames.KindOf(label.Name);
            if (kind is FieldKind.None or FieldKind.Role && (label.Shape != LabelShape.Capitals || HasWordsBelow(lines, number)) && !IsTitle(source, lines, label)) candidates.Add(label);
        }

        candidates.AddRange(ItemLabels.In(source, lines, parser));
        candidates.Sort((one, other) => one.Line.CompareTo(other.Line));
        return WithoutHeadings(candidates);
    }

    // "MINUTES OF THE BOARD" above "Date: 4 March 2031", however often it comes back.
    private static bool IsTitle(SourceText source, IReadOnlyList<Line> lines, SpeakerLabel label) =>
        label.Shape == LabelShape.Capitals && HasWordsBelow(lines, label.Line) && FieldLine.Of(source[lines[label.Line + 1].Content]) is { Kind: FieldKind.Fact or FieldKind.Attendees };

    // Parts of a text are set in bold as well; but they do not come back and take turns.
    private static List<SpeakerLabel> WithoutHeadings(List<SpeakerLabel> candidates)
    {
        var headings = candidates.FindAll(label => label.Shape == LabelShape.Heading);
        var returning = headings.CountBy(label => label.Name, StringComparer.Ordinal).Count(name => name.Value > 1);
        if (returning >= LeastReturning && headings.Count >= LeastHeadings) return candidates;
        return candidates.FindAll(label => label.Shape != LabelShape.Heading);
    }

    private static bool IsAboveText(IReadOnlyList<Line> lines, int number) => (number == 0 || lines[number - 1].Role != LineRole.Text) && HasWordsBelow(lines, number);

    private static bool HasWordsBelow(IReadOnlyList<Line> lines, int number) => number + 1 < lines.Count && lines[number + 1].Role == LineRole.Text;

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
        return Share >= MostlyDialogue && candidates.Count(label => !label.IsWeak && label.Shape is LabelShape.Inline or LabelShape.Alone or LabelShape.FullStop) >= 2;
    }

    private static LabelShape StyleOf(IEnumerable<SpeakerLabel> labels) =>
        labels.GroupBy(label => label.Shape).OrderByDescending(shape => shape.Count()).ThenBy(shape => shape.Key).First().Key;

    // Somebody who speaks once, in a document of turns: the shape must be the others', and the line no heading.
    private bool AcceptsOnce(SourceText source, IReadOnlyList<Line> lines, SpeakerLabel label, LabelShape style)
    {
        if (label.Timestamp is not null) return true;
        if ((label.IsWeak && !label.IsEmphasised) || label.Shape is LabelShape.Dash or LabelShape.Capitals or LabelShape.Heading || label.Shape != style || FieldNames.KindOf(label.Name) != FieldKind.None) return false;
        if (label.Name.StartsWith("The ", StringComparison.Ordinal) && Share < MostlyDialogue) return false;
        return !LooksLikeHeading(source, lines, label) && (label.Direction is not null || Share >= SomeDialogue);
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

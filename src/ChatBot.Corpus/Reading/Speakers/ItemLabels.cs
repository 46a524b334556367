using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>
/// Speakers of minutes that set every contribution as an item of a list: "- Mara: we should wait". A list with a few such items is no dialogue, and under
/// "Action items" the name is whose task it is.
/// </summary>
internal static class ItemLabels
{
    private const int LeastLabels = 12;
    private const int LeastReturning = 2;
    private const int Returns = 3;
    private const int LeastBlanks = 3;

    /// <summary>The labels of all items; none where items with labels are not the rule.</summary>
    public static List<SpeakerLabel> In(SourceText source, IReadOnlyList<Line> lines, SpeakerLabelParser parser)
    {
        var labels = new List<SpeakerLabel>();
        var (items, isList) = (0, false);
        for (var number = 0; number < lines.Count; number++)
        {
            if (lines[number].Role == LineRole.Heading) isList = Lists(source[lines[number].Content]);
            if (lines[number].Role != LineRole.Item || isList) continue;
            items++;
            if (parser.Parse(number, lines[number]) is { Shape: LabelShape.Inline, IsWeak: false } label && FieldNames.KindOf(label.Name) == FieldKind.None) labels.Add(label);
        }

        var returning = labels.CountBy(label => label.Name, StringComparer.Ordinal).Where(name => name.Value >= Returns).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        labels.RemoveAll(label => !returning.Contains(label.Name));
        // "- Berths: four, two" lists what there is; people speak in sentences.
        var speech = labels.Count(label => source[label.Words].Count(' ') >= LeastBlanks);
        return labels.Count >= LeastLabels && returning.Count >= LeastReturning && labels.Count * 2 >= items && speech * 2 > labels.Count ? labels : [];
    }

    private static bool Lists(ReadOnlySpan<char> heading)
    {
        var name = heading.Trim("*_: ").ToString();
        return FieldNames.KindOf(name) == FieldKind.Attendees || name.Contains("action", StringComparison.OrdinalIgnoreCase) || name.Contains("next step", StringComparison.OrdinalIgnoreCase)
            || name.Contains("agenda", StringComparison.OrdinalIgnoreCase) || name.Contains("task", StringComparison.OrdinalIgnoreCase) || name.Contains("to do", StringComparison.OrdinalIgnoreCase);
    }
}

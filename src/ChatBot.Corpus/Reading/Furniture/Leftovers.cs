using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Furniture;

/// <summary>Marks the lines that a web page left behind, before anything else is recognised: to all else they are blank.</summary>
internal sealed class Leftovers
{
    private readonly SourceText _source;
    private readonly List<Line> _lines;
    private readonly SpeakerLabelParser _labels;

    private Leftovers(SourceText source, List<Line> lines)
    {
        (_source, _lines) = (source, lines);
        _labels = new SpeakerLabelParser(source);
    }

    public static void Mark(SourceText source, List<Line> lines)
    {
        var leftovers = new Leftovers(source, lines);
        for (var line = 0; line < lines.Count; line++)
        {
            if (leftovers.IsLeftover(line)) lines[line] = lines[line] with { Role = LineRole.Leftover };
        }
    }

    private bool IsLeftover(int line)
    {
        if (_lines[line].Role is not (LineRole.Text or LineRole.Item or LineRole.Heading)) return false;
        var text = _source[_lines[line].Content];
        return WebFurniture.Judge(text) switch
        {
            WebFurniture.Verdict.Certain => !IsSpoken(line),
            WebFurniture.Verdict.Possible => _lines[line].Role != LineRole.Heading && StandsAmongFurniture(line) && !IsSpoken(line),
            _ => false,
        };
    }

    // One word such as "Next" is a leftover where its neighbour is one.
    private bool StandsAmongFurniture(int line) => MayBeFurniture(Written(line, 1)) || MayBeFurniture(Written(line, -1));

    private bool MayBeFurniture(int line) =>
        line >= 0 && line < _lines.Count && (_lines[line].Role == LineRole.Leftover || (_lines[line].Role is LineRole.Text or LineRole.Item && WebFurniture.MayBeFurniture(_source[_lines[line].Content])));

    // "Mara:" above "Share" makes it her word.
    private bool IsSpoken(int line)
    {
        var previous = Written(line, -1);
        return previous >= 0 && _lines[previous].Role == LineRole.Text && _labels.Parse(previous, _lines[previous]) is { Shape: LabelShape.Alone } label
            && FieldNames.KindOf(label.Name) is FieldKind.None or FieldKind.Role;
    }

    private int Written(int line, int step)
    {
        line += step;
        while (line >= 0 && line < _lines.Count && _lines[line].Role == LineRole.Blank) line += step;
        return line;
    }
}

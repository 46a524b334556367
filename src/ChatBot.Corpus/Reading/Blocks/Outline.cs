using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>A document's lines with what is known of them all at once, and where recognition has got to.</summary>
internal sealed class Outline(SourceText source, IReadOnlyList<Line> lines)
{
    private readonly List<Block> _blocks = [];

    public SourceText Source { get; } = source;

    public IReadOnlyList<Line> Lines { get; } = lines;

    public SpeakerCensus Speakers { get; } = new(source, lines);

    public Wrapping Wrapping { get; } = Wrapping.Of(lines);

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The next line to be dealt with.</summary>
    public int At { get; set; }

    public bool IsAtEnd => At >= Lines.Count;

    public Line Current => Lines[At];

    public void Add(Block block)
    {
        if (!block.Span.IsEmpty) _blocks.Add(block);
    }

    public ReadOnlySpan<char> TextOf(int line) => Source[Lines[line].Content];

    public string StringOf(TextSpan span) => Source[span].ToString();

    /// <summary>The first line from here on that is not blank; the number of lines where there is none.</summary>
    public int NextWritten(int line)
    {
        while (line < Lines.Count && Lines[line].IsBlank) line++;
        return line;
    }

    public bool IsBlankAt(int line) => line < 0 || line >= Lines.Count || Lines[line].IsBlank || Lines[line].Role == LineRole.Rule;

    public bool HasRole(int line, LineRole role) => line >= 0 && line < Lines.Count && Lines[line].Role == role;

    public bool IsText(int line) => HasRole(line, LineRole.Text);

    /// <summary>From the start of one line's content to the end of another's.</summary>
    public TextSpan Between(int first, int last) => new(Lines[first].Content.Start, Lines[last].Content.End);
}

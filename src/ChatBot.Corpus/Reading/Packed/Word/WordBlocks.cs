using System.Globalization;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Packed.Word;

/// <summary>A Word document as blocks: its text, then its footnotes and endnotes, what was commented on it and by whom, and what stands above and below its pages.</summary>
internal sealed class WordBlocks
{
    private readonly WordBytes _word;
    private readonly WordStyles _styles;
    private readonly JoinedText _joined;
    private readonly List<Block> _blocks = [];

    private WordBlocks(WordBytes word, WordStyles styles) => (_word, _styles, _joined) = (word, styles, new JoinedText(word.Bytes));

    public static (SourceText Source, IReadOnlyList<Block> Blocks) Of(WordBytes word, WordStyles styles)
    {
        var blocks = new WordBlocks(word, styles);
        var text = blocks.AddMain(word.Parts[0]);
        var margins = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in word.Parts.Skip(1))
        {
            if (part.Kind is WordPartKind.Header or WordPartKind.Footer) blocks.AddMargin(part, text, margins);
            else blocks.AddNotes(part);
        }

        return (blocks._joined.Finish(), blocks._blocks);
    }

    private SourceText Decoded(WordPart part)
    {
        var own = TextDecoder.Decode(_word.Bytes.AsMemory(part.Start, part.End - part.Start));
        return new SourceText(own.Text, _word.Bytes, new ShiftedPositions(own, part.Start), own.Warnings);
    }

    private string AddMain(WordPart part)
    {
        var (source, lines, _) = WordText.Of(Decoded(part), _styles);
        if (lines.Count > 0) Add(source, BlockRecognizer.Recognize(source, lines).Blocks);
        return source.Text;
    }

    private void AddNotes(WordPart part)
    {
        var original = Decoded(part);
        var (source, lines, notes) = WordText.Of(original, _styles);
        var found = new List<Block>();
        for (var at = 0; at < notes.Count; at++)
        {
            var end = at + 1 < notes.Count ? notes[at + 1].Line : lines.Count;
            var written = lines.Take(notes[at].Line..end).Where(line => !line.IsBlank).ToList();
            if (written.Count == 0) continue;
            var span = new TextSpan(written[0].Content.Start, written[^1].Content.End);
            found.Add(new Block(part.Kind == WordPartKind.Comments ? PassageKind.Comment : PassageKind.Paragraph, span) { Speaker = notes[at].Author, Timestamp = TimeOf(notes[at].Date) });
        }

        if (found.Count == 0) return;
        AddHeading(original, part.Kind switch { WordPartKind.Footnotes => "Footnotes", WordPartKind.Endnotes => "Endnotes", _ => "Comments" });
        Add(source, found);
    }

    // The same stands above every page, and above the first one often apart; a number alone says nothing.
    private void AddMargin(WordPart part, string text, HashSet<string> margins)
    {
        var (source, lines, _) = WordText.Of(Decoded(part), _styles);
        var told = lines.Where(line => !line.IsBlank && line.Role != LineRole.Rule && source.Text.AsSpan(line.Content.Start, line.Content.Length).Trim().ToString() is var words
            && words.Count(char.IsLetter) > 3 && !text.Contains(words, StringComparison.Ordinal) && margins.Add(words)).ToList();
        if (told.Count > 0) Add(source, told.Select(line => new Block(PassageKind.Metadata, line.Content)));
    }

    // It stands for no bytes: Word shows no such line.
    private void AddHeading(SourceText original, string heading)
    {
        var extraction = new TextExtraction(original);
        extraction.Write(heading, new TextSpan(0, 0));
        Add(extraction.Finish(), [new Block(Kind: null, new TextSpan(0, heading.Length)) { Level = 1 }]);
    }

    private void Add(SourceText source, IEnumerable<Block> blocks)
    {
        var start = _joined.Add(source, "\n");
        _blocks.AddRange(blocks.Select(block => block with { Span = new TextSpan(block.Span.Start + start, block.Span.End + start) }));
    }

    private static string? TimeOf(string? date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.DateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : null;
}

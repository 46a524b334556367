using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Furniture;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>
/// Lines to blocks, for every format: whoever reads a format hands over lines with its markup peeled off. Each kind of block has a reader that
/// either takes what stands at the current line or leaves it to the next.
/// </summary>
internal sealed class BlockRecognizer
{
    private readonly Outline _outline;
    private readonly Headings _headings;
    private readonly Func<bool>[] _readers;

    private BlockRecognizer(SourceText source, IReadOnlyList<Line> lines)
    {
        _outline = new Outline(source, lines);
        _headings = new Headings(_outline);
        var attendees = new AttendeeBlocks(_outline, _headings);
        var turns = new Turns(_outline, _headings);
        var lists = new Lists(_outline, _headings);
        var comments = new Comments(_outline);
        var bylines = new Bylines(_outline);
        var paragraphs = new Paragraphs(_outline, _headings);
        var mail = new MailBlocks(_outline);
        _readers =
        [
            mail.TryRead, comments.TryRead, TrySkip, attendees.TryRead, TryHeading, turns.TryRead, bylines.TryRead, lists.TryRead, TryUnmarkedHeading, paragraphs.TryRead,
        ];
    }

    public static Outline Recognize(SourceText source, List<Line> lines)
    {
        Leftovers.Mark(source, lines);
        CheckBoxes.Mark(source, lines);
        var recognizer = new BlockRecognizer(source, lines);
        recognizer.Run();
        return recognizer._outline;
    }

    private void Run()
    {
        while (!_outline.IsAtEnd)
        {
            var before = _outline.At;
            if (!Array.Exists(_readers, reader => reader())) _outline.At++;
            else if (_outline.At == before) throw new InvalidOperationException("a block reader took nothing");
        }
    }

    private bool TrySkip()
    {
        if (_outline.Current.Role is not (LineRole.Blank or LineRole.Leftover or LineRole.Rule)) return false;
        _outline.At++;
        return true;
    }

    private bool TryHeading()
    {
        if (_outline.Current.Role != LineRole.Heading || _outline.Speakers.At(_outline.At) is not null) return false;
        var text = _outline.TextOf(_outline.At);
        if (Bylines.IsFact(text)) _outline.Add(new Block(PassageKind.Metadata, _outline.Current.Content) { IsDate = text.Contains("date", StringComparison.OrdinalIgnoreCase) });
        else AddHeading(_outline.Current.Level);
        _outline.At++;
        return true;
    }

    private bool TryUnmarkedHeading()
    {
        if (!_headings.IsUnmarkedHeading(_outline.At)) return false;
        AddHeading(level: 0);
        _outline.At++;
        return true;
    }

    private void AddHeading(int level) => _outline.Add(new Block(Kind: null, _outline.Current.Content) { Level = level });
}

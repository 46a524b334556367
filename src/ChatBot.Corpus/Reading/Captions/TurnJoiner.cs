using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>
/// Joins the captions into which a recorder cuts what somebody says: one turn as long as the same person goes on. A long speech is cut between captions,
/// so that every part has a time of its own; captions without speakers become paragraphs, cut at a pause, a change of speaker or a full stop.
/// </summary>
internal sealed class TurnJoiner(SourceText original)
{
    private const int LongestTurn = 1500;
    private const int LongestParagraph = 700;
    private const double LongPause = 60;
    private const double Pause = 6;
    private readonly TextExtraction _extraction = new(original);
    private readonly List<Block> _blocks = [];
    private Utterance? _first;
    private Utterance? _last;
    private int _start;

    public (SourceText Source, List<Block> Blocks) Join(IEnumerable<Utterance> utterances)
    {
        foreach (var utterance in utterances)
        {
            if (!Continues(utterance))
            {
                Close();
                _first = utterance;
                if (_extraction.Length > 0) _extraction.Separate("\n");
                _start = _extraction.Length;
            }
            else if (!utterance.Attaches && !char.IsWhiteSpace(_extraction.Last))
            {
                _extraction.Separate(" ");
            }

            utterance.Words(_extraction);
            _last = utterance;
        }

        Close();
        return (_extraction.Finish(), _blocks);
    }

    private bool Continues(Utterance next)
    {
        if (_first is null || _last is null || next.OpensTurn || next.Speaker != _first.Speaker || next.IsNotice
            || _first.IsNotice) return false;
        if (DayOf(next.Time) is { Length: > 0 } day && (!day.SequenceEqual(DayOf(_first.Time)) || next.Start is null)) return false;
        var length = _extraction.Length - _start;
        // Without an end only the start is known: what comes a minute later is said anew.
        var pause = next.Start - (_last.End ?? _last.Start) ?? 0;
        if (_first.Speaker is not null || _last.End is null) return length < LongestTurn && pause < LongPause && (_first.Speaker is not null || !IsFull(length));
        return length < LongestTurn && pause < Pause && !IsFull(length);
    }

    private bool IsFull(int length) => length >= LongestParagraph && _extraction.Last is '.' or '?' or '!';

    // A message has a day where a recording's clock starts at nought: what is written next day is a message of its own.
    private static ReadOnlySpan<char> DayOf(string? time) =>
        time is null ? "" : time.AsSpan(0, Math.Max(0, time.IndexOf(':', StringComparison.Ordinal) - 2));

    private static PassageKind KindOf(Utterance first) =>
        first.IsNotice ? PassageKind.Metadata : first.Speaker is null ? PassageKind.Paragraph : PassageKind.Turn;

    private void Close()
    {
        if (_first is null || _extraction.Length == _start) return;
        _blocks.Add(new Block(KindOf(_first), new TextSpan(_start, _extraction.Length)) { Speaker = _first.Speaker,
            Timestamp = _first.Time });
        _first = null;
    }
}

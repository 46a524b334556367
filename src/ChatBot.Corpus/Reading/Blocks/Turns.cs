using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Furniture;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Reads what one speaker says in one go: from the label's words to the next label, heading or narration.</summary>
internal sealed class Turns
{
    private const int LongestDirection = 120;
    private readonly Outline _outline;
    private readonly Headings _headings;
    private readonly Narration _narration;
    private readonly bool _isChat;
    private string? _day;
    private readonly bool _standsApart;

    public Turns(Outline outline, Headings headings)
    {
        _outline = outline;
        _headings = headings;
        _narration = new Narration(outline);
        (_isChat, _standsApart) = Layout();
    }

    public bool TryRead()
    {
        if (_outline.Speakers.IsNotice(_outline.At))
        {
            var isDay = _outline.Speakers.IsDayNotice(_outline.At);
            if (isDay && _outline.Speakers.IsOfManyDays) _day = DateFinder.Find(_outline.StringOf(_outline.Current.Content))[0].Date.ToString();
            _outline.Add(new Block(PassageKind.Metadata, _outline.Current.Content) { IsDate = isDay });
            _outline.At++;
            return true;
        }

        if (_outline.Speakers.At(_outline.At) is not { } label) return false;
        var first = FirstWords(label);
        if (first is not { } start)
        {
            _outline.At++;
            return true;
        }

        if (LabelWords.IsCrowd(label.Name)) start = (start.Line, _outline.Lines[label.Line].Content.Start);
        var last = _outline.HasRole(label.Line, LineRole.Item) ? LastOfItem(label.Line) : LastLine(start.Line, start.Words);
        var (direction, words) = SplitDirection(new TextSpan(start.Words, _outline.Lines[last].Content.End));
        _outline.Add(LabelWords.IsCrowd(label.Name)
            ? new Block(PassageKind.Paragraph, words)
            : new Block(PassageKind.Turn, words)
            {
                Speaker = label.Name,
                Direction = label.Direction ?? direction,
                Timestamp = TimeOf(label),
            });
        _outline.At = last + 1;
        while (label.Timestamp is not null && NotesOfRecorder(_outline.At)) AddNote(label);
        return true;
    }

    // A message of which the line says the hour is of the day that the last notice gave.
    private string? TimeOf(SpeakerLabel label) =>
        _day is null || label.Timestamp is null || DateFinder.Find(label.Timestamp).Count > 0
        ? label.Timestamp : $"{_day} {label.Timestamp}";

    // "ACTION ITEM: …" between the words is the recorder's, who speaks goes on below.
    private bool NotesOfRecorder(int line) => _outline.IsText(line) && _outline.Speakers.At(line) is null
        && FieldLine.Of(_outline.TextOf(line)) is { Kind: FieldKind.Structure } field && TitleCase.IsCapitals(field.Key);

    private void AddNote(SpeakerLabel label)
    {
        var note = _outline.Current.Content;
        var link = _outline.Source[note].IndexOf(" - WATCH: ", StringComparison.Ordinal);
        _outline.Add(new Block(PassageKind.Paragraph, link < 0 ? note : note with { End = note.Start + link }));
        if (link >= 0) _outline.Add(new Block(PassageKind.Metadata, note with { Start = note.Start + link + 3 }));
        var first = ++_outline.At;
        if (!_outline.IsText(first) || Ends(first)) return;
        var last = LastUnquoted(first);
        _outline.Add(new Block(PassageKind.Turn, _outline.Between(first, last)) { Speaker = label.Name, Timestamp = TimeOf(label) });
        _outline.At = last + 1;
    }

    private (int Line, int Words)? FirstWords(SpeakerLabel label)
    {
        if (!label.Words.IsEmpty) return (label.Line, label.Words.Start);
        var next = _outline.NextWritten(label.Line + 1);
        if (label.Timestamp is { } time && _outline.IsText(next)
            && _outline.TextOf(next).SequenceEqual(time)) next = _outline.NextWritten(next + 1);
        if (IsDirection(next) && _outline.IsText(next + 1) && _outline.Speakers.At(next + 1) is null) return (next + 1, _outline.Lines[next].Content.Start);
        if (next >= _outline.Lines.Count || next > label.Line + 3 || _outline.Speakers.At(next) is not null
            || _outline.Speakers.IsNotice(next) || Interrupts(label, next)) return null;
        var line = _outline.Lines[next];
        return (next, WithMarker(line));
    }

    // Below a name with a time even "Who pays?" is said.
    private bool Interrupts(SpeakerLabel label, int line) =>
        label.Timestamp is null
            ? _headings.Interrupts(line)
            : _outline.HasRole(line, LineRole.Heading) || _outline.HasRole(line, LineRole.Rule);

    // "(quietly)" between the label and the words.
    private bool IsDirection(int line)
    {
        if (!_outline.IsText(line)) return false;
        var text = _outline.TextOf(line);
        return text.Length <= LongestDirection && text[0] == '(' && Headings.IsNarration(text);
    }

    // A speech that opens with a list keeps the first item's bullet: it is one passage from there on.
    private int WithMarker(Line line)
    {
        var start = line.Content.Start;
        if (line.Role != LineRole.Item) return start;
        while (start > 0 && _outline.Source.Text[start - 1] is not ('\n' or '\r')) start--;
        return LineSplitter.Trim(_outline.Source.Text, new TextSpan(start, line.Content.End)).Start;
    }

    // What is indented below an item belongs to it.
    private int LastOfItem(int first)
    {
        var last = first;
        while (true)
        {
            var next = _outline.NextWritten(last + 1);
            if (next >= _outline.Lines.Count || _outline.Lines[next].Indent <= _outline.Lines[first].Indent || _outline.Lines[next].Role is not (LineRole.Text or LineRole.Item) || _outline.Speakers.At(next) is not null) return last;
            last = next;
        }
    }

    private int LastLine(int first, int words)
    {
        if (_isChat) return LastUnquoted(first);
        var quotation = Quotation.Opening(_outline.Source.Text.AsSpan(words, Math.Max(0, _outline.Lines[first].Content.End - words)));
        return quotation is { } opened ? LastQuoted(first, words, opened) : LastUnquoted(first);
    }

    private int LastQuoted(int first, int words, char opened)
    {
        var last = first;
        while (true)
        {
            var start = last == first ? words : _outline.Lines[last].Content.Start;
            var text = _outline.Source.Text.AsSpan(start, Math.Max(0, _outline.Lines[last].Content.End - start));
            var next = _outline.NextWritten(last + 1);
            if (Quotation.Closes(text, opened))
            {
                // A speech of several paragraphs opens each with a quotation mark.
                if (next >= _outline.Lines.Count || Quotation.Opening(_outline.TextOf(next)) is null || Ends(next)) return last;
            }
            else if (next != last + 1 || Ends(next))
            {
                return last;
            }

            last = next;
        }
    }

    private int LastUnquoted(int first)
    {
        var last = first;
        while (true)
        {
            var next = _outline.NextWritten(last + 1);
            if (next >= _outline.Lines.Count || Ends(next) || (next > last + 1 && !ContinuesAfterBlank(last, next))) return last;
            last = next;
        }
    }

    private bool Ends(int line) =>
        line >= _outline.Lines.Count || _outline.Speakers.At(line) is not null || _outline.Speakers.IsNotice(line)
            || _headings.InterruptsSpeech(line)
        || (_outline.IsText(line) && Headings.IsNarration(_outline.TextOf(line))) || AttendeeLeads.Open(_outline, line)
            || _outline.Lines[line].IsEmphasised || NotesOutcome(line) || (_isChat && NotesOfRecorder(line));

    // "RESOLVED: …" and "ACTION: …" set apart are what is written down of it, not what somebody says.
    private bool NotesOutcome(int line) =>
        _outline.IsText(line) && _outline.IsBlankAt(line - 1) && FieldLine.Of(_outline.TextOf(line)) is { Kind: FieldKind.Structure } field
        && field.Key.Split(' ')[0].ToLowerInvariant() is "resolved" or "resolution" or "action" or "decision" or "decided" or "agreed" or "consensus" or "todo";

    private bool ContinuesAfterBlank(int last, int next)
    {
        if (_isChat) return true;
        if (WebFurniture.MayBeFurniture(_outline.TextOf(next)) || Bylines.IsTimeOfDay(_outline.TextOf(next))) return false;
        if (_outline.Lines[next].Role is not LineRole.Text) return TitleCase.EndsWithColon(_outline.TextOf(last)) || _outline.Lines[last].Role == LineRole.Item || SpeechFollowsList(next);
        return _standsApart && !_narration.IsLikely(next);
    }

    // Between two speeches a list without a heading is what the first speaker lists.
    private bool SpeechFollowsList(int line)
    {
        while (line < _outline.Lines.Count && (_outline.Lines[line].IsBlank || _outline.Lines[line].Role == LineRole.Item)) line++;
        return _outline.Speakers.At(line) is not null;
    }

    // "(smiling) We agree" directly after the colon: how it is said, not what.
    private (string? Direction, TextSpan Words) SplitDirection(TextSpan words)
    {
        var text = _outline.Source[words];
        if (text.Length < 4 || text[0] is not ('(' or '[')) return (null, words);
        var close = text[..Math.Min(text.Length, LongestDirection)].IndexOf(text[0] == '(' ? ')' : ']');
        if (close < 2) return (null, words);
        var inside = text[1..close].Trim();
        if (inside.IsEmpty || !char.IsLetter(inside[0]) || inside.Contains("://", StringComparison.Ordinal)) return (null, words);
        var rest = LineSplitter.Trim(_outline.Source.Text, words with { Start = words.Start + close + 1 });
        return rest.IsEmpty ? (null, words) : (inside.ToString(), rest);
    }

    // In a chat every line has its time; in a transcript set in paragraphs a blank line stands between turns.
    private (bool IsChat, bool StandsApart) Layout()
    {
        var (timed, turns, apart) = (0, 0, 0);
        for (var line = 0; line < _outline.Lines.Count; line++)
        {
            if (_outline.Speakers.At(line) is not { } label) continue;
            turns++;
            if (label.Shape == LabelShape.Nick || label.Timestamp is not null) timed++;
            if (_outline.IsBlankAt(line - 1)) apart++;
        }

        return (timed * 2 > turns, apart * 2 > turns);
    }
}

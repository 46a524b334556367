using System.Net;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>
/// Who says what in cues: "&lt;v Mara&gt;We agree", "Mara: We agree", "&gt;&gt; MARA: WE AGREE", "- We agree", each anywhere in a line, for
/// a cue may hold several voices. Whether names stand before colons is decided for the whole file: in a film "Listen:" has that shape as well.
/// </summary>
internal sealed class CueSpeech
{
    private const int LongestLabel = 60;
    private const int LongestEntity = 12;
    private readonly SourceText _source;
    private readonly IReadOnlyList<Cue> _cues;
    private readonly string?[] _named;
    private readonly HashSet<string> _names;

    public CueSpeech(SourceText source, IReadOnlyList<Cue> cues)
    {
        _source = source;
        _cues = cues;
        _named = CueNames.Speakers(cues);
        var lines = cues.SelectMany(cue => cue.Lines).ToList();
        var labels = lines.Select(LabelOf).OfType<(string Name, int Words)>().Select(label => label.Name).ToList();
        var isLabelled = labels.Count * 3 >= cues.Count;
        _names = [.. labels.GroupBy(name => name, StringComparer.Ordinal).Where(group => isLabelled || (group.Count() > 2 && IsName(group.Key))).Select(group => group.Key)];
    }

    public IEnumerable<Utterance> Utterances()
    {
        string? speaker = null;
        for (var at = 0; at < _cues.Count; at++)
        {
            var cue = _cues[at];
            if (!cue.IsContinued) speaker = _named[at];
            foreach (var line in cue.Lines)
            {
                if (Notices.IsNotice(_source[line]))
                {
                    yield return new Utterance(null, cue.Time, cue.Start, cue.End,
                        extraction => CopyWords(line, extraction)) { IsNotice = true };
                    continue;
                }

                for (var rest = line; !rest.IsEmpty;)
                {
                    var voice = rest with { End = NextVoice(rest) };
                    rest = rest with { Start = voice.End };
                    (speaker, var words, var opens) = Voice(voice, speaker);
                    if (words.IsEmpty) continue;
                    yield return new Utterance(speaker, cue.Time, cue.Start, cue.End, extraction => CopyWords(words, extraction), opens);
                }
            }
        }
    }

    // What stands behind a voice's end is nobody's, and behind ">>" somebody else's.
    private (string? Speaker, TextSpan Words, bool Opens) Voice(TextSpan voice, string? speaker)
    {
        if (_source[voice].StartsWith(EndOfVoice, StringComparison.Ordinal))
            return (null, Trim(voice with { Start = voice.Start + EndOfVoice.Length }), false);
        var (start, opens) = AfterMark(voice);
        var rest = voice with { Start = start };
        if (VoiceTag(rest) is { } tag) return (tag.Name, Trim(rest with { Start = tag.Words }), false);
        if (LabelOf(rest) is { } label && (_names.Contains(label.Name) || opens))
            return (label.Name, Trim(rest with { Start = label.Words }), false);
        return (opens ? null : speaker, Trim(rest), opens);
    }

    private TextSpan Trim(TextSpan span) => LineSplitter.Trim(_source.Text, span);

    // Where another voice is marked inside the line; the line's end where none is.
    private int NextVoice(TextSpan line)
    {
        var text = _source.Text;
        var isDialogue = _source[line].StartsWith("- ", StringComparison.Ordinal);
        for (var at = line.Start + 1; at < line.End; at++)
        {
            var rest = line with { Start = at };
            if (text[at] == '<' && (VoiceTag(rest) is not null
                || _source[rest].StartsWith(EndOfVoice, StringComparison.Ordinal))) return at;
            if (!char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at])) continue;
            if (text[at] is '>' or '&' && AfterMark(rest).Opens) return at;
            if (!EndsSentence(line.Start, at)) continue;
            if ((isDialogue && text[at] == '-' && AfterMark(rest).Opens)
                || (LabelOf(rest) is { } label && _names.Contains(label.Name) && IsName(label.Name))) return at;
        }

        return line.End;
    }

    private bool EndsSentence(int start, int at) =>
        _source.Text.AsSpan(start, at - start).TrimEnd("\"'”’») \t") is [.., '.' or '?' or '!' or '…' or '-' or '—'];

    private const string EndOfVoice = "</v>";

    // ">> " in live captions, "- " in films: another speaker.
    private (int Start, bool Opens) AfterMark(TextSpan line)
    {
        var text = _source[line];
        var marks = 0;
        while (marks < text.Length && text[marks] == '>') marks++;
        if (marks < 2 && text.StartsWith("&gt;&gt;", StringComparison.Ordinal)) marks = text.StartsWith("&gt;&gt;&gt;", StringComparison.Ordinal) ? 12 : 8;
        if (marks < 2 && text.StartsWith("- ", StringComparison.Ordinal)) marks = 1;
        else if (marks < 2) return (line.Start, false);
        while (marks < text.Length && char.IsWhiteSpace(text[marks])) marks++;
        return (line.Start + marks, true);
    }

    private (string Name, int Words)? VoiceTag(TextSpan line)
    {
        var text = _source[line];
        if (!text.StartsWith("<v", StringComparison.Ordinal) || text.Length < 4 || text[2] is not (' ' or '.' or '\t')) return null;
        var close = text.IndexOf('>');
        var blank = text.IndexOfAny(' ', '\t');
        if (close < 0 || blank < 0 || blank > close) return null;
        var name = WebUtility.HtmlDecode(text[(blank + 1)..close].Trim().ToString());
        return name.Length == 0 ? null : (GivenNameFirst(name), line.Start + close + 1);
    }

    // A recorder names one voice a cue: "Oyelaran, Mara (Port)" is how a directory lists her.
    private static string GivenNameFirst(string name)
    {
        var open = name.IndexOf('(');
        var listed = (open > 0 ? name[..open] : name).TrimEnd();
        return listed.Split(", ") is [{ Length: > 0 } family, { Length: > 0 } given] && char.IsUpper(given[0]) ? $"{given} {family}{name[listed.Length..]}" : name;
    }

    private (string Name, int Words)? LabelOf(TextSpan line)
    {
        var (start, _) = AfterMark(line);
        var text = _source.Text.AsSpan(start, line.End - start);
        var head = text[..Math.Min(text.Length, LongestLabel + 1)];
        if (InBrackets(text, head) is { } bracketed) return (bracketed.Name, start + bracketed.End);
        var colon = head.IndexOf(':');
        if (colon <= 0 || colon + 1 < text.Length && !char.IsWhiteSpace(text[colon + 1])) return null;
        var name = text[..colon].Trim().ToString();
        return name.Length > 0 && NameShape.IsPossibleNickname(name) && name.Any(char.IsLetter) && !name.Contains('<') ? (name, start + colon + 1) : null;
    }

    // "[Mara Oyelaran] We agree"; what is heard stands alone in its brackets, and how it is said in round ones: "(SIGHS) We agree".
    private static (string Name, int End)? InBrackets(ReadOnlySpan<char> text, ReadOnlySpan<char> head)
    {
        if (text is not ['[' or '(', ..] || head.IndexOf(text[0] == '[' ? ']' : ')') is not (> 2 and var close)) return null;
        if (close + 1 >= text.Length || !char.IsWhiteSpace(text[close + 1])) return null;
        var name = text[1..close].Trim().ToString();
        return IsName(name) && (text[0] == '[' || name.Contains(' ', StringComparison.Ordinal)) ? (name, close + 1) : null;
    }

    private static bool IsName(string label) => NameShape.Of(label) == NameShapeKind.Name;

    // Tags carry colour, voice and karaoke times; entities stand for one character.
    private void CopyWords(TextSpan words, TextExtraction extraction)
    {
        var text = _source.Text;
        var from = words.Start;
        var at = words.Start;
        while (at < words.End)
        {
            var taken = text[at] switch { '<' => Tag(at, words.End), '{' => Override(at, words.End), '&' => Entity(at, words.End), _ => 0 };
            if (taken == 0)
            {
                at++;
                continue;
            }

            extraction.Copy(new TextSpan(from, at));
            if (text[at] == '&') extraction.Write(WebUtility.HtmlDecode(text[at..(at + taken)]), new TextSpan(at, at + taken));
            at += taken;
            from = at;
        }

        extraction.Copy(new TextSpan(from, words.End));
    }

    private int Tag(int at, int end)
    {
        var close = _source.Text.AsSpan(at, end - at).IndexOf('>');
        if (close < 2) return 0;
        var first = _source.Text[at + 1];
        return char.IsAsciiLetter(first) || char.IsAsciiDigit(first) || (first == '/' && close > 1) ? close + 1 : 0;
    }

    // "{\an8}": where players set the line.
    private int Override(int at, int end)
    {
        var text = _source.Text.AsSpan(at, end - at);
        return text.StartsWith("{\\", StringComparison.Ordinal) && text.IndexOf('}') is > 0 and var close ? close + 1 : 0;
    }

    private int Entity(int at, int end)
    {
        var text = _source.Text.AsSpan(at, Math.Min(end - at, LongestEntity));
        var stop = text.IndexOf(';');
        return stop > 1 && WebUtility.HtmlDecode(text[..(stop + 1)].ToString()) is { Length: 1 or 2 } ? stop + 1 : 0;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>
/// Reads the cues of WebVTT and SubRip: a line of times, and every line from there to the name or the times of the next cue. Blank lines
/// end nothing: editors and exports put them below the times and between the words. Notes and styles are passed over.
/// </summary>
internal sealed partial class CueParser
{
    private const int LongestTimeLine = 200;
    private readonly SourceText _source;
    private readonly List<TextSpan> _lines;
    private readonly List<(int Line, CueTimes Times)> _times = [];
    private readonly bool _hasNotes;
    private readonly bool _isNamed;
    private readonly bool _isSpaced;

    private CueParser(SourceText source)
    {
        _source = source;
        _lines = LineSplitter.Split(source.Text).ConvertAll(line => LineSplitter.Trim(source.Text, line));
        for (var line = 0; line < _lines.Count; line++)
        {
            if (Times(source[_lines[line]]) is { } times) _times.Add((line, times));
        }

        _hasNotes = _lines.Find(line => !line.IsEmpty) is { IsEmpty: false } head
            && source[head].StartsWith("WEBVTT", StringComparison.Ordinal);
        _isNamed = _times is [{ Line: > 0 and var top }, ..] && !_lines[top - 1].IsEmpty
            && !(_hasNotes && source[_lines[top - 1]].StartsWith("WEBVTT"));
        _isSpaced = _times is [{ Line: > 1 and var first }, ..] && _lines[first - 1].IsEmpty && IsNumber(first - 2);
    }

    public static List<Cue> Cues(SourceText source) => new CueParser(source).Cues();

    /// <summary>Whether the line holds a cue's times: "00:01:05.910 --> 00:01:07.100", or "[00:01.000 --> 00:04.000] We agree".</summary>
    public static bool IsTimes(ReadOnlySpan<char> line) => Times(line) is { } times && (times.Words is null || line[0] == '[');

    private List<Cue> Cues()
    {
        var cues = new List<Cue>();
        for (var at = 0; at < _times.Count; at++)
        {
            var (line, times) = _times[at];
            var end = at + 1 < _times.Count ? NameAbove(at + 1) ?? _times[at + 1].Line : _lines.Count;
            var written = Written(line, end);
            if (times.Words is { } offset) written.Insert(0,
                LineSplitter.Trim(_source.Text, _lines[line] with { Start = _lines[line].Start + offset }));
            var name = NameAbove(at) is { } named ? _source[_lines[named]].ToString() : null;
            if (written.Count > 0) cues.Add(new Cue(name, times.Time, times.Start, times.End, written));
        }

        return cues;
    }

    private List<TextSpan> Written(int times, int end)
    {
        var written = new List<TextSpan>();
        var inNote = false;
        for (var line = times + 1; line < end; line++)
        {
            if (_lines[line].IsEmpty) inNote = false;
            else if (inNote || (inNote = OpensNote(line))) continue;
            else written.Add(_lines[line]);
        }

        return written;
    }

    private bool OpensNote(int line)
    {
        if (!_hasNotes || !_lines[line - 1].IsEmpty) return false;
        var text = _source[_lines[line]];
        return text is "NOTE" or "STYLE" or "REGION" || text.StartsWith("NOTE ", StringComparison.Ordinal);
    }

    /// <summary>The line that names a cue; null for one without a name.</summary>
    private int? NameAbove(int cue)
    {
        var (times, top) = (_times[cue].Line, cue > 0 ? _times[cue - 1].Line : -1);
        var line = times - 1;
        while (line > top && _lines[line].IsEmpty) line--;
        if (line <= top) return null;
        var isAlone = !HasWords(top, line);
        var opensBlock = line == 0 || _lines[line - 1].IsEmpty;
        // Where every line is followed by a blank one the number stands apart from its times as well.
        if (line < times - 1) return _isSpaced && IsNumber(line) && (cue == 0 || !isAlone) ? line : null;
        if (cue == 0) return _isNamed ? line : null;
        return isAlone ? opensBlock && _isNamed ? line : null : opensBlock || IsNumber(line) ? line : null;
    }

    private bool IsNumber(int line) => _lines[line] is { IsEmpty: false, Length: <= 9 }
        && _source[_lines[line]].IndexOfAnyExceptInRange('0', '9') < 0;

    private bool HasWords(int times, int end)
    {
        for (var line = times + 1; line < end; line++)
        {
            if (!_lines[line].IsEmpty) return true;
        }

        return times >= 0 && Times(_source[_lines[times]]) is { Words: not null };
    }

    private static CueTimes? Times(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestTimeLine || line.IndexOfAny('>', '→') < 0 || !(char.IsAsciiDigit(line[0]) || line[0] == '[')) return null;
        if (TimeLine().Match(line.ToString()) is not { Success: true } match) return null;
        var rest = match.Groups["rest"];
        // "line:91% align:center" says where the words are shown; some files set the words themselves behind the times.
        var isSetting = rest.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => Setting().IsMatch(word));
        return new CueTimes(match.Groups["start"].Value, Seconds(match.Groups["start"].Value), Seconds(match.Groups["end"].Value),
            isSetting ? null : rest.Index);
    }

    // A recording's hours, minutes and seconds may lack their zeros; behind the seconds stand thousandths, whatever sets them off.
    private static double Seconds(string time)
    {
        var parts = Clock().Match(time);
        return (Number(parts.Groups["hours"]) * 3600) + (Number(parts.Groups["minutes"]) * 60) + Number(parts.Groups["seconds"]) + Number(parts.Groups["fraction"], "0.");
    }

    private static double Number(Group group, string before = "") =>
        group.Length == 0 ? 0 : double.Parse(before + group.Value, CultureInfo.InvariantCulture);

    private const string Time = @"(?:\d{1,4}\s?:\s?)?\d{1,3}\s?:\s?\d{1,2}(?:\s?[.,:]\s?\d{1,4})?";

    [GeneratedRegex(@"^\[?(?<start>" + Time + @")\s*(?:-{1,3}\s?>|[–—]>|→)\s*(?<end>" + Time + @")\]?(?<rest>\s.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeLine();

    [GeneratedRegex(@"^(?:(?<hours>\d{1,4})\s?:\s?(?=\d{1,3}\s?:))?(?<minutes>\d{1,3})\s?:\s?(?<seconds>\d{1,2})(?:\s?[.,:]\s?(?<fraction>\d{1,4}))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*:\S+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Setting();

    /// <param name="Words">Where in the line words stand behind the times; null where none do.</param>
    private readonly record struct CueTimes(string Time, double Start, double End, int? Words);
}

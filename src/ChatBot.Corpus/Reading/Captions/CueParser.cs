using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>Reads the cues of WebVTT and SubRip: a line of times, then lines of text up to a blank one. Notes, styles and cue names are passed over.</summary>
internal static partial class CueParser
{
    private const int LongestTimeLine = 200;

    public static List<Cue> Cues(SourceText source)
    {
        var spans = LineSplitter.Split(source.Text);
        var cues = new List<Cue>();
        for (var at = 0; at < spans.Count; at++)
        {
            if (Times(source[spans[at]]) is not { } times) continue;
            var lines = new List<TextSpan>();
            while (at + 1 < spans.Count && LineSplitter.Trim(source.Text, spans[at + 1]) is { IsEmpty: false } line)
            {
                // A cue without a blank line before the next one: its times, or its name above them, end this one.
                if (Times(source[line]) is not null || (at + 2 < spans.Count && lines.Count > 0 && IsName(source[line]) && Times(source[spans[at + 2]]) is not null)) break;
                lines.Add(line);
                at++;
            }

            if (lines.Count > 0) cues.Add(new Cue(times.Time, times.Start, times.End, lines));
        }

        return cues;
    }

    /// <summary>Whether the line holds a cue's times: "00:01:05.910 --> 00:01:07.100".</summary>
    public static bool IsTimes(ReadOnlySpan<char> line) => Times(line) is not null;

    private static bool IsName(ReadOnlySpan<char> line) => line.Length <= 9 && line.IndexOfAnyExceptInRange('0', '9') < 0;

    private static (string Time, double Start, double End)? Times(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestTimeLine || line.IndexOf("-->") < 0) return null;
        var match = TimeLine().Match(line.ToString());
        return match.Success ? (match.Groups["start"].Value, Seconds(match.Groups["start"].Value), Seconds(match.Groups["end"].Value)) : null;
    }

    private static double Seconds(string time)
    {
        var seconds = 0.0;
        foreach (var part in time.Replace(',', '.').Split(':')) seconds = (seconds * 60) + double.Parse(part, CultureInfo.InvariantCulture);
        return seconds;
    }

    [GeneratedRegex(@"^\s*(?<start>(?:\d{1,4}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)\s*-->\s*(?<end>(?:\d{1,4}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(?:\s.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeLine();
}

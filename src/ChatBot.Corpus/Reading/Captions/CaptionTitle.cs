using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>What captions call themselves above their first cue: "WEBVTT - Harbour sync", or "Title: Harbour sync" in a note.</summary>
internal static class CaptionTitle
{
    private const string Format = "WEBVTT";
    private const int Longest = 120;

    public static string? Of(SourceText source)
    {
        var isFirst = true;
        foreach (var span in LineSplitter.Split(source.Text))
        {
            var line = source[LineSplitter.Trim(source.Text, span)].TrimStart('\uFEFF');
            if (CueParser.IsTimes(line)) return null;
            if (isFirst && line.StartsWith(Format, StringComparison.Ordinal)
                && Named(line[Format.Length..].TrimStart(" \t-–—:")) is { } named) return named;
            isFirst &= line.IsEmpty;
            if (line.StartsWith("NOTE ", StringComparison.Ordinal)) line = line["NOTE ".Length..].TrimStart();
            if (FieldLine.Of(line) is { } field && DocumentTitle.IsTitleLabel(field.Key)
                && Named(line[field.Value..]) is { } titled) return titled;
        }

        return null;
    }

    // "Kind: captions", "X-TIMESTAMP-MAP=…" and a file's name are no titles.
    private static string? Named(ReadOnlySpan<char> words) =>
        words.Length is > 2 and <= Longest && words.IndexOfAny("=:/\\") < 0 && words.Contains(' ')
            && words.IndexOfAnyInRange('A', 'z') >= 0 ? words.ToString() : null;
}

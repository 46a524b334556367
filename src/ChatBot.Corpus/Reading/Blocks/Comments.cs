using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Furniture;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Reads the readers' comments under an article: author and words of each, apart from the article's own text.</summary>
/// <remarks>
/// The opening line alone proves nothing ("Discussion" is a heading in minutes too): what follows must be entries of an author's line and words.
/// </remarks>
internal sealed partial class Comments(Outline outline)
{
    private const int LongestAuthor = 80;

    public bool TryRead()
    {
        var at = outline.At;
        if (outline.Current.Role is not (LineRole.Text or LineRole.Heading or LineRole.Leftover) || outline.Current.Content.Length > LongestAuthor) return false;
        var opener = outline.StringOf(outline.Current.Content);
        if (!Opener().IsMatch(opener)) return false;
        var end = EndOfSection(at);
        var entries = Entries(at + 1, end);
        if (entries.Count == 0 || !IsConvincing(opener, entries, end)) return false;
        outline.Add(new Block(Kind: null, outline.Current.Content) { Level = outline.Current.Level });
        foreach (var entry in entries) outline.Add(entry);
        outline.At = end;
        return true;
    }

    private int EndOfSection(int opener)
    {
        var level = outline.Lines[opener].Level;
        var line = opener + 1;
        while (line < outline.Lines.Count && !(outline.HasRole(line, LineRole.Heading) && outline.Lines[line].Level <= Math.Max(level, 1) && level > 0)) line++;
        return line;
    }

    private List<Block> Entries(int first, int end)
    {
        var entries = new List<Block>();
        var line = first;
        while (line < end)
        {
            if (AuthorAt(line, end) is not { } author)
            {
                line++;
                continue;
            }

            var last = author.Words;
            line = author.Words + 1;
            while (line < end && !IsButton(line) && AuthorAt(line, end) is null)
            {
                if (!outline.IsBlankAt(line)) last = line;
                line++;
            }

            var span = new TextSpan(author.Start, outline.Lines[last].Content.End);
            entries.Add(new Block(PassageKind.Comment, span) { Speaker = author.Name, Timestamp = author.Time });
        }

        return entries;
    }

    private (string Name, string? Time, int Words, int Start)? AuthorAt(int line, int end)
    {
        if (outline.Lines[line].Role is not (LineRole.Text or LineRole.Item or LineRole.Heading) || IsButton(line)) return null;
        var content = outline.Lines[line].Content;
        return InLine(line) ?? Above(line, end, content);
    }

    // "Ada: I doubt it."
    private (string Name, string? Time, int Words, int Start)? InLine(int line)
    {
        var label = new SpeakerLabelParser(outline.Source).Parse(line, outline.Lines[line]);
        if (label is not { Shape: LabelShape.Inline } || FieldNames.KindOf(label.Name) is not (FieldKind.None or FieldKind.Role)) return null;
        return TitleCase.IsTitle(outline.Source[label.Words], leastWords: 2) ? null : (label.Name, label.Timestamp, line, label.Words.Start);
    }

    // The author's line above the words, alone or with "says" and a date.
    private (string Name, string? Time, int Words, int Start)? Above(int line, int end, TextSpan content)
    {
        if (content.Length > LongestAuthor) return null;
        var match = Author().Match(outline.StringOf(content));
        if (!match.Success) return null;
        var words = line + 1;
        string? time = match.Groups["time"].Success ? match.Groups["time"].Value.Trim() : null;
        while (words < end && (IsDate(words, ref time) || (outline.IsBlankAt(words) && !IsButton(words)))) words++;
        if (words >= end || IsButton(words) || outline.Lines[words].Role is not (LineRole.Text or LineRole.Item)) return null;
        return LooksLikeWords(words) ? (match.Groups["name"].Value.Trim(), time, words, outline.Lines[words].Content.Start) : null;
    }

    private bool LooksLikeWords(int line)
    {
        var text = outline.TextOf(line);
        return text.Count(' ') >= 3 || TitleCase.ClosesSentence(text) || text[^1] == '?' || outline.IsBlankAt(line - 1);
    }

    private bool IsDate(int line, ref string? time)
    {
        var text = outline.StringOf(outline.Lines[line].Content);
        if (text.Length > LongestAuthor || !DateLine().IsMatch(text)) return false;
        time ??= text;
        return true;
    }

    private bool IsButton(int line) => outline.HasRole(line, LineRole.Leftover) || outline.IsText(line) && WebFurniture.MayBeFurniture(outline.TextOf(line));

    private bool IsConvincing(string opener, List<Block> entries, int end)
    {
        var buttons = 0;
        var prose = 0;
        for (var line = outline.At + 1; line < end; line++)
        {
            if (IsButton(line)) buttons++;
            else if (!outline.IsBlankAt(line)) prose++;
        }

        var saysSo = opener.Contains("comment", StringComparison.OrdinalIgnoreCase) || opener.Contains("repl", StringComparison.OrdinalIgnoreCase) || opener.Contains("reader", StringComparison.OrdinalIgnoreCase);
        return (buttons * 2 >= entries.Count && buttons > 0) || (saysSo && entries.Count * 6 >= prose && entries.Exists(entry => entry.Speaker is not null));
    }

    [GeneratedRegex(@"^[\W_]*(?:\(?\d+\)?\s+)?(?:(?:add|leave|post|write|join)\s+(?:a|your|the)\s+(?:comments?|reply|response|conversation|discussion)|(?:(?:reader|user|visitor|all|top|recent|latest)s?['’]?\s+)?(?:comments?|responses?|replies|reactions?|discussion)(?:\s+section)?|what (?:our )?readers (?:say|said|think)|(?:comments|reactions) from (?:our )?readers|thoughts? on\b.{1,60})\s*(?:\(?\d+\)?)?\W*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opener();

    [GeneratedRegex(@"^@?(?<name>[\p{L}\d][\p{L}\p{M}\d_.'’-]*(?:\s[\p{L}\d][\p{L}\p{M}\d_.'’-]*){0,3}?)(?:\s+(?:says|said|wrote|writes|commented|replied))?\s*(?:[,·•|(–—-]\s*|\s+on\s+|\s+at\s+|\s+)?(?<time>(?:\w+\s+)?\d[\w\s,:./-]*(?:\s?(?:ago|am|pm|AM|PM))?\)?)?\s*:?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Author();

    [GeneratedRegex(@"^\W*(?:on\s+)?(?:\w+\.?,?\s+){0,2}\d[\w\s,:./-]*(?:ago|am|pm)?\)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateLine();
}

using System.Text.RegularExpressions;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Lines;
using ChatBot.Corpus.Reading.Speakers;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Reads lines that are facts about the document or a meeting: fields, bylines, dates of publication, an author's note.</summary>
internal sealed partial class Bylines(Outline outline)
{
    private const int Longest = 200;
    private const int LongestNoteLine = 90;
    private const int MostNoteLines = 4;
    private static readonly WordSet DatesAndPlaces = Vocabulary.Of("date", "time", "place");
    private static readonly List<string> FactsInHeadings = ["date", "time", "duration", "location", "place", "venue", "where", "when", "recording", "published", "author"];

    /// <summary>"3:14 P.M. EDT" on a line of its own.</summary>
    public static bool IsTimeOfDay(ReadOnlySpan<char> text) => text.Length < 40 && TimeOfDay().IsMatch(text);

    public static bool IsByline(ReadOnlySpan<char> text) => text.Length <= LongestNoteLine && NameIn(text.ToString()) is not null;

    /// <summary>A fact set as a heading: "### Moderator: Mara Oyelaran".</summary>
    public static bool IsFact(ReadOnlySpan<char> heading) =>
        FieldLine.Of(heading) is { Kind: FieldKind.Fact or FieldKind.Role } field && field.HasValue(heading)
        && (field.Kind == FieldKind.Role || DatesAndPlaces.Contains(field.Key) || FactsInHeadings.Exists(fact => field.Key.Contains(fact, StringComparison.OrdinalIgnoreCase)));

    public bool TryRead()
    {
        var line = outline.Current;
        if (line.Role is not (LineRole.Text or LineRole.Item) || line.Content.Length > Longest) return false;
        if (TryField()) return true;
        if (line.Role != LineRole.Text) return false;
        var text = outline.StringOf(line.Content);
        return TryAuthorNote(text) || TryByline(text) || TryDateLine(text);
    }

    private bool TryField()
    {
        var text = outline.TextOf(outline.At);
        if (FieldLine.Of(text) is not { Kind: FieldKind.Fact or FieldKind.Role } field) return false;
        var last = outline.At;
        if (!field.HasValue(text))
        {
            if (Lists.IsLead(outline, last)) return false;
            if (!IsValue(last + 1)) return SkipEmpty();
            last++;
        }

        var name = field.Key.ToLowerInvariant();
        var end = outline.Lines[last].Content.End;
        var value = outline.Source.Text[Math.Min(outline.Current.Content.Start + field.Value, end)..end].Trim();
        Take(
            last,
            isDate: FieldNames.SaysWhen(name),
            author: name is "author" or "authors" or "by" or "written by" or "words by" or "text by" or "story by" ? value : null);
        return true;
    }

    // "Date:" with its value on the line below.
    private bool IsValue(int line) =>
        outline.IsText(line) && outline.Speakers.At(line) is null && outline.Lines[line].Content.Length <= Longest
        && FieldLine.Of(outline.TextOf(line)) is not { Kind: not FieldKind.None };

    // A form that nobody filled in says nothing.
    private bool SkipEmpty()
    {
        if (outline.IsText(outline.At + 1) || outline.Current.Role == LineRole.Item) return false;
        outline.At++;
        return true;
    }

    private bool TryAuthorNote(string text)
    {
        if (!AuthorNote().IsMatch(text)) return false;
        var first = outline.NextWritten(outline.At + 1);
        if (first > outline.At + 2 || !IsNoteLine(first) || NameShape.Of(outline.TextOf(first)) != NameShapeKind.Name) return false;
        var last = first;
        while (last - first + 1 < MostNoteLines && IsNoteLine(last + 1)) last++;
        Take(last, isDate: false, outline.StringOf(outline.Lines[first].Content));
        return true;
    }

    private bool IsNoteLine(int line) => outline.IsText(line) && outline.TextOf(line).Length <= LongestNoteLine && outline.Speakers.At(line) is null && !Furniture.WebFurniture.IsFurniture(outline.TextOf(line));

    private bool TryByline(string text)
    {
        if (TitleCase.ClosesSentence(text) && text.Length > LongestNoteLine) return false;
        if (NameIn(text) is not { } name) return false;
        var last = outline.IsText(outline.At + 1) && Post().IsMatch(outline.TextOf(outline.At + 1)) ? outline.At + 1 : outline.At;
        Take(last, isDate: char.IsAsciiDigit(text[^1]) || text.AsSpan().IndexOfAnyInRange('0', '9') >= 0, name);
        return true;
    }

    private static string? NameIn(string text)
    {
        var match = Byline().Match(text);
        if (!match.Success) match = NameAndPost().Match(text);
        return match.Success && NameShape.Of(match.Groups["name"].ValueSpan.Trim()) == NameShapeKind.Name ? match.Groups["name"].Value.Trim() : null;
    }

    private bool TryDateLine(string text)
    {
        if (!Published().IsMatch(text) && !DateAlone().IsMatch(text) && !IsTimeOfDay(text)) return false;
        Take(outline.At, isDate: true, author: null);
        return true;
    }

    private void Take(int last, bool isDate, string? author)
    {
        outline.Add(new Block(PassageKind.Metadata, outline.Between(outline.At, last)) { IsDate = isDate, Author = author });
        outline.At = last + 1;
    }

    [GeneratedRegex(@"^(?:about (?:the )?author|(?:the )?author(?: of (?:the|this) (?:article|text|piece|post|story|column))?|written by|words by|text by|story by|by)\s*:?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AuthorNote();

    [GeneratedRegex(@"^(?:by|written by|reported by|(?:additional )?reporting by|editing by|posted by|published by|words by|text by|story by|opinion by|commentary by|analysis by|column by)\s+(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|la|da)){1,4})(?:\s*(?:[,;|•·–—/-]|\band\b|\bon\b|\bfor\b|\bin\b|\().*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})\s*(?:,|\||–|—|-)\s*(?:\p{L}+\s+){0,4}(?:writer|correspondent|reporter|editor|columnist|contributor|journalist|staff|analyst|bureau chief|commentator)s?\b.{0,60}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameAndPost();

    [GeneratedRegex(@"^(?:\p{L}+\s+){0,4}(?:writer|correspondent|reporter|editor|columnist|contributor|journalist|analyst|bureau chief|commentator)s?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Post();

    [GeneratedRegex(@"^(?:(?:first |originally |last )?(?:published|posted|updated|modified|issued|released|created)(?: on| at| in|:)?)\s*:?\s*(?:[\p{L},.]+\s+){0,2}[\d\p{L}].{0,50}\d.{0,30}$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Published();

    [GeneratedRegex(@"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[\s,|–—@-]+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,24})?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateAlone();

    [GeneratedRegex(@"^\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?)?(?:\s*(?:-|–|to)\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?\s?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?)?)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeOfDay();
}

using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates;

/// <summary>Whether the words around tell that a month or a year is meant.</summary>
internal static class MonthContext
{
    private static readonly WordSet BeforeMonth = new("in of since during last early late mid until till throughout");
    private static readonly WordSet BeforeCapitalMonth = new("by from this next before after through to between");
    private static readonly WordSet BeforeYear = new(
        "in since until till by from of after before during through throughout late early mid around circa year years summer winter "
        + "spring autumn fall "
        + "between back to");

    private static readonly WordSet Determiners = new("the this that its their his her our last");
    private static readonly WordSet TalkNouns = new(
        "call calls conversation conversations meeting meetings talk talks session sessions summit summits report reports article "
        + "articles discussion "
        + "discussions negotiation negotiations conference phone interview minutes transcript agreement round visit statement");

    private static readonly WordSet CountedNouns = new(
        "people persons men women children soldiers troops workers members delegates participants residents civilians prisoners votes "
        + "percent per cent "
        + "dollars euros pounds rubles yen cents miles kilometers kilometres km meters metres feet inches yards acres hectares tons "
        + "tonnes kilograms kg "
        + "grams liters litres gallons degrees hours minutes seconds days weeks months years times points items pages words lines bytes "
        + "copies units pieces "
        + "cases deaths homes houses cars ships planes tanks missiles drones jobs students pupils patients volts watts mb gb hz mhz ghz "
        + "bits more other");

    /// <summary>Whether a month stands alone as a date: "in May", "of March", "since August".</summary>
    public static bool HasPreposition(string text, int start, int end)
    {
        var before = Neighbours.Before(text, start);
        if (BeforeMonth.Contains(before)) return true;
        return char.IsUpper(text[start]) && !MonthNames.IsOrdinaryWord(text.AsSpan(start, end - start)) && BeforeCapitalMonth.Contains(before);
    }

    /// <summary>For "may" and "march": whether a question names the month: written large inside a sentence, or before a noun such as "call".</summary>
    public static bool NamesAMonth(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var isFull = word.Equals("may", StringComparison.OrdinalIgnoreCase) || word.Length > 4;
        if (!isFull) return false;
        if (TalkNouns.Contains(Neighbours.After(text, end)) && !word.SequenceEqual("may")) return true;
        return char.IsUpper(text[start]) && Neighbours.Before(text, start) is { Length: > 0 } before && !char.IsUpper(before[0]);
    }

    public static bool CountsSomething(string text, int end) =>
        end < text.Length && (text[end] is '%' or '$' or '€' or '°' || (text[end] is ' ' or '-' && CountedNouns.Contains(Neighbours.After(text, end))));

    /// <summary>Whether the four figures before <paramref name="end"/> are a year: by the preposition, the determiner or the parentheses around.</summary>
    public static bool NamesAYear(string text, int start, int end, int year)
    {
        if (CountsSomething(text, end)) return false;
        if (start > 0 && text[start - 1] == '(' && end < text.Length && text[end] is ')' or ',' or ';') return true;
        var before = Neighbours.Before(text, start);
        if (BeforeYear.Contains(before)) return true;
        var isRecent = year is >= 1900 and < 2100;
        if (isRecent && end < text.Length && text[end] is '\'' or '’') return true;
        return isRecent && Determiners.Contains(before) && Neighbours.After(text, end).Length > 0;
    }
}

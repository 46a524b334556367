using ChatBot.Corpus.Dates;
using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>When and where, read from the words around a statement.</summary>
internal static class Surroundings
{
    private const int FarthestDate = 80;
    private static readonly WordSet Times = new(
        "on in at monday tuesday wednesday thursday friday saturday sunday last this that the week weekend month year late early later "
        + "earlier morning afternoon evening night again briefly privately secretly today yesterday "
        + "for hour hours minutes days two three several person face-to-face also by phone");

    /// <summary>The date that stands closest before the statement and after the one before it, else the next one after.</summary>
    public static PartialDate? Date(ToldSentence sentence, int from, int start, int end, int to)
    {
        DateMention? before = null, after = null;
        foreach (var date in sentence.Dates)
        {
            if (date.Start >= from && date.Start + date.Length <= start) before = date;
            else if (date.Start >= start && date.Start < to && date.Start - end <= FarthestDate) after ??= date;
        }

        // A year says when only where it closes the statement; before it, it is more often somebody else's.
        if (before is { Date.Month: null }) before = null;
        if (after is { } next && before is { } previous && next.Start < end) return next.Date.Month is null ? previous.Date : next.Date;
        return (before ?? after)?.Date;
    }

    /// <summary>"in Riyadh", "at the Munich Security Conference" right behind the statement or behind its time; null where no place stands there.</summary>
    public static string? Place(ToldSentence sentence, int number)
    {
        for (var word = number; word < sentence.Words.Length - 1; word++)
        {
            var form = sentence.WordAt(word);
            if (form is "in" or "at" && PlaceAt(sentence, word + 1) is { } place) return place;
            if (!Times.Contains(form) && !IsDate(sentence, word)) return null;
        }

        return null;
    }

    /// <summary>Whether a word belongs to what says when or where: "in", "Riyadh", "on", "18", "February".</summary>
    public static bool IsTimeOrPlace(ToldSentence sentence, int number)
    {
        if (number >= sentence.Words.Length || !sentence.Words[number].IsJoined && !IsDate(sentence, number)) return false;
        if (Times.Contains(sentence.WordAt(number)) || IsDate(sentence, number)) return true;
        var word = sentence.Words[number];
        return word.IsCapital && !sentence.Mentions.Any(mention => mention.Holds(word.Start));
    }

    /// <summary>"In Riyadh, …" at the head of the sentence.</summary>
    public static string? PlaceAtHead(ToldSentence sentence) =>
        sentence.Words.Length > 2 && sentence.WordAt(0) is "In" or "At" ? PlaceAt(sentence, 1) : null;

    private static string? PlaceAt(ToldSentence sentence, int first)
    {
        var start = first;
        if (sentence.WordAt(start) is "the" or "a") start++;
        if (start >= sentence.Words.Length || !sentence.Words[start].IsCapital || IsDate(sentence, start)) return null;
        if (sentence.Mentions.Any(mention => mention.Start == sentence.Words[start].Start)) return null;
        var last = start;
        while (last + 1 < sentence.Words.Length && sentence.Words[last + 1].IsCapital && !IsDate(sentence, last + 1) && !sentence.Words[last].IsPossessive
            && sentence.Words[last + 1].IsJoined) last++;
        return sentence.Text[sentence.Words[start].Start..sentence.Words[last].End];
    }

    private static bool IsDate(ToldSentence sentence, int number)
    {
        var word = sentence.Words[number];
        return sentence.Dates.Any(date => date.Start <= word.Start && word.Start < date.Start + date.Length)
            || (OrdinaryWords.IsCommon(word.In(sentence.Text)) && word.In(sentence.Text).EndsWith("day", StringComparison.Ordinal));
    }
}

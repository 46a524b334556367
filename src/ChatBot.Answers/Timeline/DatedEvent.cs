using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Timeline;

/// <summary>A date that a passage states, with the clause that says what was then.</summary>
/// <param name="Start">Of the clause, in UTF-16 code units of the passage.</param>
/// <param name="Length">Of the clause.</param>
internal sealed record DatedEvent(Passage Passage, PartialDate Date, int Start, int Length)
{
    public string Clause => Passage.Text.Substring(Start, Length);

    /// <summary>The events of a passage in its order. The clause ends at the sentence's end or, in a list of dates, before the next date.</summary>
    public static IEnumerable<DatedEvent> Of(Passage passage)
    {
        var dates = DateFinder.Find(passage.Text);
        for (var index = 0; index < dates.Count; index++)
        {
            var (sentence, end) = SentenceAround(passage.Text, dates[index].Start);
            var first = index == 0 || dates[index - 1].Start < sentence;
            var last = index == dates.Count - 1 || dates[index + 1].Start >= end;
            var start = first && last || first && dates[index].Start - sentence < 3 ? sentence : dates[index].Start;
            var stop = last ? end : dates[index + 1].Start;
            if (first && !last && start == dates[index].Start) start = dates[index].Start;
            var clause = passage.Text.AsSpan(start, stop - start);
            var trimmed = clause.TrimEnd(" \t\r\n,;:([\u2013\u2014-");
            yield return new DatedEvent(passage, dates[index].Date, start, Math.Max(trimmed.Length, dates[index].Length));
        }
    }

    private static (int Start, int End) SentenceAround(string text, int position)
    {
        var start = 0;
        for (var index = 1; index < position; index++)
            if (EndsSentence(text, index - 1) && char.IsWhiteSpace(text[index])) start = index + 1;
        var end = position;
        while (end < text.Length && !(EndsSentence(text, end) && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1])))) end++;
        return (Math.Min(start, position), Math.Min(end + 1, text.Length));
    }

    /// <summary>A full stop after a single capital or a short abbreviation ("U.S.", "St.") ends no sentence.</summary>
    private static bool EndsSentence(string text, int index)
    {
        if (text[index] is '!' or '?' or '\n') return true;
        if (text[index] != '.') return false;
        var word = index;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        return index - word > 2 || index - word > 0 && char.IsLower(text[word]);
    }
}

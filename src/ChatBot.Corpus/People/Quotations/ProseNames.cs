using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Quotations;

/// <summary>A passage of prose with the people whom it names, and whom its pronouns and verbs mean.</summary>
internal sealed class ProseNames(string text, Word[] words, List<QuotedSpan> spans, IReadOnlyList<PersonMention> mentions)
{
    public string Text => text;

    public Word[] Words => words;

    public List<(int Start, int End)> Sentences { get; } = Corpus.Words.Sentences.Of(text, words);

    public List<QuotedSpan> Spans => spans;

    public IReadOnlyList<PersonMention> Mentions => mentions;

    /// <summary>The person that "he" or "she" stands for: the subject of this sentence or of the one before, where only one person can be meant.</summary>
    public Person? Antecedent(int position)
    {
        var sentence = Sentences.FindIndex(range => range.Start <= position && position < range.End);
        for (var number = sentence; number >= 0 && number >= sentence - 2; number--)
        {
            var end = number == sentence ? position : Sentences[number].End;
            if (Mention(Sentences[number].Start, end, outsideQuotes: true) is { } mention)
                return IsJoinedByAnd(mention) || CountWords(Sentences[number].Start, mention.Start) > 8 ? null : Only(mention);
        }

        return null;
    }

    public PersonMention? Mention(int from, int to, bool outsideQuotes = false)
    {
        foreach (var mention in Mentions)
        {
            if (mention.Start < from || mention.Start >= to) continue;
            if (outsideQuotes && Spans.Exists(span => span.Start <= mention.Start && mention.Start < span.End)) continue;
            return mention;
        }

        return null;
    }

    /// <summary>Null where the name may mean several people.</summary>
    public Person? Only(PersonMention mention) =>
        Mentions.Any(other => other.Start == mention.Start && !ReferenceEquals(other.Person, mention.Person)) ? null : mention.Person;

    public bool IsPossessive(PersonMention mention)
    {
        var end = mention.Start + mention.Length;
        return end + 1 < Text.Length && Text[end] is '\'' or '’' && Text[end + 1] is 's';
    }

    public bool IsJoinedByAnd(PersonMention mention) =>
        Text.AsSpan(mention.Start + mention.Length).StartsWith(" and ")
        && Mentions.Any(other => other.Start > mention.Start && other.Start - mention.Start - mention.Length <= 25);

    /// <summary>Between the name and the verb another subject may stand: "Roe's visit, the ministry said".</summary>
    public bool HasRival(int from, int to) =>
        Array.Exists(Words, word => word.Start >= from && word.End <= to
            && ((word.IsCapital && !word.IsFirst) || word.In(Text) is "the" or "it" or "they" or "officials" or "we" or "a" or "an"));

    public int CountWords(int from, int to) => Words.Count(word => word.Start >= from && word.End <= to);

    public int SentenceStart(int position)
    {
        foreach (var (start, end) in Sentences)
        {
            if (position < end) return start;
        }

        return 0;
    }
}

using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Quotations;

/// <summary>The words around the quotations of one passage.</summary>
internal sealed class AttributingProse(
    string text, Word[] words, List<(int Start, int End)> sentences, List<QuotedSpan> spans, IReadOnlyList<PersonMention> mentions)
{
    private const int VerbToQuote = 9;
    private const int SubjectToVerb = 5;
    private static readonly WordSet Pronouns = new("he she");
    private static readonly WordSet Addressing = new(
        "told tell tells asked asks warned warns urged urges assured called calls described describes dubbed labeled labelled");
    private static readonly WordSet Negations = new("not never nobody neither denied n't didn't doesn't");

    /// <summary>"Roe said: “…”", "according to Roe, “…”", "what Roe described as “…”": the clause that leads to the quotation.</summary>
    public Person? SpeakerBefore(int number)
    {
        var limit = Math.Max(SentenceStart(spans[number].Start), number > 0 ? spans[number - 1].End + 1 : 0);
        var verb = LastVerb(limit, spans[number].Start - 1, out var distance);
        if (verb < 0) return AccordingTo(limit, spans[number].Start);
        if (distance > VerbToQuote || !Leads(words[verb], spans[number]) || NamesSomebodyElse(verb, spans[number].Start)) return null;
        return Subject(verb, limit);
    }

    /// <summary>"“…,” Roe said", "“…,” said Roe", "“…,” she added": the clause after the quotation.</summary>
    public Person? SpeakerAfter(int number)
    {
        var span = spans[number];
        if (text[span.End - 1] is '.' && span.End - span.Start > 1) return null;
        var limit = number + 1 < spans.Count ? spans[number + 1].Start - 1 : text.Length;
        var first = Array.FindIndex(words, word => word.Start > span.End);
        if (first < 0 || words[first].Start >= limit || StopsBetween(span.End, words[first].Start)) return null;
        if (Verbs.Speech.Contains(words[first].In(text))) return MentionAt(first + 1, 6, limit);
        if (Pronouns.Contains(words[first].In(text)) && VerbFollows(first + 1, limit)) return Antecedent(span.Start);
        if (Mention(words[first].Start, Math.Min(limit, words[Math.Min(first + 5, words.Length - 1)].End)) is not { } subject) return null;
        var afterSubject = Array.FindIndex(words, word => word.Start >= subject.Start + subject.Length);
        return afterSubject >= 0 && VerbFollows(afterSubject, limit) ? Only(subject) : null;
    }

    /// <summary>Whether the quotation goes on with what was quoted just before: nothing but the attribution lies between.</summary>
    public bool Continues(int number)
    {
        var between = text.AsSpan(spans[number - 1].End + 1, spans[number].Start - spans[number - 1].End - 2).Trim();
        if (between.IsEmpty) return false;
        if (between[^1] is not ('.' or ',')) return false;
        return between[..^1].IndexOfAny('.', '!', '?') < 0 && CountWords(spans[number - 1].End, spans[number].Start) <= 12
            && char.IsUpper(text[spans[number].Start]) is var isSentence && (isSentence || between[^1] == ',');
    }

    private Person? Subject(int verb, int limit)
    {
        if (verb > 0 && words[verb - 1].Start >= limit && Pronouns.Contains(words[verb - 1].In(text))) return Antecedent(words[verb].Start);
        var last = mentions.LastOrDefault(mention => mention.Start >= limit && mention.Start + mention.Length <= words[verb].Start);
        if (last.Person is null || CountWords(last.Start + last.Length, words[verb].Start) > SubjectToVerb) return null;
        if (IsPossessive(last) || HasRival(last.Start + last.Length, words[verb].Start)) return null;
        return Only(last);
    }

    private Person? AccordingTo(int limit, int quote)
    {
        var at = text.LastIndexOf("ccording to", quote, quote - limit, StringComparison.Ordinal);
        if (at < 0) return null;
        return Mention(at, quote) is { } mention && CountWords(at + 11, mention.Start) <= 5 && !IsPossessive(mention)
            && CountWords(mention.Start + mention.Length, quote) <= 3 ? Only(mention) : null;
    }

    /// <summary>The person that "he" or "she" stands for: the subject of this sentence or of the one before, where only one person can be meant.</summary>
    private Person? Antecedent(int position)
    {
        var sentence = sentences.FindIndex(range => range.Start <= position && position < range.End);
        for (var number = sentence; number >= 0 && number >= sentence - 2; number--)
        {
            var end = number == sentence ? position : sentences[number].End;
            if (Mention(sentences[number].Start, end, outsideQuotes: true) is { } mention)
                return IsJoinedByAnd(mention) || CountWords(sentences[number].Start, mention.Start) > 8 ? null : Only(mention);
        }

        return null;
    }

    private int LastVerb(int from, int to, out int distance)
    {
        distance = 0;
        for (var number = words.Length - 1; number >= 0 && words[number].Start >= from; number--)
        {
            if (words[number].End > to) continue;
            var word = words[number].In(text);
            if (!words[number].IsCapital && (Verbs.Speech.Contains(word) || Verbs.Describing.Contains(word)) && !IsNegated(number) && !IsCallingFor(number)) return number;
            distance++;
        }

        return -1;
    }

    /// <summary>A verb of saying leads with a comma, a colon or "that"; a describing one with "as", an article or nothing.</summary>
    private bool Leads(Word verb, QuotedSpan span)
    {
        var between = text.AsSpan(verb.End, span.Start - 1 - verb.End).TrimEnd();
        if (between.IsEmpty || between[^1] is ',' or ':') return true;
        var last = between[(between.LastIndexOf(' ') + 1)..];
        if (Verbs.Describing.Contains(verb.In(text))) return true;
        return last is "that" or "as" or "was" or "were" or "is" or "are" or "the" or "a" or "an" || CountWords(verb.End, span.Start) <= 4;
    }

    /// <summary>"Roe noted that Haskett used the motto “…”": whose words they are is not plain. "Roe told Haskett: “…”" is.</summary>
    private bool NamesSomebodyElse(int verb, int quote) =>
        !Addressing.Contains(words[verb].In(text)) && mentions.Any(mention => mention.Start > words[verb].End && mention.Start < quote && !IsPossessive(mention));

    /// <summary>"called for", "called on" describe nothing.</summary>
    private bool IsCallingFor(int number) =>
        number + 1 < words.Length && words[number].In(text).StartsWith("call") && words[number + 1].In(text) is "for" or "on" or "off" or "upon";

    private bool IsNegated(int number) => number > 0 && Negations.Contains(words[number - 1].In(text));

    private bool VerbFollows(int number, int limit)
    {
        for (var offset = 0; offset < 4 && number + offset < words.Length && words[number + offset].Start < limit; offset++)
        {
            if (Verbs.Speech.Contains(words[number + offset].In(text))) return true;
            if (words[number + offset].IsCapital) return false;
        }

        return false;
    }

    private Person? MentionAt(int number, int reach, int limit)
    {
        if (number >= words.Length || words[number].Start >= limit) return null;
        var end = Math.Min(limit, words[Math.Min(number + reach, words.Length - 1)].End);
        return Mention(words[number].Start, end) is { } mention && !IsPossessive(mention) ? Only(mention) : null;
    }

    private PersonMention? Mention(int from, int to, bool outsideQuotes = false)
    {
        foreach (var mention in mentions)
        {
            if (mention.Start < from || mention.Start >= to) continue;
            if (outsideQuotes && spans.Exists(span => span.Start <= mention.Start && mention.Start < span.End)) continue;
            return mention;
        }

        return null;
    }

    /// <summary>Null where the name may mean several people.</summary>
    private Person? Only(PersonMention mention) =>
        mentions.Any(other => other.Start == mention.Start && !ReferenceEquals(other.Person, mention.Person)) ? null : mention.Person;

    private bool IsPossessive(PersonMention mention)
    {
        var end = mention.Start + mention.Length;
        return end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] is 's';
    }

    private bool IsJoinedByAnd(PersonMention mention) =>
        text.AsSpan(mention.Start + mention.Length).StartsWith(" and ")
        && mentions.Any(other => other.Start > mention.Start && other.Start - mention.Start - mention.Length <= 25);

    /// <summary>Between the name and the verb another subject may stand: "Roe's visit, the ministry said".</summary>
    private bool HasRival(int from, int to) =>
        Array.Exists(words, word => word.Start >= from && word.End <= to
            && ((word.IsCapital && !word.IsFirst) || word.In(text) is "the" or "it" or "they" or "officials" or "we" or "a" or "an"));

    private bool StopsBetween(int from, int to) => text.AsSpan(from, to - from).IndexOfAny('.', '\n', ';') >= 0;

    private int CountWords(int from, int to) => words.Count(word => word.Start >= from && word.End <= to);

    private int SentenceStart(int position)
    {
        foreach (var (start, end) in sentences)
        {
            if (position < end) return start;
        }

        return 0;
    }
}

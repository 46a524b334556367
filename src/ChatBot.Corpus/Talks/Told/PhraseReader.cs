using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>Reads who is named after "between", "with" or "among".</summary>
internal static class PhraseReader
{
    private static readonly WordSet Stops = new(
        "in at on by that which who whom whose to for during after before while when where was were is are has have had will would as "
        + "from over about since following into under because but so until amid ahead "
        + "regarding concerning took take takes lasted begins began ended marks marked");

    private static readonly WordSet Ordinary = new("the a an both two three four five six seven eight nine ten several some other their his her its");

    /// <summary>The end of the phrase that begins at a word: before a preposition, a verb, a mark or a date.</summary>
    public static int End(ToldSentence sentence, int first)
    {
        var number = first;
        while (number < sentence.Words.Length)
        {
            var word = sentence.Words[number];
            if (number > first && (Stops.Contains(word.In(sentence.Text)) || IsPastVerb(sentence, number))) break;
            if (number > first && !word.IsJoined && !IsListComma(sentence, number)) break;
            if (sentence.Dates.Any(date => date.Start <= word.Start && word.Start < date.Start + date.Length)) break;
            number++;
        }

        return number;
    }

    /// <summary>The people that the phrase names; where it names none, the group it speaks of.</summary>
    public static List<Person> Participants(ToldSentence sentence, int first, int end)
    {
        if (first >= end) return [];
        var from = sentence.Words[first].Start;
        var to = sentence.Words[end - 1].End;
        var people = Named(sentence, from, to);
        if (people.Count > 0) return people;
        return Groups(sentence, first, end);
    }

    /// <summary>Each person once; a name that may mean several people names nobody.</summary>
    public static List<Person> Named(ToldSentence sentence, int from, int to)
    {
        var people = new List<Person>();
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Start < from || mention.Start >= to || IsPossessive(sentence, mention)) continue;
            if (sentence.IsAmbiguous(mention)) continue;
            if (!people.Exists(person => ReferenceEquals(person, mention.Person))) people.Add(mention.Person);
        }

        return people;
    }

    public static bool IsPossessive(ToldSentence sentence, PersonMention mention) =>
        mention.Start + mention.Length + 1 < sentence.Text.Length && sentence.Text[mention.Start + mention.Length] is '\'' or '’'
        && sentence.Text[mention.Start + mention.Length + 1] is 's';

    private static List<Person> Groups(ToldSentence sentence, int first, int end)
    {
        while (first < end && Ordinary.Contains(sentence.WordAt(first))) first++;
        if (first >= end) return [];
        var and = Enumerable.Range(first, end - first).FirstOrDefault(number => sentence.WordAt(number) is "and", -1);
        if (and > first && and + 1 < end && IsCountry(sentence, first, and) && IsCountry(sentence, and + 1, end))
            return [Group(sentence, first, and), Group(sentence, and + 1, end)];
        return OfficesOf(sentence, first, and, end) ?? [Group(sentence, first, end)];
    }

    /// <summary>"The heads of A and B" are two, the head of A and the head of B; null for another phrase.</summary>
    private static List<Person>? OfficesOf(ToldSentence sentence, int first, int and, int end)
    {
        if (sentence.WordAt(first) is "the") first++;
        var of = Enumerable.Range(first, end - first).FirstOrDefault(number => sentence.WordAt(number) is "of", -1);
        if (of <= first || and <= of + 1 || and + 1 >= end || !IsNamed(of + 1) || !IsNamed(and + 1)) return null;
        var office = sentence.WordAt(of - 1).ToString();
        if (!office.EndsWith('s') || sentence.Words[of - 1].IsCapital) return null;
        var leads = sentence.Text[sentence.Words[first].Start..sentence.Words[of - 1].Start];
        return [Office(of + 1, and), Office(and + 1, end)];

        bool IsNamed(int number) => sentence.Words[sentence.WordAt(number) is "the" && number + 1 < end ? number + 1 : number].IsCapital;

        Person Office(int from, int to)
        {
            var body = Slice(sentence, from, to);
            return new Person($"{leads}{office[..^1]} of {body}", [], [], Countries.Of(body));
        }
    }

    private static bool IsCountry(ToldSentence sentence, int first, int end)
    {
        if (sentence.WordAt(first) is "the") first++;
        return first < end && Countries.Of(Slice(sentence, first, end)) is not null;
    }

    private static Person Group(ToldSentence sentence, int first, int end)
    {
        if (sentence.WordAt(first) is "the" && end - first > 1) first++;
        var name = Slice(sentence, first, end);
        return new Person(name, [], [], Countries.Of(name));
    }

    private static string Slice(ToldSentence sentence, int first, int end) =>
        string.Join(' ', sentence.Text[sentence.Words[first].Start..sentence.Words[end - 1].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A comma inside "A, B and C" or before a role; not the comma that ends the clause.</summary>
    private static bool IsListComma(ToldSentence sentence, int number)
    {
        var gap = sentence.Text.AsSpan(sentence.Words[number - 1].End, sentence.Words[number].Start - sentence.Words[number - 1].End);
        if (!gap.Trim().SequenceEqual(",") && !gap.Trim().SequenceEqual("’s,")) return false;
        return sentence.Mentions.Any(mention => mention.Start >= sentence.Words[number].Start && mention.Start <= sentence.Words[number].Start + 40)
            && !sentence.Dates.Any(date => date.Start == sentence.Words[number].Start);
    }

    private static bool IsPastVerb(ToldSentence sentence, int number) =>
        !sentence.Words[number].IsCapital && Verbs.Telling.Contains(sentence.WordAt(number));
}

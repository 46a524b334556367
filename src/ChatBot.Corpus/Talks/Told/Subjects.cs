using ChatBot.Corpus.People;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>Finds the people who are the subject of a verb.</summary>
internal static class Subjects
{
    private const int Gap = 6;

    /// <summary>"A and B", "A, B and C" or one person, close before the verb; none where something else stands between. A name that may mean several people names nobody.</summary>
    public static List<Person> Before(ToldSentence sentence, int verb, out int end)
    {
        end = 0;
        var people = new List<Person>();
        var next = sentence.Words[verb].Start;
        for (var number = sentence.Mentions.Count - 1; number >= 0; number--)
        {
            var mention = sentence.Mentions[number];
            var mentionEnd = mention.Start + mention.Length;
            // A name that holds the verb, as a handle may, is not its subject.
            if (mentionEnd > next) continue;
            var isFirst = end == 0;
            if (PhraseReader.IsPossessive(sentence, mention)) { if (isFirst) continue; break; }
            if (isFirst ? WordsBetween(sentence, mentionEnd, next) > Gap + 8 : !AreJoined(sentence, mentionEnd, next)) break;
            if (isFirst) end = mentionEnd;
            if (!sentence.IsAmbiguous(mention) && !people.Exists(person => ReferenceEquals(person, mention.Person))) people.Insert(0, mention.Person);
            next = mention.Start;
        }

        return people;
    }

    /// <summary>Whether only "and", a comma and a title lie between two names.</summary>
    private static bool AreJoined(ToldSentence sentence, int from, int to)
    {
        var between = sentence.Text.AsSpan(from, to - from);
        return WordsBetween(sentence, from, to) <= Gap && (between.Contains(" and ", StringComparison.Ordinal) || between.TrimStart().StartsWith(","))
            && between.IndexOfAny(';', '(', '“') < 0;
    }

    private static int WordsBetween(ToldSentence sentence, int from, int to) => sentence.Words.Count(word => word.Start >= from && word.End <= to);
}

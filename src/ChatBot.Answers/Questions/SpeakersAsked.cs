using ChatBot.Corpus.People;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Questions;

/// <summary>Whose words a question asks for: "what did Okoro say", "according to Okoro". Somebody who is only spoken to or of is not among them.</summary>
internal static class SpeakersAsked
{
    /// <summary>Between an auxiliary and the name only titles stand: "did Prime Minister Okoro say".</summary>
    private const int Titles = 3;

    private const int NameToVerb = 2;

    private static readonly HashSet<string> Saying = WordList.Of(
        "say says said saying tell tells told state states stated claim claims claimed argue argues argued suggest suggests suggested propose proposes proposed promise promises promised demand demands demanded answer answers answered reply replies replied respond responds responded mention mentions mentioned explain explains explained announce announces announced declare declares declared warn warns warned insist insists insisted object objects objected remark remarks remarked recommend recommends recommended");

    /// <summary>Each once; empty where nobody's words are asked for.</summary>
    /// <param name="words">Lower case, in order, stop words included.</param>
    public static IReadOnlyList<Person> Of(IReadOnlyList<Token> tokens, IReadOnlyList<string> words, IReadOnlyList<PersonMention> mentions) =>
        [.. mentions.Where(mention => Speaks(tokens, words, mention)).Select(mention => mention.Person).Distinct()];

    private static bool Speaks(IReadOnlyList<Token> tokens, IReadOnlyList<string> words, PersonMention mention)
    {
        int first = -1, last = -1;
        for (var position = 0; position < tokens.Count; position++)
        {
            if (tokens[position].Start < mention.Start || tokens[position].Start >= mention.Start + mention.Length) continue;
            if (first < 0) first = position;
            last = position;
        }

        if (first < 0 || words[last].EndsWith("'s", StringComparison.Ordinal)) return false;
        for (var before = first - 1; before >= 0 && before >= first - 1 - Titles; before--)
        {
            if (words[before] == "to") return before > 0 && words[before - 1] == "according";
            if (QuestionWords.Auxiliaries.Contains(words[before])) return words.Skip(last + 1).Take(NameToVerb).Any(Saying.Contains);
            if (QuestionWords.Prepositions.Contains(words[before])) return false;
        }

        return false;
    }
}

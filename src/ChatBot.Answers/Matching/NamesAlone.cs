using ChatBot.Corpus.People;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Matching;

/// <summary>Whether words are a name and nothing else.</summary>
internal static class NamesAlone
{
    /// <summary>Whether all words that tell something are names of people whom the corpus knows.</summary>
    public static bool IsNamedAlone(this PeopleDirectory people, string words)
    {
        var mentions = people.MentionsIn(words);
        return mentions.Count > 0 && TextAnalyzer.Analyze(words).TrueForAll(token =>
            token.IsStopWord || mentions.Any(mention => mention.Holds(token.Start)));
    }
}

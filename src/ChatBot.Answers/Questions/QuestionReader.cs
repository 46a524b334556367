using ChatBot.Corpus.Dates;
using ChatBot.Corpus.People;
using ChatBot.Search;
using ChatBot.Search.Analysis;

namespace ChatBot.Answers.Questions;

/// <summary>Understands a question's words: its form, whom and when it names, which sources it speaks of.</summary>
internal sealed class QuestionReader(PeopleDirectory people, PassageIndex index, SourceWishReader sources)
{
    public Question Read(string text)
    {
        var tokens = TextAnalyzer.Analyze(text);
        var words = tokens.ConvertAll(token => text.Substring(token.Start, token.Length).ToLowerInvariant().Replace('\u2019', '\''));
        var shape = QuestionShape.Of(words);
        var (wish, searchText) = sources.Read(text, tokens, words);
        // An author named as the source is not somebody the question is about.
        var mentions = people.MentionsIn(searchText);
        return new Question
        {
            Text = text,
            SearchText = searchText,
            Tokens = tokens,
            Form = shape.Form,
            Expects = shape.Expects,
            Focus = shape.Focus,
            People = [.. mentions.Select(mention => mention.Person).Distinct()],
            UnknownNames = UnknownNames(text, tokens, mentions),
            Dates = [.. DateFinder.Find(text).Select(mention => mention.Date)],
            AsksForWords = mentions.Count > 0 && words.Exists(word => QuestionWords.Speech.Contains(word) || word == "according"),
            SpeakersAsked = SpeakersAsked.Of(tokens, words, mentions),
            Sources = wish,
        };
    }

    private List<string> UnknownNames(string text, List<Token> tokens, IReadOnlyList<PersonMention> mentions)
    {
        var unknown = new List<string>();
        var end = -1;
        for (var position = 1; position < tokens.Count; position++)
        {
            var token = tokens[position];
            if (token.IsStopWord || !char.IsUpper(text[token.Start]) || index.DocumentFrequency(token.Term) > 0) continue;
            if (mentions.Any(mention => token.Start >= mention.Start && token.Start < mention.Start + mention.Length)) continue;
            var isJoined = unknown.Count > 0 && end + 1 == token.Start && text[end] == ' ';
            var word = WithoutPossessive(text.Substring(token.Start, token.Length));
            if (isJoined) unknown[^1] = $"{unknown[^1]} {word}";
            else unknown.Add(word);
            end = token.Start + token.Length;
        }

        return unknown;
    }

    private static string WithoutPossessive(string word) => word is [.. var owner, '\'' or '\u2019', 's' or 'S'] ? owner : word;
}

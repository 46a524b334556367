using ChatBot.Corpus.Dates;
using ChatBot.Corpus.People;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Questions;

/// <summary>Understands a question's words: its form, whom and when it names, which sources it speaks of.</summary>
internal sealed class QuestionReader(PeopleDirectory people, SourceWishReader sources)
{
    /// <summary>Which sources a command may answer from that a plain question was routed to; any where it was given as a command.</summary>
    public SourceWish SourcesOf(ChatRequest request) => request.Question is { Length: > 0 } question ? Read(question).Sources : SourceWish.None;

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
            Dates = [.. DateFinder.Find(text).Select(mention => mention.Date)],
            AsksForWords = mentions.Count > 0 && words.Exists(word => QuestionWords.Speech.Contains(word) || word == "according"),
            SpeakersAsked = SpeakersAsked.Of(tokens, words, mentions),
            Sources = wish,
        };
    }
}

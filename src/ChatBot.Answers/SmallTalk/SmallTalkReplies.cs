using ChatBot.Answers.Languages;
using ChatBot.Answers.Suggestions;
using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Answers.SmallTalk;

/// <summary>
/// A friendly sentence for whoever greets, thanks or asks what the bot is, in their language, and questions that this corpus answers.
/// </summary>
internal sealed class SmallTalkReplies(Engine engine, ExampleQuestions examples)
{
    private readonly QuestionLanguage _language = new(engine.Corpus.People);

    /// <summary>
    /// Whether a text is made of phrases of small talk and of nothing else. What is put in other words has to be told by what it means.
    /// </summary>
    public static bool IsNothingElse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return false;
        var words = SmallTalkText.Of(text);
        var at = 0;
        while (at < words.Items.Count)
        {
            var isAddressee = at > 0 && SmallTalkPhrases.IsAddressee(words.Items[at].Folded);
            var length = words.Items[at].IsEmoji || isAddressee ? 1 : words.PhraseFrom(at, words.Items.Count).Length;
            if (length == 0) return false;
            at += length;
        }

        return at > 0;
    }

    /// <summary>The reply to any text that is taken for small talk, whatever it says.</summary>
    public Answer For(string text)
    {
        var (kind, language) = Understood(text);
        var questions = examples.Some;
        var builder = new AnswerBuilder();
        if (questions.Count > 0) builder.Section(language.Sentence("questions"));
        foreach (var example in questions) builder.Line(example.Question);
        var sentence = language.Sentence($"say {SmallTalkPhrases.HeadingOf(kind)}");
        if (engine.Corpus.Passages.Count == 0) sentence = $"{sentence} {language.Sentence("empty")}";
        return builder.Build(Commands.Ask, Outcome.SmallTalk, sentence) with
        {
            Questions = [.. questions.Select(example => example.Question)],
        };
    }

    /// <summary>The kind that tells most, and the language that its words are of: of several the one that the whole text is in.</summary>
    private (SmallTalkKind Kind, LanguageWords Language) Understood(string text)
    {
        var words = SmallTalkText.Of(text);
        var found = new List<SmallTalkPhrase>();
        for (var at = 0; at < words.Items.Count; at++)
        {
            var (length, phrases) = words.PhraseFrom(at, words.Items.Count);
            found.AddRange(phrases);
            if (length > 0) at += length - 1;
        }

        var spoken = LanguageWords.Of(_language.Of(text) ?? LanguageCodes.English);
        var told = found.OrderBy(phrase => phrase.Kind).ThenBy(phrase => phrase.Language != spoken).FirstOrDefault();
        if (told is null) return (SmallTalkKind.Other, spoken);
        return (told.Kind is SmallTalkKind.Courtesy ? SmallTalkKind.Other : told.Kind, told.Language);
    }
}

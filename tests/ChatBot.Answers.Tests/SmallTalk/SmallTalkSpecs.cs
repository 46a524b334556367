using ChatBot.Answers.Languages;
using ChatBot.Answers.SmallTalk;
using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.SmallTalk;

public sealed class SmallTalkSpecs
{
    private static readonly string[] Sentences = ["other", "nearest", "questions", "empty", "and"];

    [Theory]
    [InlineData("hi", "Hello!")]
    [InlineData("Hey there 👋", "Hello!")]
    [InlineData("THANKS!!", "You are welcome!")]
    [InlineData("thx, bye", "Goodbye")]
    [InlineData("hi! how are you?", "I am well")]
    [InlineData("What can you do?", "I answer questions about talks")]
    [InlineData("hello, who are you", "I answer questions about talks")]
    [InlineData("are you human? lol", "I am a program")]
    [InlineData("are you a bot", "I am a program")]
    [InlineData("lol", "Glad to hear it!")]
    [InlineData("nice!", "Glad to hear it!")]
    [InlineData("that is wrong", "I am sorry")]
    [InlineData("please", "I only know what these documents say")]
    [InlineData(":wave:", "I only know what these documents say")]
    [InlineData("Hallo!", "Hello!")]
    [InlineData("Guten Tag", "Hallo! Ich schlage")]
    [InlineData("danke schön", "Gern geschehen!")]
    [InlineData("bist du ein Mensch?", "Ich bin ein Programm")]
    [InlineData("merci beaucoup", "Je vous en prie")]
    [InlineData("hola", "¡Hola!")]
    [InlineData("muito obrigado", "De nada! Estou")]
    [InlineData("grazie mille", "Prego!")]
    [InlineData("dank je wel", "Graag gedaan!")]
    [InlineData("dziekuje", "Nie ma za co!")]
    [InlineData("спасибо", "Пожалуйста!")]
    [InlineData("дякую", "Будь ласка!")]
    public void Small_talk_gets_a_friendly_sentence_in_its_language(string text, string reply)
    {
        var answer = Asking.Ask(text);
        Assert.Equal((Outcome.SmallTalk, Commands.Ask), (answer.Outcome, answer.Command));
        Assert.StartsWith(reply, answer.Summary, StringComparison.Ordinal);
        Assert.False(answer.IsAnswered);
        Assert.True(answer.Satisfies);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void With_it_come_three_questions_that_are_answered()
    {
        var answer = Asking.Ask("hi");
        Assert.Equal(3, answer.Questions.Count);
        Assert.Equal(answer.Questions, answer.Texts());
        Assert.Equal(["You could ask"], answer.Headings());
        Assert.All(answer.Questions, question => Assert.Equal(Outcome.Answered, Asking.Ask(question).Outcome));
    }

    [Fact]
    public void Without_documents_it_says_that_there_are_none()
    {
        using var corpus = new WrittenCorpus();
        var answer = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = "hello" });
        Assert.Equal(Outcome.SmallTalk, answer.Outcome);
        Assert.EndsWith("There are no documents yet that I could answer from.", answer.Summary, StringComparison.Ordinal);
        Assert.Empty(answer.Questions);
        Assert.Empty(answer.Sections);
    }

    [Theory]
    [InlineData("how's the weather", "I only know what these documents say")]
    [InlineData("are you kind of a human?", "I only know what these documents say")]
    [InlineData("du bist aber nett, danke dir vielmals", "Gern geschehen!")]
    [InlineData("", "I only know what these documents say")]
    public void Whatever_is_taken_for_small_talk_gets_a_reply(string text, string reply) =>
        Assert.StartsWith(reply, Replies().For(text).Summary, StringComparison.Ordinal);

    [Theory]
    [InlineData("hi, who was at the call? thanks")]
    [InlineData("Thanks to whom was it signed?")]
    [InlineData("what can you do about herring?")]
    [InlineData("who is human")]
    [InlineData("help")]
    [InlineData("the next one")]
    [InlineData("great yarmouth")]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("there")]
    public void A_question_is_no_small_talk(string question) => Assert.False(SmallTalkReplies.IsNothingElse(question));

    [Fact]
    public void Every_language_has_a_sentence_for_every_kind()
    {
        foreach (var language in LanguageWords.All)
        {
            foreach (var kind in Enum.GetValues<SmallTalkKind>().Where(kind => kind != SmallTalkKind.Courtesy))
                Assert.NotEmpty(language.Sentence($"say {SmallTalkPhrases.HeadingOf(kind)}"));
            Assert.All(Sentences, heading => Assert.Single(language.Lines(heading)));
            Assert.Contains("{0}", language.Sentence("other"), StringComparison.Ordinal);
            Assert.Equal(LanguageWords.All.Select(other => other.Code).Order(), language.Names.Keys.Order());
            var listed = Enum.GetValues<SmallTalkKind>().Except([SmallTalkKind.Other]);
            Assert.All(listed, kind => Assert.NotEmpty(language.Lines(SmallTalkPhrases.HeadingOf(kind))));
        }
    }

    private static SmallTalkReplies Replies() => SampleCorpus.Answers.SmallTalk;
}

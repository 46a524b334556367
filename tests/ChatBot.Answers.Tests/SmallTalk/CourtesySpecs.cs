using ChatBot.Answers.SmallTalk;

namespace ChatBot.Answers.Tests.SmallTalk;

public sealed class CourtesySpecs
{
    [Theory]
    [InlineData("hi, who was at the harbour committee? thanks", "who was at the harbour committee?")]
    [InlineData("Hi bot, who was there? Thanks in advance!", "who was there?")]
    [InlineData("hey who chaired pls", "who chaired")]
    [InlineData("Hello everyone! Please tell me who was there.", "tell me who was there.")]
    [InlineData("Good morning 👋 what was agreed? 🙏🏽", "what was agreed?")]
    [InlineData(":wave: what was agreed? :pray::skin-tone-3:", "what was agreed?")]
    [InlineData("thanks! and the next one?", "and the next one?")]
    [InlineData("great, and the next one?", "and the next one?")]
    [InlineData("ok, who else? :)", "who else?")]
    [InlineData("what did she say about cranes, please?", "what did she say about cranes")]
    [InlineData("Hallo, wer war dabei? Danke!", "wer war dabei?")]
    [InlineData("Bonjour, qui était là ? Merci beaucoup", "qui était là ?")]
    [InlineData("Привет! кто был на встрече? спасибо", "кто был на встрече?")]
    [InlineData("who was there thx bot", "who was there")]
    [InlineData("Thank you so much. \"Break clause\": who wanted it?", "\"Break clause\": who wanted it?")]
    public void Courtesy_around_a_question_is_taken_off(string question, string rest) => Assert.Equal(rest, Courtesies.Without(question));

    [Theory]
    [InlineData("Who said thanks?")]
    [InlineData("Did anybody say please?")]
    [InlineData("Thanks to whom was it signed?")]
    [InlineData("What is the word for hello")]
    [InlineData("who wanted to say goodbye?")]
    [InlineData("Who wrote \"Hello, Goodbye\"?")]
    [InlineData("later sessions: who attended?")]
    [InlineData("Great Britain in the talks")]
    [InlineData("was it at 10:30:45?")]
    [InlineData("  What was agreed?  ")]
    [InlineData("???")]
    [InlineData("")]
    public void What_belongs_to_the_question_stays(string question) => Assert.Equal(question, Courtesies.Without(question));

    [Theory]
    [InlineData("hi")]
    [InlineData("Hey there! 👋")]
    [InlineData("thanks a lot :)")]
    [InlineData(":wave:")]
    [InlineData("Hallo, danke!")]
    public void Nothing_is_left_of_courtesy_alone(string text) => Assert.Equal("", Courtesies.Without(text));

    [Theory]
    [InlineData("Hi bot, who was at the harbour committee? Thanks!")]
    [InlineData(":wave: hello, who was at the harbour committee pls")]
    public void A_question_with_courtesy_around_it_is_answered_as_without(string question)
    {
        var (polite, plain) = (Asking.Ask(question), Asking.Ask("who was at the harbour committee?"));
        Assert.Equal((Outcome.Answered, Commands.WhoAttended), (polite.Outcome, polite.Command));
        Assert.Equal(PlainText.Render(plain), PlainText.Render(polite));
    }

    [Fact]
    public void Thanks_between_two_questions_do_not_break_the_thread()
    {
        var answer = Asking.Ask("and the next one?", "Who attended the break clause session?", "thanks!");
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains("Session 2", answer.Summary, StringComparison.Ordinal);
    }
}

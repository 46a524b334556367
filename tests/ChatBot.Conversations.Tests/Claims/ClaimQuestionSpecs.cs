using ChatBot.Answers;
using ChatBot.Conversations.Claims;

namespace ChatBot.Conversations.Tests.Claims;

public sealed class ClaimQuestionSpecs
{
    [Theory]
    [InlineData("They agreed on nine years!", "They agreed on nine years!")]
    [InlineData("> They agreed\n> on nine years\nreally? https://example.org/a?b=c", "They agreed on nine years really?")]
    [InlineData("  \n ", "")]
    [InlineData("https://example.org", "")]
    public void A_message_becomes_one_line_of_its_words(string message, string question) => Assert.Equal(question, ClaimQuestion.Of(message));

    [Fact]
    public void A_long_message_is_cut_at_the_end_of_a_sentence()
    {
        var question = ClaimQuestion.Of(string.Concat(Enumerable.Repeat("The lease runs for nine years. ", 100)));

        Assert.InRange(question.Length, TalkAnswers.LongestQuestion - 40, TalkAnswers.LongestQuestion);
        Assert.EndsWith("nine years.", question, StringComparison.Ordinal);
    }
}

using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Voting;
using ChatBot.Discord.Rendering;

namespace ChatBot.Discord.Tests.Rendering;

public sealed class ButtonActionSpecs
{
    private static readonly RequestKey Key = new("0123456789abcdef");

    public static TheoryData<string> Written =>
    [
        new ButtonAction.Open("c0123456789ab").ToString(), new ButtonAction.More(Key, 3).ToString(), new ButtonAction.Share(Key, 0).ToString(),
        new ButtonAction.Vote(Key, Verdict.Up).ToString(), new ButtonAction.Vote(Key, Verdict.Down).ToString(), new ButtonAction.AskInstead(Key, 2).ToString(),
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void What_a_button_does_is_read_back_from_its_id(string customId) => Assert.Equal(customId, ButtonAction.Parse(customId)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("open:")]
    [InlineData("more:0123456789abcdef")]
    [InlineData("more:0123456789abcdef:-1")]
    [InlineData("more:0123456789abcdef:99999999999")]
    [InlineData("launch:0123456789abcdef")]
    public void What_no_button_of_ours_says_is_nothing(string? customId) => Assert.Null(ButtonAction.Parse(customId));
}

using ChatBot.Conversations.Access;

namespace ChatBot.Conversations.Tests.Access;

public sealed class AccessRuleSpecs
{
    [Fact]
    public void Without_lists_everybody_is_answered() => Assert.True(new AccessRule().Admits("1"));

    [Fact]
    public void Where_some_are_allowed_only_they_are()
    {
        var rule = new AccessRule { Allow = ["1", "2"] };

        Assert.True(rule.Admits("3", "2"));
        Assert.False(rule.Admits("3"));
        Assert.False(rule.Admits());
    }

    [Fact]
    public void To_deny_wins() => Assert.False(new AccessRule { Allow = ["1"], Deny = ["2"] }.Admits("1", "2"));
}

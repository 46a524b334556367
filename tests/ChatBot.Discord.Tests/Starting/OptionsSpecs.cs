using ChatBot.Conversations.Access;

namespace ChatBot.Discord.Tests.Starting;

public sealed class OptionsSpecs
{
    [Fact]
    public void A_token_alone_is_enough() => Assert.True(new ValidateDiscordOptions().Validate(null, new DiscordOptions { Token = "a.b.c" }).Succeeded);

    [Theory]
    [InlineData("Discord:Token", "Bot a.b.c", "https://discord.com/api/v10", 1, "1")]
    [InlineData("Discord:ApiUrl", "a.b.c", "discord.com", 1, "1")]
    [InlineData("Discord:Shards", "a.b.c", "https://discord.com/api/v10", 0, "1")]
    [InlineData("Discord:Channels:Allow", "a.b.c", "https://discord.com/api/v10", 1, "#general")]
    public void What_cannot_be_used_is_said_by_its_key(string key, string token, string apiUrl, int shards, string channel)
    {
        var options = new DiscordOptions { Token = token, ApiUrl = apiUrl, Shards = shards, Channels = new AccessRule { Allow = [channel] } };
        var result = new ValidateDiscordOptions().Validate(null, options);
        Assert.Contains(key, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }
}

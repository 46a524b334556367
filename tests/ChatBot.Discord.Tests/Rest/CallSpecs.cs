using ChatBot.Discord.Rest;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Tests.Rest;

public sealed class CallSpecs : RestOnLoopback
{
    [Fact]
    public async Task The_bot_learns_who_it_is_and_where_to_connect()
    {
        var application = await SoonAsync(Rest.GetCurrentApplicationAsync(CancellationToken.None));
        var user = await SoonAsync(Rest.GetCurrentUserAsync(CancellationToken.None));
        var gateway = await SoonAsync(Rest.GetGatewayBotAsync(CancellationToken.None));

        Assert.Equal(Discord.World.Application.Id, application.Id.Value);
        Assert.Equal(Discord.World.Bot.Id, user.Id.Value);
        Assert.True(user.Bot);
        Assert.Equal(Discord.Gateway.Url, gateway.Url);
        Assert.Equal((1, 1000, 1), (gateway.Shards, gateway.SessionStartLimit.Total, gateway.SessionStartLimit.MaxConcurrency));
    }

    [Fact]
    public async Task Commands_that_are_registered_come_back_whole()
    {
        var application = new Snowflake(Discord.World.Application.Id);
        var command = Ask with { Contexts = [InteractionContext.Guild, InteractionContext.PrivateChannel], IntegrationTypes = [IntegrationType.Guild, IntegrationType.User] };

        var answered = await SoonAsync(Rest.PutGlobalCommandsAsync(application, [command], CancellationToken.None));
        var registered = await SoonAsync(Rest.GetGlobalCommandsAsync(application, CancellationToken.None));

        var one = Assert.Single(registered);
        Assert.NotNull(one.Id);
        Assert.NotNull(one.Version);
        Assert.Equal(application, one.ApplicationId);
        Assert.Equal(("ask", true), (one.Name, one.Options![0].Required));
        Assert.Equal(command.Contexts, one.Contexts);
        Assert.Equal(one.Id, Assert.Single(answered).Id);
    }

    [Fact]
    public async Task A_message_replies_and_pings_nobody()
    {
        var said = await Mara.SaysAsync("who attended?");
        var reply = Saying("@everyone five attended") with { MessageReference = new MessageReference { MessageId = new Snowflake(said.Id), FailIfNotExists = false } };

        await SoonAsync(Rest.CreateMessageAsync(Channel, reply, CancellationToken.None));

        var heard = await Mara.HearsAsync(said);
        Assert.True(heard.IsSilent);
        Assert.Equal(Discord.World.Bot, heard.Author);
    }

    [Fact]
    public async Task Typing_is_shown()
    {
        await SoonAsync(Rest.TriggerTypingAsync(Channel, CancellationToken.None));
        Assert.Equal(1, Discord.Rest.ChannelRoom.Typing(Guild.Channels[0]));
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_is_an_error_of_its_own()
    {
        Discord.Rest.Faults.Next(User, new Simulators.Discord.Rest.Faults.Fault.Status(200));
        var failed = await Assert.ThrowsAsync<DiscordApiException>(() => SoonAsync(Rest.GetCurrentUserAsync(CancellationToken.None)));
        Assert.Contains("cannot be read", failed.Message, StringComparison.Ordinal);
    }
}

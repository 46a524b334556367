using System.Text.Json;
using ChatBot.Discord.Commands;
using ChatBot.Discord.Tests.Support;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Tests.Commands;

public sealed class RegistrationSpecs
{
    [Fact]
    public async Task Commands_are_registered_once_and_not_again_after_a_restart()
    {
        await using var discord = await DiscordBench.StartAsync();
        Assert.Equal(CommandCatalog.Registered.Count, discord.Discord.Rest.Commands.All.Count);

        await using var again = await discord.RestartAsync();

        Assert.Equal(1, again.Discord.Rest.Commands.Overwrites);
    }

    [Fact]
    public async Task Commands_that_somebody_changed_are_put_right_and_the_log_says_which()
    {
        await using var discord = await DiscordBench.StartAsync();
        await discord.RegisterAsync("""{ "name": "quote", "description": "Something else." }, { "name": "agenda", "description": "Of an earlier version." }""");

        await using var again = await discord.RestartAsync();

        Assert.Equal(CommandCatalog.Registered.Count, again.Discord.Rest.Commands.All.Count);
        var said = again.Log.Of(1201).Select(line => line.Text).ToList();
        Assert.Contains("Registered with Discord: changed /quote (description, options, contexts, installation)", said);
        Assert.Contains("Registered with Discord: removed /agenda", said);
        Assert.Contains("Registered with Discord: added “Find in the talks”", said);
        Assert.DoesNotContain(said, line => line.Contains("changed /ask", StringComparison.Ordinal));
    }

    [Fact]
    public void Required_options_come_first_and_every_command_can_be_private() => Assert.All(CommandCatalog.All, command =>
    {
        var options = command.Registered.Options!;
        Assert.Equal(options.OrderByDescending(option => option.Required == true), options);
        Assert.Equal("private", options[^1].Name);
    });

    [Fact]
    public void What_Discord_adds_to_a_command_is_no_difference()
    {
        var json = JsonSerializer.Serialize(CommandCatalog.Registered, DiscordJson.Default.IReadOnlyListApplicationCommand);
        var read = JsonSerializer.Deserialize(json, DiscordJson.Default.IReadOnlyListApplicationCommand)!;
        ApplicationCommand[] decorated =
        [
            .. read.Select(command => command with
            {
                Id = new Snowflake(1),
                Version = new Snowflake(2),
                ApplicationId = new Snowflake(3),
                Description = command.Description ?? "",
                Contexts = [.. command.Contexts!.Reverse()],
            }),
        ];
        Assert.Empty(CommandChanges.Between(decorated, CommandCatalog.Registered));
    }
}

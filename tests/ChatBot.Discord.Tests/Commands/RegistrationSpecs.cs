using System.Text.Json;
using ChatBot.Discord.Commands;
using ChatBot.Discord.Tests.Support;
using ChatBot.Simulators.Discord.Rest.Faults;
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
        Assert.Contains("Registered with Discord: changed /quote (description, translations, options, contexts, installation)", said);
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
    public async Task A_page_in_place_of_an_answer_leaves_no_command_unregistered()
    {
        await using var discord = await DiscordBench.StartUnreadyAsync(new BenchSetup
        {
            Plan = simulator => simulator.Rest.Faults.Next("GET /applications/{application}/commands", new Fault.Text(200, "<html>One moment, please</html>")),
        });

        await discord.Log.UntilAsync(1202);
        await discord.Clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
        await discord.Log.UntilAsync(1201);

        Assert.Equal(CommandCatalog.Registered.Count, discord.Discord.Rest.Commands.All.Count);
    }

    [Fact]
    public void Commands_have_names_and_descriptions_in_ten_locales() => Assert.All(CommandCatalog.Registered, command =>
    {
        string[] locales = ["de", "es-419", "es-ES", "fr", "it", "nl", "pl", "pt-BR", "ru", "uk"];
        Assert.Equal(locales, command.NameLocalizations!.Keys.Order(StringComparer.Ordinal));
        if (command.Type != ApplicationCommandType.ChatInput) return;
        Assert.Equal(locales, command.DescriptionLocalizations!.Keys.Order(StringComparer.Ordinal));
        Assert.All(command.Options!, option => Assert.Equal(locales, option.NameLocalizations!.Keys.Order(StringComparer.Ordinal)));
        Assert.All(command.Options!, option => Assert.Equal(locales, option.DescriptionLocalizations!.Keys.Order(StringComparer.Ordinal)));
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

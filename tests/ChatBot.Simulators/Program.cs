using ChatBot.Simulators.Discord.Control;
using ChatBot.Simulators.Slack.Control;

return args switch
{
    ["discord", .. var rest] => await DiscordProgram.RunAsync(rest),
    ["slack", .. var rest] => await SlackProgram.RunAsync(rest),
    _ => Help(),
};

static int Help()
{
    Console.Error.WriteLine("""
        Usage: dotnet run --project tests/ChatBot.Simulators -- discord|slack [options]

        discord   a Discord on loopback until it is interrupted; its first line says as JSON where it is

          --port 0            of REST and Gateway; 0 takes a free one
          --control 0         of the interface for scripts: what people do, what goes wrong, what was recorded
          --heartbeat 41250   milliseconds between the heartbeats that clients are to send

        slack     a Slack on loopback in the same way

          --port 0            of the Web API and Socket Mode
          --control 0         as above
        """);
    return 2;
}

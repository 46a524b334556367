using ChatBot.Simulators.Discord.Control;

return args switch
{
    ["discord", .. var rest] => await DiscordProgram.RunAsync(rest),
    _ => Help(),
};

static int Help()
{
    Console.Error.WriteLine("""
        Usage: dotnet run --project tests/ChatBot.Simulators -- discord [options]

        discord   a Discord on loopback until it is interrupted; its first line says as JSON where it is

          --port 0            of REST and Gateway; 0 takes a free one
          --control 0         of the interface for scripts: what people do, what goes wrong, what was recorded
          --heartbeat 41250   milliseconds between the heartbeats that clients are to send
        """);
    return 2;
}

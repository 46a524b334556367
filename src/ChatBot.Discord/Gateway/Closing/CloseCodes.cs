using System.Collections.Frozen;
using ChatBot.Transport.Sockets;

namespace ChatBot.Discord.Gateway.Closing;

/// <summary>
/// What every close code means for us: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
/// </summary>
internal static class CloseCodes
{
    /// <summary>Ours. Any but 1000 and 1001, which end the session: https://discord.com/developers/docs/events/gateway#initiating-a-disconnect</summary>
    public const int KeepSession = 4000;

    private const string Portal = "https://discord.com/developers/applications";

    private static readonly FrozenDictionary<int, ConnectionEnd> Known = new Dictionary<int, ConnectionEnd>
    {
        [4000] = new(NextStep.Resume, "an error at Discord (4000)"),
        [4001] = new(NextStep.Resume, "Discord did not know an opcode of ours (4001)"),
        [4002] = new(NextStep.Resume, "Discord could not read a payload of ours (4002)"),
        [4003] = new(NextStep.Resume, "a payload of ours came before the session began (4003)"),
        [4004] = Stop(
            "Discord refuses the bot token (4004).",
            $"Make a new one at {Portal} (your application, Bot, Reset Token), set Discord:Token to it and start again."),
        [4005] = new(NextStep.Resume, "Discord says that we identified twice (4005)"),
        [4007] = new(NextStep.NewSession, "the session's sequence number was not valid (4007)"),
        [4008] = new(NextStep.Resume, "Discord says that we sent too much (4008)"),
        [4009] = new(NextStep.NewSession, "the session timed out (4009)"),
        [4010] = Stop("Discord refuses the shard (4010).", "Remove Discord:Shards, so that Discord's recommendation is used, and start again."),
        [4011] = Stop(
            "The bot is in more servers than its shards can hold (4011).",
            "Remove Discord:Shards, so that Discord's recommendation is used, and start again."),
        [4012] = Stop("Discord no longer offers the Gateway version that this program speaks (4012).", "Update the program."),
        [4013] = Stop("Discord does not know an intent that this program asked for (4013).", "Update the program."),
        [4014] = Stop(
            "Discord does not allow an intent that this program asked for (4014).",
            $"Switch it on at {Portal} (your application, Bot, Privileged Gateway Intents) and start again."),
    }.ToFrozenDictionary();

    public static ConnectionEnd Read(SocketEnd end) => end switch
    {
        { Kind: SocketEndKind.MessageTooLong } => new ConnectionEnd(NextStep.NewSession, end.Reason),
        { Code: { } code } when Known.TryGetValue(code, out var known) => known,

        // What is not in the table, codes to come among it, is treated as a lost connection: if the session is gone, Discord will say so.
        { Code: { } code } => new ConnectionEnd(NextStep.Resume, $"closed with {code}"),
        _ => new ConnectionEnd(NextStep.Resume, $"the connection was lost{(end.Reason.Length > 0 ? $": {end.Reason}" : "")}"),
    };

    private static ConnectionEnd Stop(string problem, string cure) => new(NextStep.Stop, $"{problem} {cure}");
}

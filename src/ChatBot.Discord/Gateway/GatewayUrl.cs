namespace ChatBot.Discord.Gateway;

/// <summary>
/// The query that every connection carries, to the address for new sessions and to that for a resume alike:
/// https://discord.com/developers/docs/events/gateway#connecting
/// </summary>
internal static class GatewayUrl
{
    private const string Query = "v=10&encoding=json&compress=zlib-stream";

    public static Uri For(Uri address) => new UriBuilder(address) { Query = Query }.Uri;
}

namespace ChatBot.Discord.Rest.Routes;

/// <summary>Where a request goes. Prints as its template: the path of an interaction holds its token.</summary>
/// <param name="Template">The path with names in place of ids; also what a bucket is looked up by before the server has named it.</param>
/// <param name="Path">Behind the API's base address, without a leading slash.</param>
/// <param name="Kind">Who is asked, and in whose name.</param>
/// <param name="Major">
/// What limits are counted apart by: a channel's id, or an interaction's in place of its webhook's id and token. Null where a route has no limit of its own.
/// https://docs.discord.com/developers/topics/rate-limits
/// </param>
internal sealed record Route(HttpMethod Method, string Template, string Path, RouteKind Kind, string? Major)
{
    public override string ToString() => $"{Method} {Template}";
}

internal enum RouteKind
{
    /// <summary>In the bot's name: authorized by its token and counted by the global limit.</summary>
    Bot,

    /// <summary>In an interaction's name: the path is the authorization, and the global limit does not count it.</summary>
    Interaction,
}

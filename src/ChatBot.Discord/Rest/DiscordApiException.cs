using System.Net;

namespace ChatBot.Discord.Rest;

/// <summary>Discord refused a request, or none of the tries reached it. The message names the route by its template, never a token or an address.</summary>
internal class DiscordApiException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Null when no answer came.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Discord's own, of <see cref="DiscordErrorCodes"/> and many more; 0 when the answer had none.</summary>
    public int Code { get; init; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Whether a try before this one may have been carried out although no answer came.</summary>
    public bool FollowsUncertainTry { get; init; }
}

/// <summary>The three seconds, the fifteen minutes, or the interaction itself are over: nobody would see an answer.</summary>
internal sealed class InteractionGoneException(string message, Exception? innerException = null) : DiscordApiException(message, innerException);

/// <summary>Discord does not accept the bot token (any more): no request is sent again with it.</summary>
internal sealed class TokenRefusedException() : DiscordApiException(
    "Discord refuses the bot token. Make a new one in the developer portal (your application, Bot, Reset Token), set Discord:Token to it and start again.");

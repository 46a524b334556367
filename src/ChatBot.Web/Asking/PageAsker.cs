using ChatBot.Conversations.Asking;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Asking;

/// <summary>
/// Who asks on the page: by address. Behind a proxy that <c>Http:Proxies</c> does not name, everybody is one person, and asks no more often
/// than one.
/// </summary>
internal static class PageAsker
{
    public static Asker Of(HttpContext context) => new("Web", context.Connection.RemoteIpAddress?.ToString() ?? "here", Community: null);
}

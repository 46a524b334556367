using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ChatBot.Web.Guarding;

/// <summary>Whether a request comes from the page itself, as browsers tell; what is no browser says nothing of it, and cannot be made to ask by a page elsewhere.</summary>
internal static class SameOrigin
{
    /// <remarks>https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site</remarks>
    public static bool Holds(HttpRequest request) =>
        IsOurs(request.Headers["Sec-Fetch-Site"], site => site is "same-origin" or "none")
        && IsOurs(request.Headers.Origin, origin => IsOf(origin, request.Host));

    /// <summary>No browser sends a header of these twice.</summary>
    private static bool IsOurs(StringValues given, Predicate<string> isOurs) => given.Count == 0 || (given is [{ } only] && isOurs(only));

    /// <summary>The scheme is left out: a proxy that speaks TLS has another.</summary>
    private static bool IsOf(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase);
}

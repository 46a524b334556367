using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Guarding;

/// <summary>
/// The names that the bot answers to over HTTP. A page elsewhere that lets its own name point at this machine (DNS rebinding) would be of
/// the same origin to a browser; the Host
/// header gives it away.
/// </summary>
public sealed class KnownHosts
{
    /// <summary>What stands in an address for "every interface" is no name that a browser asks by.</summary>
    private static readonly string[] Everywhere = ["0.0.0.0", "[::]", "*", "+"];

    private readonly HashSet<string> _names = new(["localhost", "127.0.0.1", "[::1]"], StringComparer.OrdinalIgnoreCase);

    /// <param name="further">Without scheme and port.</param>
    /// <param name="address">Where the host listens.</param>
    public KnownHosts(IEnumerable<string> further, string address)
    {
        _names.UnionWith(further.Select(Bracketed));
        if (BindingAddress.Parse(address).Host is var host && !Everywhere.Contains(host)) _names.Add(host);
    }

    public bool Knows(HostString host) => _names.Contains(host.Host);

    /// <summary>
    /// The same for what machines ask, which know this one by its address: no name can be made to point at an address that stands there
    /// itself.
    /// </summary>
    public bool KnowsOrIsAddress(HostString host) => Knows(host) || Uri.CheckHostName(host.Host) is UriHostNameType.IPv4 or UriHostNameType.IPv6;

    /// <summary>As an IPv6 address stands in a Host header.</summary>
    private static string Bracketed(string name) => Uri.CheckHostName(name) == UriHostNameType.IPv6 && name[0] != '[' ? $"[{name}]" : name;
}

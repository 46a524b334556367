using ChatBot.Conversations;
using Microsoft.Extensions.Options;

namespace ChatBot.Configuration;

/// <summary>Where the bot listens: for the page, probes, metrics, and Slack over HTTP.</summary>
internal sealed class HttpOptions
{
    public const string Section = "Http";

    /// <summary>Loopback by default: what faces the internet is a proxy that speaks TLS.</summary>
    [ListenAddress("Http:Address")]
    public string Address { get; set; } = "http://localhost:5080";

    /// <summary>
    /// Addresses, or networks as "10.0.0.0/8", of proxies that are believed whom they ask for (X-Forwarded-For); nobody else is.
    /// </summary>
    [Networks("Http:Proxies")]
    public List<string> Proxies { get; set; } = [];

    /// <summary>
    /// Connections at once; null for as many as leave the platforms and the documents half of the files that the process may open.
    /// </summary>
    [WholeNumber("Http:Connections", 1, 100_000, Otherwise = "for what the process may open")]
    public int? Connections { get; set; }
}

[OptionsValidator]
internal sealed partial class ValidateHttpOptions : IValidateOptions<HttpOptions>;

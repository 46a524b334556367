using Microsoft.Extensions.Options;

namespace ChatBot.Configuration;

/// <summary>Where the bot listens: for the page, probes, metrics, and Slack over HTTP.</summary>
internal sealed class HttpOptions
{
    public const string Section = "Http";

    /// <summary>Loopback by default: what faces the internet is a proxy that speaks TLS.</summary>
    [ListenAddress("Http:Address")]
    public string Address { get; set; } = "http://localhost:5080";
}

[OptionsValidator]
internal sealed partial class ValidateHttpOptions : IValidateOptions<HttpOptions>;

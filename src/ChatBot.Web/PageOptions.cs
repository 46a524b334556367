using ChatBot.Web.Guarding;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>The page in the browser, which needs no token.</summary>
public sealed class PageOptions
{
    public const string Section = "Page";

    public bool Enabled { get; set; } = true;

    /// <summary>Names, without scheme and port, under which browsers may ask for the page besides loopback's and that of Http:Address: what a proxy or a container's host is called.</summary>
    [HostNames("Page:Hosts")]
    public List<string> Hosts { get; set; } = [];
}

[OptionsValidator]
public sealed partial class ValidatePageOptions : IValidateOptions<PageOptions>;

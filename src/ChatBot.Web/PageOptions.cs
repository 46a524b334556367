using ChatBot.Conversations;
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

    /// <summary>
    /// Asked for by the browser, with any user name. Null for none: then nothing is shown or taken that is not everybody's.
    /// </summary>
    [SecretLength("Page:Password", 12)]
    public string? Password { get; set; }

    /// <summary>What the password stands before.</summary>
    public PasswordScope PasswordFor { get; set; }

    /// <summary>Whether documents can be added on the page.</summary>
    public bool Upload { get; set; }

    /// <summary>Of one document, in MiB.</summary>
    [WholeNumber("Page:UploadMegabytes", 1, 1024)]
    public int UploadMegabytes { get; set; } = 20;
}

public enum PasswordScope
{
    /// <summary>The page as a whole.</summary>
    Everything,

    /// <summary>What people asked, and adding documents; anybody who reaches the page may ask and read.</summary>
    Operator,
}

[OptionsValidator]
public sealed partial class ValidatePageOptions : IValidateOptions<PageOptions>;

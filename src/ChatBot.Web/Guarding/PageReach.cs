using ChatBot.Conversations.Reporting;

namespace ChatBot.Web.Guarding;

/// <summary>Whether only this machine reaches the page, by the settings: a name or a proxy lets others in.</summary>
public static class PageReach
{
    private const string Cure = "set Page:Password, or leave Http:Address on loopback and Page:Hosts and Http:Proxies empty";

    /// <param name="address">Where the host listens.</param>
    public static bool IsPrivate(PageOptions options, string address, IReadOnlyCollection<string> proxies) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback && options.Hosts.Count == 0 && proxies.Count == 0;

    /// <summary>What must not be open to everybody and would be, a sentence each.</summary>
    public static IEnumerable<string> Problems(PageOptions options, ReportOptions report, string address, IReadOnlyCollection<string> proxies)
    {
        if (!options.Enabled || options.Password is not null || IsPrivate(options, address, proxies)) yield break;
        if (report is { Enabled: true, OnPage: true }) yield return $"Report:OnPage would show others what people asked; {Cure}.";
        if (options.Upload) yield return $"Page:Upload would let others add documents; {Cure}.";
    }
}

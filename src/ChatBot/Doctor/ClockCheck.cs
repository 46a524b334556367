using ChatBot.Configuration;

namespace ChatBot.Doctor;

/// <summary>Compares this machine's clock with a platform's: signatures and interactions are good for minutes only.</summary>
internal static class ClockCheck
{
    /// <summary>Slack's signatures are refused beyond five minutes.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Odd = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<Finding> OfAsync(Settings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        var asked = settings.Discord.IsOn ? settings.Discord.ApiUrl : settings.Slack.IsOn ? settings.Slack.ApiUrl : null;
        if (asked is null) return new(FindingStatus.Ok, "Clock", $"{time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC; there is no platform to compare it with");
        if (await DateOfAsync(new Uri(asked), cancellationToken) is not { } theirs) return new(FindingStatus.Note, "Clock", $"{new Uri(asked).Host} does not tell the time", "Try again when it can be reached.");
        return Of(time.GetUtcNow() - theirs);
    }

    private static Finding Of(TimeSpan ahead)
    {
        const string Cure = "Set the clock by the network (timedatectl set-ntp true; of a container: on its host).";
        if (ahead.Duration() <= Odd) return new(FindingStatus.Ok, "Clock", "agrees with the platform's");
        var found = $"is {ahead.Duration().TotalSeconds:0} s {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} the platform's";
        return new(ahead.Duration() > Most ? FindingStatus.Wrong : FindingStatus.Note, "Clock", found, Cure);
    }

    /// <summary>Of any answer, whatever its status.</summary>
    private static async Task<DateTimeOffset?> DateOfAsync(Uri address, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(new Uri(address.GetLeftPart(UriPartial.Authority)), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.Headers.Date;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}

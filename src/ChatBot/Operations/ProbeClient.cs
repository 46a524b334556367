using Microsoft.AspNetCore.Http;

namespace ChatBot.Operations;

/// <summary>Asks the bot that serves on this machine how it is.</summary>
internal static class ProbeClient
{
    /// <summary>Shorter than a container engine waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <param name="address">Of the settings: where the bot listens.</param>
    /// <returns>Whether it says so, and what it says or why it does not.</returns>
    public static async Task<(bool IsGood, string Said)> AskAsync(string address, string path, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(new Uri(new Uri(Reachable(address)), path), cancellationToken);
            return (response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return (false, problem is HttpRequestException failed ? failed.HttpRequestError.ToString() : "no answer in time");
        }
    }

    /// <summary>What listens on every address is reached on loopback.</summary>
    private static string Reachable(string address)
    {
        var parsed = BindingAddress.Parse(address);
        var host = parsed.Host is "0.0.0.0" or "*" or "+" or "[::]" ? "127.0.0.1" : parsed.Host;
        return $"{parsed.Scheme}://{host}:{parsed.Port}";
    }
}

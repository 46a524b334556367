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
        catch (HttpRequestException problem)
        {
            return (false, problem.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                ? $"Nothing answers at {address}. Start the bot, or set Http:Address to where it listens."
                : $"What answers at {address} is no bot: it does not speak HTTP. Set Http:Address to where the bot listens.");
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (false, $"There was no answer from {address} within {Patience.TotalSeconds:0} seconds.");
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

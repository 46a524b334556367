using System.Net.Http.Headers;

namespace ChatBot.Discord.Rest.Sending;

/// <summary>The bot's secret, and whether Discord still takes it. Prints as nothing.</summary>
internal sealed class BotToken(string secret)
{
    private volatile bool _isRefused;

    public string Secret { get; } = secret.Trim();

    public bool IsRefused => _isRefused;

    public void MarkRefused() => _isRefused = true;

    public void Authorize(HttpRequestHeaders headers) => headers.TryAddWithoutValidation("Authorization", "Bot " + Secret);

    public override string ToString() => "(bot token)";
}

using ChatBot.Conversations.Remembering;

namespace ChatBot.Slack.Interactions;

/// <summary>A page of an answer, as a button names it: "0123456789abcdef:2".</summary>
/// <param name="Number">From 0.</param>
internal readonly record struct PageKey(RequestKey Key, int Number)
{
    public static bool TryRead(string value, out PageKey page)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        var isRead = colon > 0 & int.TryParse(value.AsSpan(colon + 1), out var number) && number >= 0;
        page = isRead ? new PageKey(new RequestKey(value[..colon]), number) : default;
        return isRead;
    }
}

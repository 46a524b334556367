namespace ChatBot.Slack.Interactions;

/// <summary>What buttons and menus are called. They stand in messages for as long as these do: a name that was used once keeps its meaning. What follows a colon only tells several apart.</summary>
internal static class ActionId
{
    /// <summary>Value: a citation's id.</summary>
    public const string Open = "open";

    /// <summary>Value: a request's key, a colon, and the page from 0.</summary>
    public const string Page = "page";

    /// <summary>Value as of <see cref="Page"/>.</summary>
    public const string Share = "share";

    /// <summary>Two buttons in one. Value: <see cref="VoteUp"/> or <see cref="VoteDown"/>, a colon, and a request's key.</summary>
    public const string Vote = "vote";

    /// <summary>Where there are no such buttons. Value: a request's key.</summary>
    public const string VoteUp = "vote-up";

    public const string VoteDown = "vote-down";

    /// <summary>Value: the key of a request that somebody may have meant.</summary>
    public const string Again = "again";

    /// <summary>On the Home tab: opens the form.</summary>
    public const string Form = "form";

    /// <summary>The name without what tells several apart.</summary>
    public static string NameOf(string? actionId) => actionId?.Split(':')[0] ?? "";
}

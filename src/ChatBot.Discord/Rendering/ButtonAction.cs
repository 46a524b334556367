using System.Globalization;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Voting;

namespace ChatBot.Discord.Rendering;

/// <summary>What a button of ours does. All it takes stands in its custom_id, in keys, so that it still works after a restart.</summary>
internal abstract record ButtonAction
{
    private const char Separator = ':';

    private ButtonAction()
    {
    }

    /// <summary>Shows a cited passage with its neighbours.</summary>
    public sealed record Open(string Citation) : ButtonAction
    {
        public override string ToString() => $"open:{Citation}";
    }

    /// <summary>Shows the cited passage that was chosen in a select.</summary>
    public sealed record OpenChosen : ButtonAction
    {
        public override string ToString() => "pick";
    }

    /// <summary>Opens the form for a new question.</summary>
    public sealed record AskElse : ButtonAction
    {
        public override string ToString() => "form";
    }

    /// <summary>Shows another page of an answer.</summary>
    /// <param name="Page">From 0.</param>
    public sealed record More(RequestKey Key, int Page) : ButtonAction
    {
        public override string ToString() => $"more:{Key}:{Page}";
    }

    /// <summary>Shows to everybody what one person was shown.</summary>
    /// <param name="Page">From 0.</param>
    public sealed record Share(RequestKey Key, int Page) : ButtonAction
    {
        public override string ToString() => $"share:{Key}:{Page}";
    }

    public sealed record Vote(RequestKey Key, Verdict Verdict) : ButtonAction
    {
        public override string ToString() => $"{(Verdict == Verdict.Up ? "up" : "down")}:{Key}";
    }

    /// <summary>Asks again with a suggested name in place of the unknown one, or asks a question that was offered.</summary>
    /// <param name="Suggestion">Position in the answer's suggestions and the questions after them, from 0.</param>
    public sealed record AskInstead(RequestKey Key, int Suggestion) : ButtonAction
    {
        public override string ToString() => $"instead:{Key}:{Suggestion}";
    }

    /// <summary>The request that the button belongs to; null for one that belongs to none.</summary>
    public RequestKey? OfRequest => this switch
    {
        More more => more.Key,
        Share share => share.Key,
        Vote vote => vote.Key,
        AskInstead instead => instead.Key,
        _ => null,
    };

    /// <summary>Null for what no version of this bot has written.</summary>
    public static ButtonAction? Parse(string? customId) => customId?.Split(Separator) switch
    {
        ["open", { Length: > 0 } citation] => new Open(citation),
        ["pick"] => new OpenChosen(),
        ["form"] => new AskElse(),
        ["more", var key, var page] when Number(page) is { } number => new More(new RequestKey(key), number),
        ["share", var key, var page] when Number(page) is { } number => new Share(new RequestKey(key), number),
        ["up", var key] => new Vote(new RequestKey(key), Verdict.Up),
        ["down", var key] => new Vote(new RequestKey(key), Verdict.Down),
        ["instead", var key, var suggestion] when Number(suggestion) is { } number => new AskInstead(new RequestKey(key), number),
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

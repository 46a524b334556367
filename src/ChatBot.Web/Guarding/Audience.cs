namespace ChatBot.Web.Guarding;

/// <summary>Whom a part of the page is for.</summary>
internal enum Audience
{
    /// <summary>Whoever reaches it.</summary>
    Everybody,

    /// <summary>Whoever runs the bot: by the password, or, where there is none, by being on this machine.</summary>
    Operator,
}

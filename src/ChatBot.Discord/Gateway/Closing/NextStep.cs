namespace ChatBot.Discord.Gateway.Closing;

/// <summary>What to do after a connection.</summary>
internal enum NextStep
{
    /// <summary>Connect again and take up the session, if there was one.</summary>
    Resume,

    /// <summary>Connect again and identify.</summary>
    NewSession,

    /// <summary>Nothing would help but what the operator has to do.</summary>
    Stop,
}

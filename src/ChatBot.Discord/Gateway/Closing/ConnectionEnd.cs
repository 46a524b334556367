namespace ChatBot.Discord.Gateway.Closing;

/// <param name="Why">For the log and the health report; with <see cref="NextStep.Stop"/>, the cure.</param>
internal sealed record ConnectionEnd(NextStep Next, string Why)
{
    /// <summary>Discord asked for it, so there is nothing to wait for.</summary>
    public bool IsRequested { get; init; }
}

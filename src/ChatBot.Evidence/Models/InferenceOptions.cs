namespace ChatBot.Evidence.Models;

/// <summary>How much of the machine the models may take.</summary>
public sealed record InferenceOptions
{
    /// <summary>Threads that read and embed. They are the room's own: the thread pool is left to whoever acknowledges messages.</summary>
    public int Threads { get; init; } = Math.Min(2, Environment.ProcessorCount);

    /// <summary>How many of them embed passages in the background at the most, while no question waits.</summary>
    public int BackgroundThreads { get; init; } = 1;
}

namespace ChatBot.Simulators.Discord;

/// <summary>How this Discord is set up. The defaults are Discord's own figures.</summary>
public sealed record DiscordSimulatorOptions
{
    /// <summary>Everything that Discord times is timed by it: snowflakes, heartbeats, limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>How many shards GET /gateway/bot recommends.</summary>
    public int RecommendedShards { get; init; } = 1;

    /// <summary>How many shards may identify in 5 seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>How many sessions may be started in 24 hours.</summary>
    public int SessionStarts { get; init; } = 1000;

    /// <summary>What is left of them at first.</summary>
    public int SessionStartsLeft { get; init; } = 1000;

    /// <summary>More servers than this on one shard are close 4011.</summary>
    public int GuildsPerShard { get; init; } = 2500;

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>The privileged intents that are switched on for the application, as bits; asking for another one is close 4014.</summary>
    public int PrivilegedIntents { get; init; }
}

namespace ChatBot.Discord.Gateway;

/// <summary>What a connection tells its shard.</summary>
internal interface IShardEvents
{
    /// <summary>IDENTIFY is about to leave: the next shard's turn is counted from now.</summary>
    void Identifying();

    void Up(bool isResumed);

    void Acknowledged(TimeSpan latency);

    /// <summary>Something that the protocol does not know was ignored.</summary>
    void Odd(string what);

    Task ReceivedAsync(GatewayEvent received, CancellationToken cancellationToken);
}

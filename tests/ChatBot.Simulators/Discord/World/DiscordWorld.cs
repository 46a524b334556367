namespace ChatBot.Simulators.Discord.World;

/// <summary>Who and what there is: one application with its bot, people, and the servers with their channels and members.</summary>
public sealed class DiscordWorld
{
    private readonly List<DiscordGuild> _guilds = [];
    private readonly Lock _gate = new();

    public DiscordWorld(TimeProvider time)
    {
        Snowflakes = new Snowflakes(time);
        Application = new DiscordApplication(Snowflakes.Next(), "Talks");
        Bot = new DiscordPerson(Snowflakes.Next(), "talks") { IsBot = true };
    }

    public Snowflakes Snowflakes { get; }

    public DiscordApplication Application { get; }

    public DiscordPerson Bot { get; }

    /// <summary>Of the bot; anything else is refused. Shaped as Discord's are, so that a leak is easy to look for.</summary>
    public string Token { get; } = "MTE4ODk5.Gx3kQe.simulated-secret-9f2b7c";

    public IReadOnlyList<DiscordGuild> Guilds
    {
        get
        {
            lock (_gate) return [.. _guilds];
        }
    }

    /// <summary>A server that the bot is a member of, with a text channel "general"; everybody's role has the server's id.</summary>
    public DiscordGuild AddGuild(string name) => AddGuild(name, Snowflakes.Next());

    /// <summary>As above with a given id, which decides about the shard: (id >> 22) % shards.</summary>
    public DiscordGuild AddGuild(string name, ulong id)
    {
        var guild = new DiscordGuild(id, name, Snowflakes);
        guild.AddChannel("general");
        guild.Join(Bot);
        lock (_gate) _guilds.Add(guild);
        return guild;
    }

    public DiscordPerson AddPerson(string name) => new(Snowflakes.Next(), name);
}

using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rest;

/// <summary>What answering an interaction takes, and until when it can be answered. Prints without its token.</summary>
/// <param name="receivedAt">When it reached us, on the monotonic clock of the provider that <see cref="DiscordRest"/> uses.</param>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback</remarks>
internal sealed class InteractionHandle(Snowflake id, Snowflake applicationId, InteractionToken token, long receivedAt)
{
    /// <summary>Within this time the first answer has to be there, or the token dies.</summary>
    public static TimeSpan CallbackLimit { get; } = TimeSpan.FromSeconds(3);

    private volatile bool _isGone;

    public Snowflake Id => id;

    public Snowflake ApplicationId => applicationId;

    public InteractionToken Token => token;

    public long ReceivedAt => receivedAt;

    /// <summary>Whether Discord has said that it does not know it, or no longer: nothing is sent for it any more.</summary>
    public bool IsGone => _isGone;

    public static InteractionHandle Of(Interaction interaction, TimeProvider time) =>
        new(interaction.Id, interaction.ApplicationId, interaction.Token, time.GetTimestamp());

    public void MarkGone() => _isGone = true;

    public override string ToString() => $"interaction {id}";
}

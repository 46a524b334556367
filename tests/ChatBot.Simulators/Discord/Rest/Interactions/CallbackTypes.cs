namespace ChatBot.Simulators.Discord.Rest.Interactions;

/// <summary>What can be answered to what. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type</summary>
public static class CallbackTypes
{
    public const int Message = 4;
    public const int Deferred = 5;
    public const int DeferredUpdate = 6;
    public const int Update = 7;
    public const int Choices = 8;
    public const int Modal = 9;

    public static int[] For(SimulatedInteraction interaction) => interaction switch
    {
        { Type: 4 } => [Choices],
        { Type: 3 } => [Message, Deferred, DeferredUpdate, Update, Modal],
        { Type: 5, Source: not null } => [Message, Deferred, DeferredUpdate, Update],
        { Type: 5 } => [Message, Deferred],
        _ => [Message, Deferred, Modal],
    };
}

using System.Text.Json.Serialization;

namespace ChatBot.Discord.Wire;

/// <summary>The first answer to an interaction, to be sent once and within three seconds.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object</remarks>
internal sealed record InteractionResponse(InteractionResponseType Type, InteractionResponseData? Data = null)
{
    public static InteractionResponse Message(MessageBody message) => new(InteractionResponseType.ChannelMessage, message);

    /// <summary>"Thinking …"; whether only one person sees what follows is settled here and now.</summary>
    public static InteractionResponse Deferred(bool ephemeral) => new(
        InteractionResponseType.DeferredChannelMessage,
        ephemeral ? new MessageBody { Flags = MessageFlags.Ephemeral } : null);

    public static InteractionResponse Update(MessageBody message) => new(InteractionResponseType.UpdateMessage, message);

    public static InteractionResponse Form(FormBody form) => new(InteractionResponseType.Modal, form);

    public static InteractionResponse Choices(IReadOnlyList<AutocompleteChoice> choices) =>
        new(InteractionResponseType.AutocompleteResult, new AutocompleteChoices(choices));
}

internal enum InteractionResponseType
{
    Pong = 1,
    ChannelMessage = 4,
    DeferredChannelMessage = 5,

    /// <summary>For a button: acknowledged, and nothing is shown for it.</summary>
    DeferredUpdateMessage = 6,

    /// <summary>For a button: the message that it stands in becomes this.</summary>
    UpdateMessage = 7,
    AutocompleteResult = 8,
    Modal = 9,
}

/// <summary>What an <see cref="InteractionResponse"/> carries: a message, a form or choices.</summary>
[JsonDerivedType(typeof(MessageBody))]
[JsonDerivedType(typeof(AutocompleteChoices))]
[JsonDerivedType(typeof(FormBody))]
internal abstract record InteractionResponseData;

/// <summary>A form that is opened before somebody: Discord calls it a modal.</summary>
/// <param name="CustomId">1 to 100 characters; comes back with what was filled in.</param>
/// <param name="Title">1 to 45 characters.</param>
/// <param name="Components">1 to 5 labels.</param>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal</remarks>
internal sealed record FormBody(string CustomId, string Title, IReadOnlyList<Component> Components) : InteractionResponseData;

/// <param name="Choices">Up to 25.</param>
internal sealed record AutocompleteChoices(IReadOnlyList<AutocompleteChoice> Choices) : InteractionResponseData;

/// <param name="Name">What is shown: 1 to 100 characters.</param>
/// <param name="Value">What is sent when it is chosen: up to 100 characters.</param>
internal sealed record AutocompleteChoice(string Name, string Value);

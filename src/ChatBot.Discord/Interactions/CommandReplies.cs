using ChatBot.Answers;
using ChatBot.Conversations.Claims;
using ChatBot.Discord.Commands;
using ChatBot.Discord.Messages;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions;

/// <summary>Replies to slash commands and to the commands in the menus of messages and people.</summary>
internal sealed class CommandReplies(Answering answering, ChosenNames names)
{
    public PendingReply To(Interaction interaction) => interaction.Data switch
    {
        { Type: ApplicationCommandType.Message, Name: CommandCatalog.FindInTheTalks } data => ToClaim(interaction, data),
        { Type: ApplicationCommandType.User, Name: CommandCatalog.WhatDidTheySay } data => ToPerson(interaction, data),
        { Name: { } name } data when CommandCatalog.Find(name) is { } command => ToCommand(interaction, data, command),
        _ => PendingReply.Now(Notices.Private(Notices.Unknown)),
    };

    private PendingReply ToCommand(Interaction interaction, InteractionData data, TalkCommand command)
    {
        var arguments = new CommandArguments(data.Options, names);
        var request = command.Request(arguments);
        var question = new AskedQuestion(Invocation.AskerOf(interaction), request)
        {
            Asked = Answering.AskedIn(request),
            IsPrivate = arguments.IsPrivate,
            Conversation = Invocation.ConversationOf(interaction),
        };
        return new PendingReply(question.IsPrivate, cancellationToken => answering.AskAsync(question, cancellationToken));
    }

    /// <summary>
    /// What the documents have of somebody whom Discord shows under that name. Seen by the asker alone, as it is about somebody who is
    /// there.
    /// </summary>
    private PendingReply ToPerson(Interaction interaction, InteractionData data)
    {
        var shown = NamesOf(data).ToList();
        if (shown.Count == 0) return PendingReply.Now(Notices.Private(Notices.Unknown));
        // Of the names that somebody has here, the one that the documents know; where they know none, the one that everybody sees.
        var name = shown.Find(IsKnown) ?? shown[0];
        var request = new ChatRequest { Command = Answers.Commands.Quote, Speaker = name };
        var question = new AskedQuestion(Invocation.AskerOf(interaction), request)
        {
            Asked = $"{CommandCatalog.WhatDidTheySay} {name}", IsPrivate = true,
        };
        return new PendingReply(question.IsPrivate, cancellationToken => answering.AskAsync(question, cancellationToken));
    }

    private bool IsKnown(string name) =>
        names.Choices(CompletionKind.Speaker, name).Any(choice => string.Equals(choice.Name, name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> NamesOf(InteractionData data)
    {
        if (data.TargetId is not { } target) return [];
        var user = data.Resolved?.Users?.GetValueOrDefault(target);
        string?[] names = [data.Resolved?.Members?.GetValueOrDefault(target)?.Nick, user?.GlobalName, user?.Username];
        return names.OfType<string>().Where(name => !string.IsNullOrWhiteSpace(name)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Seen by the asker alone: whether to hold it against somebody's message in the open is theirs to decide.</summary>
    private PendingReply ToClaim(Interaction interaction, InteractionData data)
    {
        var message = data.TargetId is { } target ? data.Resolved?.Messages?.GetValueOrDefault(target) : null;
        var claim = message is null ? "" : ClaimQuestion.Of(SpokenText.Of(message));
        if (claim.Length == 0) return PendingReply.Now(Notices.Private(Notices.NothingToLookUp));
        var request = new ChatRequest { Command = Answers.Commands.Ask, Question = claim };
        var question = new AskedQuestion(Invocation.AskerOf(interaction), request) { Asked = $"{CommandCatalog.FindInTheTalks}: {claim}", IsPrivate = true };
        return new PendingReply(question.IsPrivate, cancellationToken => answering.AskAsync(question, cancellationToken));
    }
}

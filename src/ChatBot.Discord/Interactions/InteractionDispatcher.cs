using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Recording;
using ChatBot.Discord.Access;
using ChatBot.Discord.Commands;
using ChatBot.Discord.Interactions.Forms;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Wire;
using ChatBot.Transport.Deduplication;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Interactions;

/// <summary>Takes interactions as they arrive and sees each through to its reply. Whatever fails on the way ends here, with a reply.</summary>
internal sealed partial class InteractionDispatcher(
    DiscordRest rest,
    DiscordAccess access,
    CommandReplies commands,
    ButtonReplies buttons,
    FormReplies forms,
    ChosenNames names,
    WorkInHand work,
    QuestionRecord record,
    TimeProvider time,
    ILogger<InteractionDispatcher> logger)
{
    private const int Remembered = 20_000;

    private readonly RecentKeys _seen = new(InteractionToken.Life, Remembered, time);

    /// <summary>Returns at once. The same interaction delivered again is not answered again.</summary>
    public void Accept(Interaction interaction)
    {
        if (!_seen.IsNew(interaction.Id.ToString()))
        {
            Log.Again(logger, interaction.Id);
            return;
        }

        var handle = InteractionHandle.Of(interaction, time);
        work.Begin(cancellationToken => HandleAsync(interaction, handle, cancellationToken));
    }

    private async Task HandleAsync(Interaction interaction, InteractionHandle handle, CancellationToken cancellationToken)
    {
        using var scope = Log.Scope(logger, interaction.Id, interaction.Data?.Name);
        var reply = new InteractionReply(handle, rest, time);
        try
        {
            using var life = new CancellationTokenSource(InteractionToken.Life, time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, life.Token);
            await ReplyAsync(interaction, reply, both.Token);
        }
        catch (InteractionGoneException gone)
        {
            Log.Gone(logger, interaction.Id, gone.Message);
        }
        catch (DiscordApiException taken) when (taken.Code == DiscordErrorCodes.AlreadyAcknowledged)
        {
            Log.Taken(logger, interaction.Id);
        }
        catch (OperationCanceledException)
        {
            Log.Abandoned(logger, interaction.Id);
        }
        catch (Exception problem)
        {
            // The dispatch boundary: one interaction that fails must not end the others.
            await ApologiseAsync(interaction, reply, problem, cancellationToken);
        }
    }

    private Task ReplyAsync(Interaction interaction, InteractionReply reply, CancellationToken cancellationToken)
    {
        var refusal = access.Refusal(Invocation.PlaceOf(interaction));
        if (interaction.Type == InteractionType.Autocomplete) return reply.ChooseAsync(refusal is null ? Choices(interaction) : [], cancellationToken);
        if (refusal is null && forms.OpenedFor(interaction) is { } form) return reply.OpenAsync(form, cancellationToken);
        if (refusal is not null) record.NoteDenied(DiscordConnection.Name);
        return reply.SendAsync(refusal is null ? ReplyTo(interaction) : PendingReply.Now(Notices.Private(refusal)), cancellationToken);
    }

    private PendingReply ReplyTo(Interaction interaction) => interaction.Type switch
    {
        InteractionType.ApplicationCommand => commands.To(interaction),
        InteractionType.MessageComponent => buttons.To(interaction),
        InteractionType.ModalSubmit => forms.To(interaction),
        _ => PendingReply.Now(Notices.Private(Notices.Unknown)),
    };

    private IReadOnlyList<AutocompleteChoice> Choices(Interaction interaction)
    {
        var focused = new CommandArguments(interaction.Data?.Options ?? [], names).Focused;
        return focused is { } option && CommandOptions.KindOf(option.Option) is { } kind ? names.Choices(kind, option.Typed) : [];
    }

    private async Task ApologiseAsync(Interaction interaction, InteractionReply reply, Exception problem, CancellationToken cancellationToken)
    {
        var reference = GuardedAnswers.ReferenceOf(problem);
        Log.Failed(logger, interaction.Id, reference, problem);
        if (interaction.Type == InteractionType.Autocomplete) return;
        try
        {
            await reply.ShowAsync(Notices.Private(Notices.Failed(reference)), cancellationToken);
        }
        catch (Exception again) when (again is DiscordApiException or OperationCanceledException)
        {
            Log.NotTold(logger, interaction.Id, reference, again.Message);
        }
    }

    private static partial class Log
    {
        public static readonly Func<ILogger, Snowflake, string?, IDisposable?> Scope =
            LoggerMessage.DefineScope<Snowflake, string?>("Discord interaction {Interaction} {Command}");

        [LoggerMessage(EventId = 1210, Level = LogLevel.Debug, Message = "Interaction {Interaction} was delivered again and is answered once")]
        public static partial void Again(ILogger logger, Snowflake interaction);

        [LoggerMessage(EventId = 1211, Level = LogLevel.Warning, Message = "Interaction {Interaction} could not be answered in time: {Reason}")]
        public static partial void Gone(ILogger logger, Snowflake interaction, string reason);

        [LoggerMessage(EventId = 1212, Level = LogLevel.Warning,
            Message = "Interaction {Interaction} was answered by somebody else: does another process run with the same Discord:Token?")]
        public static partial void Taken(ILogger logger, Snowflake interaction);

        [LoggerMessage(EventId = 1213, Level = LogLevel.Warning, Message = "Interaction {Interaction} was given up: its time was over, or the bot stops")]
        public static partial void Abandoned(ILogger logger, Snowflake interaction);

        [LoggerMessage(EventId = 1214, Level = LogLevel.Error, Message = "Interaction {Interaction} failed; reference {Reference}")]
        public static partial void Failed(ILogger logger, Snowflake interaction, string reference, Exception problem);

        [LoggerMessage(EventId = 1215, Level = LogLevel.Warning,
            Message = "Nobody could be told of the failure of interaction {Interaction}, reference {Reference}: {Reason}")]
        public static partial void NotTold(ILogger logger, Snowflake interaction, string reference, string reason);
    }
}

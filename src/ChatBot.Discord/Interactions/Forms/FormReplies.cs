using ChatBot.Answers;
using ChatBot.Discord.Commands;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions.Forms;

/// <summary>Opens the form for a question, and replies to what is asked with it.</summary>
internal sealed class FormReplies(Answering answering, AskForm form, ChosenNames names)
{
    /// <summary>The form that is opened in reply, which has to be at once; null for what is replied to with a message.</summary>
    public FormBody? OpenedFor(Interaction interaction) => interaction switch
    {
        { Type: InteractionType.ApplicationCommand, Data: { Type: ApplicationCommandType.ChatInput, Name: Answers.Commands.Ask } data } =>
            WithoutQuestion(data),
        { Type: InteractionType.MessageComponent } when ButtonAction.Parse(interaction.Data?.CustomId) is ButtonAction.AskElse =>
            form.Opened(new ChatRequest { Command = Answers.Commands.Ask }, Invocation.IsOfPrivateMessage(interaction)),
        _ => null,
    };

    public PendingReply To(Interaction interaction)
    {
        if (form.Read(interaction.Data) is not { } filled) return PendingReply.Now(Notices.Private(Notices.OldForm));
        var asked = Answering.AskedIn(filled.Request);
        var question = new AskedQuestion(Invocation.AskerOf(interaction), filled.Request)
        {
            Asked = filled.Talk is null ? asked : $"{asked} ({filled.Talk})",
            IsPrivate = filled.IsPrivate,
            Conversation = Invocation.ConversationOf(interaction),
        };
        return new PendingReply(question.IsPrivate, cancellationToken => answering.AskAsync(question, cancellationToken));
    }

    private FormBody? WithoutQuestion(InteractionData data)
    {
        var arguments = new CommandArguments(data.Options, names);
        if (!string.IsNullOrWhiteSpace(arguments.Text(CommandOptions.Question))) return null;
        var filledIn = new ChatRequest
        {
            Command = Answers.Commands.Ask,
            Speaker = arguments.Text(CommandOptions.Speaker),
            Document = arguments.Text(CommandOptions.Document),
        };
        return form.Opened(filledIn, arguments.IsPrivate);
    }
}

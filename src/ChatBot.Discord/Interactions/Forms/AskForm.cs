using ChatBot.Answers;
using ChatBot.Conversations.Grammar;
using ChatBot.Discord.Commands;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions.Forms;

/// <summary>
/// The form for a question: what somebody wants to know, and the talk, the speaker and the document to look in, chosen rather than typed.
/// https://docs.discord.com/developers/components/using-modal-components
/// </summary>
internal sealed class AskForm(ChosenNames names)
{
    private const string Question = "question";
    private const string Key = "ask";
    private const string PrivateKey = "ask:private";

    /// <summary>As it is opened. A choice is offered where there are names to choose from.</summary>
    /// <param name="filledIn">What is known already: a speaker or a document that was given without a question.</param>
    public FormBody Opened(ChatRequest filledIn, bool isPrivate) => new(
        isPrivate ? PrivateKey : Key,
        "Ask about the talks",
        [
            Component.Field("What do you want to know?", Component.TextInput(Question, TextInputStyle.Paragraph) with
            {
                MaxLength = TalkAnswers.LongestQuestion, Placeholder = "Who opposed the longer lease?",
            }),
            .. Choice("Of which talk?", CommandOptions.Talk, "All talks", filledIn.Talk),
            .. Choice("In whose words?", CommandOptions.Speaker, "Whoever speaks of it", filledIn.Speaker),
            .. Choice("From which document?", CommandOptions.Document, "All documents", filledIn.Document),
        ]);

    /// <summary>What somebody has filled in; null for a form that is not ours (any more).</summary>
    public FilledForm? Read(InteractionData? data)
    {
        if (data?.CustomId is not (Key or PrivateKey)) return null;
        var fields = data.Components.SelectMany(component => component.All).Where(component => component.CustomId is not null).ToList();
        var talk = Chosen(fields, CommandOptions.Talk);
        var request = new ChatRequest
        {
            Command = Answers.Commands.Ask,
            Question = fields.Find(field => field.CustomId == Question)?.Value,
            Speaker = Chosen(fields, CommandOptions.Speaker),
            Document = Chosen(fields, CommandOptions.Document),
        };
        // Who chooses a talk asks as somebody does who has just asked about it.
        var before = talk is null ? null : new ChatRequest { Command = Answers.Commands.WhoAttended, Talk = talk };
        return new FilledForm(request.Following(before), talk, data.CustomId == PrivateKey);
    }

    private IEnumerable<Component> Choice(string label, string option, string placeholder, string? known)
    {
        var kind = CommandOptions.KindOf(option) ?? throw new ArgumentException("An option without names.", nameof(option));
        var chosen = known is null ? [] : names.Choices(kind, known).Where(choice => Means(choice, kind, known)).Take(1);
        var options = chosen.Concat(names.Choices(kind, ""))
            .DistinctBy(choice => choice.Value)
            .Take(MessageLimits.SelectOptions)
            .Select(choice => new SelectOption(choice.Name, choice.Value)
            {
                Default = known is not null && Means(choice, kind, known) ? true : null,
            })
            .ToList();
        if (options.Count == 0) yield break;
        yield return Component.Field(label, Component.Select(option, placeholder, options) with { Required = false });
    }

    private bool Means(AutocompleteChoice choice, CompletionKind kind, string name) =>
        string.Equals(names.NameOf(kind, choice.Value), name, StringComparison.OrdinalIgnoreCase);

    private string? Chosen(List<Component> fields, string option) =>
        fields.Find(field => field.CustomId == option)?.Values is [var value, ..] && CommandOptions.KindOf(option) is { } kind
            ? names.NameOf(kind, value)
            : null;
}

/// <param name="Talk">The talk that was chosen, whose name stands in the questions before; null for all.</param>
/// <param name="IsPrivate">Whether one person sees the answer.</param>
internal sealed record FilledForm(ChatRequest Request, string? Talk, bool IsPrivate);

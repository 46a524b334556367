using ChatBot.Answers;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Interactions;

/// <summary>How the form looks.</summary>
internal static class AskFormView
{
    private static readonly Option[] Choices =
    [
        new("A question in plain words", Commands.Ask),
        new("Who attended", Commands.WhoAttended),
        new("What was agreed", Commands.Outcomes),
        new("Action items", Commands.Actions),
        new("A summary in quotes", Commands.Summary),
        new("Somebody's own words", Commands.Quote),
        new("Dated events in order", Commands.Timeline),
        new("What each document says", Commands.Compare),
    ];

    public static View Empty { get; } = new("modal",
    [
        new InputBlock(AskFormFields.Command, "What would you like?", new StaticSelect(AskFormFields.Command, "Choose…", Choices) { InitialOption = Choices[0] }, Optional: false),
        new InputBlock(AskFormFields.Words, "Question or subject", new PlainTextInput(AskFormFields.Words, Multiline: false, TalkAnswers.LongestQuestion, "who opposed the longer lease?"), Optional: true),
        TypeAhead(AskFormFields.Talk, "Talk", "For who attended, what was agreed, action items and summaries; all talks without it"),
        TypeAhead(AskFormFields.Speaker, "Person", "Whose words, whose talks, or whose action items"),
        TypeAhead(AskFormFields.Document, "Document", "Only from this one"),
    ])
    {
        Title = "Ask about the talks",
        Submit = "Ask",
        Close = "Cancel",
        CallbackId = AskForm.CallbackId,
    };

    private static InputBlock TypeAhead(string field, string label, string hint) =>
        new(field, label, new ExternalSelect(field, "Type a part of the name", MinQueryLength: 0), Optional: true, hint);
}

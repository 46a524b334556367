using ChatBot.Answers;
using ChatBot.Slack.Wire;

namespace ChatBot.Slack.Interactions;

/// <summary>What somebody filled into the form.</summary>
internal sealed class AskFormFields(ViewState? state)
{
    /// <summary>A field's block_id and action_id alike.</summary>
    public const string Command = "command";
    public const string Words = "words";
    public const string Talk = "talk";
    public const string Speaker = "speaker";
    public const string Document = "document";

    /// <summary>What is missing, by field; empty when the request can be made.</summary>
    public Dictionary<string, string> Problems() => (Chosen, Of(Words), Of(Speaker)) switch
    {
        (Commands.Ask, null, _) => new() { [Words] = "What would you like to know?" },
        (Commands.Compare, null, _) => new() { [Words] = "Compare the documents on what?" },
        (Commands.Quote, _, null) => new() { [Speaker] = "Whose words?" },
        _ => [],
    };

    public ChatRequest Request() => Chosen switch
    {
        Commands.WhoAttended => new ChatRequest { Command = Commands.WhoAttended, Talk = Of(Talk), Person = Of(Speaker) },
        Commands.Outcomes => new ChatRequest { Command = Commands.Outcomes, Talk = Of(Talk), About = Of(Words) },
        Commands.Actions => new ChatRequest { Command = Commands.Actions, Talk = Of(Talk), Owner = Of(Speaker), About = Of(Words) },
        Commands.Summary => new ChatRequest { Command = Commands.Summary, Talk = Of(Talk), Document = Of(Document) },
        Commands.Quote => new ChatRequest { Command = Commands.Quote, Speaker = Of(Speaker), About = Of(Words), Document = Of(Document) },
        Commands.Timeline => new ChatRequest { Command = Commands.Timeline, About = Of(Words), Document = Of(Document) },
        Commands.Compare => new ChatRequest { Command = Commands.Compare, About = Of(Words), Documents = Of(Document) is { } document ? [document] : [] },
        _ => new ChatRequest { Command = Commands.Ask, Question = Of(Words), Document = Of(Document), Speaker = Of(Speaker) },
    };

    private string Chosen => Of(Command) ?? Commands.Ask;

    private string? Of(string field)
    {
        if (state?.Values?.GetValueOrDefault(field)?.GetValueOrDefault(field) is not { } input) return null;
        var value = input.Value ?? input.SelectedOption?.Value;
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }
}

using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>
/// Understands what people type behind a command: "quote Mara Oyelaran on cranes", "timeline since 2025-03-01 about the lease". Every argument can also be given by
/// name (<c>talk:"second round" side:Norway</c>). Knows no platform: mentions are taken out by the adapter.
/// </summary>
public sealed class CommandGrammar(KnownNames names)
{
    internal static readonly string[] Subject = ["about", "on", "regarding", "concerning"];

    /// <param name="command">A name of <see cref="Commands"/>.</param>
    /// <param name="text">What follows the command.</param>
    public CommandReading Read(string command, string text)
    {
        if (text.Trim() is "help" or "?" or "--help" && command != Commands.Help) return new CommandReading.NotUnderstood(CommandUsage.Of(command));
        ChatRequest? request = command switch
        {
            Commands.Ask => Ask(text),
            Commands.WhoAttended => WhoAttended(text),
            Commands.Outcomes => Outcomes(text),
            Commands.Actions => new ActionsText(names).Read(text),
            Commands.Summary => Summary(text),
            Commands.Quote => Quote(text),
            Commands.Timeline => TimelineText.Read(text),
            Commands.Compare => new CompareText(names).Read(text),
            Commands.Show => Show(text),
            _ => new ChatRequest { Command = command },
        };
        return request is null ? new CommandReading.NotUnderstood(CommandUsage.Of(command)) : new CommandReading.Understood(request);
    }

    private static ChatRequest Ask(string text)
    {
        var words = CommandWords.Of(text, "document", "speaker");
        var (document, speaker) = (words.Named("document"), words.Named("speaker"));
        // Without named arguments the question is passed on as it was typed, quotation marks included.
        return new ChatRequest { Command = Commands.Ask, Question = document is null && speaker is null ? text.Trim() : words.Text, Document = document, Speaker = speaker };
    }

    private ChatRequest WhoAttended(string text)
    {
        var words = CommandWords.Of(text, "talk", "person", "side", "role").WithoutLeading("at", "in", "of", "to", "during");
        var rest = words.Part(0, words.Count);
        var isPerson = rest is not null && words.Named("person") is null && names(CompletionKind.Talk, rest, 1).Count == 0 && names(CompletionKind.Person, rest, 1).Count > 0;
        return new ChatRequest
        {
            Command = Commands.WhoAttended,
            Talk = words.Named("talk") ?? (isPerson ? null : rest),
            Person = words.Named("person") ?? (isPerson ? rest : null),
            Side = words.Named("side"),
            Role = words.Named("role"),
        };
    }

    private ChatRequest Outcomes(string text)
    {
        var words = CommandWords.Of(text, "talk", "about");
        var at = words.Part(0, words.Count) is { } whole && names(CompletionKind.Talk, whole, 1).Count > 0 ? -1 : words.IndexOf(0, Subject);
        words = at == 0 ? words : words.WithoutLeading("at", "in", "of", "from", "to");
        at = at < 0 ? -1 : words.IndexOf(0, Subject);
        return new ChatRequest
        {
            Command = Commands.Outcomes,
            Talk = words.Named("talk") ?? words.Part(0, at < 0 ? words.Count : at),
            About = words.Named("about") ?? (at < 0 ? null : words.Part(at + 1, words.Count)),
        };
    }

    private ChatRequest Summary(string text)
    {
        var words = CommandWords.Of(text, "talk", "document").WithoutLeading("of", "at", "in", "from");
        var rest = words.Part(0, words.Count);
        var isDocument = rest is not null && words.Named("document") is null
            && names(CompletionKind.Talk, rest, 1).Count == 0 && names(CompletionKind.Document, rest, 1).Count > 0;
        return new ChatRequest
        {
            Command = Commands.Summary,
            Talk = words.Named("talk") ?? (isDocument ? null : rest),
            Document = words.Named("document") ?? (isDocument ? rest : null),
        };
    }

    private ChatRequest? Quote(string text)
    {
        var words = CommandWords.Of(text, "speaker", "about", "document").WithoutLeading("from", "by", "of");
        var end = words.Named("speaker") is null ? EndOfSpeaker(words) : 0;
        var about = end < words.Count && words.All[end] is { Quoted: false } word && Array.Exists(Subject, lead => lead.Equals(word.Text, StringComparison.OrdinalIgnoreCase)) ? end + 1 : end;
        var speaker = words.Named("speaker") ?? words.Part(0, end);
        return speaker is null ? null : new ChatRequest
        {
            Command = Commands.Quote,
            Speaker = speaker,
            About = words.Named("about") ?? words.Part(about, words.Count),
            Document = words.Named("document"),
        };
    }

    /// <summary>Before "on" or "about"; after what is quoted; else after the longest run of words that some speaker is called.</summary>
    private int EndOfSpeaker(CommandWords words)
    {
        if (words.IndexOf(1, Subject) is var lead and > 0) return lead;
        if (words.Count > 0 && words.All[0].Quoted) return 1;
        for (var end = words.Count; end > 0; end--)
            if (words.Part(0, end) is { } name && names(CompletionKind.Speaker, name, 1).Count > 0)
                return end;
        return words.Count;
    }

    private static ChatRequest? Show(string text) =>
        CommandWords.Of(text, "citation") is var words && (words.Named("citation") ?? words.Part(0, 1)) is { } citation
            ? new ChatRequest { Command = Commands.Show, Citation = citation.Trim('[', ']', '(', ')') }
            : null;
}

using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Interactions;

/// <summary>Names as somebody types, in the acknowledgement itself (https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload).</summary>
internal sealed class TypeAhead(QuestionDesk desk)
{
    /// <summary>Slack's most.</summary>
    private const int MostOptions = 100;

    /// <summary>Of an option's text, and of its value where it is strictest.</summary>
    private const int Longest = 75;

    public Receipt Suggest(string? field, string? typed) => new(new AckPayload { Options = [.. Names(field, typed ?? "")] }, null);

    private IEnumerable<Option> Names(string? field, string typed) => KindOf(field) is { } kind
        ? desk.Complete(kind, typed, MostOptions).Where(name => name.Length > 0).Select(name => new Option(Texts.Shortened(name, Longest), Part(name))).DistinctBy(option => option.Value, StringComparer.Ordinal)
        : [];

    /// <summary>Of a name that is too long as much as fits, by which it is found just as well.</summary>
    private static string Part(string name) => Texts.Shortened(name, Longest).TrimEnd('…').TrimEnd();

    private static CompletionKind? KindOf(string? field) => field switch
    {
        AskFormFields.Talk => CompletionKind.Talk,
        AskFormFields.Speaker => CompletionKind.Person,
        AskFormFields.Document => CompletionKind.Document,
        _ => null,
    };
}

using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>How a command is typed. Adapters put their platform's prefix before the command: "/" or a mention.</summary>
/// <param name="Arguments">As in "SPEAKER [on SUBJECT]"; empty for a command without any.</param>
/// <param name="Example">Arguments somebody could type; empty for a command without any.</param>
/// <param name="What">What it answers, as the end of a sentence that begins with the command.</param>
public sealed record CommandUsage(string Command, string Arguments, string Example, string What)
{
    /// <summary>In the order that help lists them.</summary>
    public static IReadOnlyList<CommandUsage> All { get; } =
    [
        new(Commands.Ask, "QUESTION", "who opposed the longer lease?", "a question in plain words"),
        new(Commands.WhoAttended, "[TALK or PERSON]", "harbour committee", "who took part in a talk and who was absent, or in which talks somebody took part"),
        new(Commands.Outcomes, "[TALK] [about SUBJECT]", "harbour committee about the lease", "what was agreed or decided"),
        new(Commands.Actions, "[TALK] [for OWNER] [about SUBJECT]", "harbour committee for Mara Oyelaran", "what is to be done, by whom and until when"),
        new(Commands.Summary, "[TALK or DOCUMENT]", "harbour committee", "what came of a talk, who wanted what and what stayed open"),
        new(Commands.Quote, "SPEAKER [on SUBJECT]", "Mara Oyelaran on cranes", "a speaker's own words, word for word"),
        new(Commands.Timeline, "[DATE] [about SUBJECT]", "since 2025-03-01 about the lease", "dated events in order"),
        new(Commands.Compare, "SUBJECT [in \"DOCUMENT\" and \"DOCUMENT\"]", "the landing ban in \"call report\" and \"minutes\"", "what each document says on something"),
        new(Commands.Talks, "", "", "the talks there are"),
        new(Commands.Sources, "", "", "the documents there are, and of what kind each is"),
        new(Commands.Show, "CITATION", "c0123456789ab", "a cited passage with its neighbours"),
        new(Commands.Help, "", "", "how to ask"),
    ];

    public static CommandUsage Of(string command) => All.First(usage => usage.Command == command);
}

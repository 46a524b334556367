using ChatBot.Answers;

namespace ChatBot.CommandLine;

/// <summary>The commands that list what there is.</summary>
internal static class ListingCommands
{
    public static AnswerCommand Talks() => new(Commands.Talks, "List the talks that are known.")
    {
        Examples = ["talks", "talks --json"],
        Request = _ => new ChatRequest { Command = Commands.Talks },
    };

    public static AnswerCommand Sources() => new(Commands.Sources, "List the documents, with kind, date, size and what was left out.")
    {
        Examples = ["sources", "sources --documents ./minutes"],
        Request = _ => new ChatRequest { Command = Commands.Sources },
    };

    public static AnswerCommand Help() => new(Commands.Help, "Explain how to ask. COMMAND --help explains a command.")
    {
        Examples = ["help", "ask --help"],
        Request = _ => new ChatRequest { Command = Commands.Help },
    };
}

using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>What a command's text came to.</summary>
public abstract record CommandReading
{
    private CommandReading()
    {
    }

    public sealed record Understood(ChatRequest Request) : CommandReading;

    /// <summary>What is asked for cannot be told from the text, or the text asks how the command is used.</summary>
    public sealed record NotUnderstood(CommandUsage Usage) : CommandReading;
}

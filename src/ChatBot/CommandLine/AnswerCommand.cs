using System.CommandLine;
using ChatBot.Answers;

namespace ChatBot.CommandLine;

/// <summary>A command that the query layer answers.</summary>
internal sealed class AnswerCommand(string name, string description) : TaughtCommand(name, description)
{
    /// <summary>What is asked, once the arguments are parsed.</summary>
    public required Func<ParseResult, ChatRequest> Request { get; init; }
}

using System.CommandLine;

namespace ChatBot.CommandLine;

/// <summary>A command whose help ends with examples.</summary>
internal class TaughtCommand(string name, string description) : Command(name, description)
{
    /// <summary>Arguments as typed after the program's name.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}

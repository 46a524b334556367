namespace ChatBot.Search.Queries;

/// <summary>Words that stand for one another, from a file that whoever runs the bot can edit.</summary>
public sealed class Synonyms
{
    private readonly ILookup<string, SynonymRule> _rules;

    private Synonyms(IEnumerable<SynonymRule> rules) => _rules = rules.ToLookup(rule => rule.Source[0], StringComparer.Ordinal);

    public static Synonyms None { get; } = new([]);

    /// <summary>
    /// Reads the synonym file: a line a group, words or phrases separated by commas; "#" starts a comment; "a => b, c" goes one way.
    /// A phrase is found where its words stand next to each other in that order.
    /// </summary>
    /// <exception cref="FormatException">A line is no group; the message has its number and what was expected.</exception>
    public static Synonyms Parse(TextReader lines) => new(SynonymFile.Read(lines));

    /// <summary>The rules whose source begins with the term.</summary>
    internal IEnumerable<SynonymRule> StartingWith(string term) => _rules[term];
}

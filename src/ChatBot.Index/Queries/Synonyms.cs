using System.Collections.Concurrent;
using ChatBot.Index.Analysis.Languages;
using Lucene.Net.Analysis.Synonym;

namespace ChatBot.Index.Queries;

/// <summary>Words that stand for one another, from a file that whoever runs the bot can edit.</summary>
public sealed class Synonyms
{
    private readonly SynonymGroup[] _groups;
    private readonly ConcurrentDictionary<string, SynonymMap?> _maps = new(StringComparer.Ordinal);

    private Synonyms(SynonymGroup[] groups) => _groups = groups;

    public static Synonyms None { get; } = new([]);

    /// <summary>
    /// Reads the synonym file: a line a group, words or phrases separated by commas; "#" starts a comment; "a => b, c" goes one way.
    /// A phrase is found where its words stand next to each other in that order.
    /// </summary>
    /// <exception cref="FormatException">A line is no group; the message has its number and what was expected.</exception>
    public static Synonyms Parse(TextReader lines) => new([.. SynonymFile.Read(lines)]);

    /// <summary>Null where there are none. Each synonym is one token: a term, or a phrase as the index writes them.</summary>
    internal SynonymMap? In(Language language) =>
        _groups.Length == 0 ? null : _maps.GetOrAdd(language.Code, _ => SynonymFile.Map(_groups, language));
}

/// <param name="Sources">What is asked for.</param>
/// <param name="Targets">What is looked for as well.</param>
internal sealed record SynonymGroup(string[] Sources, string[] Targets);

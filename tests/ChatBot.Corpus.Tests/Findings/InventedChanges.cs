using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Findings;

/// <summary>A small corpus that changes at random: people whose names are alike, words in either case, talks of every kind.</summary>
internal sealed class InventedChanges(int seed)
{
    private const int Files = 9;

    private static readonly string[] People =
    [
        "Mara Oyelaran", "Jon Pell", "M. Oyelaran", "Ines Duarte", "Jon Duarte", "Mara Stone", "Senator Stone", "Ines", "Pell", "MO",
        "will stone", "Oyelaran", "Mara J. Stone",
    ];

    private static readonly string[] Words =
    [
        "quay", "Quay", "lease", "stone", "Stone", "agreed", "to", "close", "the", "harbour", "ferry", "budget", "met", "Duarte", "said",
        "Oyelarran", "oyelarran", "pells",
    ];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);

    public IEnumerable<Document> Documents => _documents.Values;

    public CorpusSnapshot Fresh => new("invented", Documents, []);

    /// <summary>Writes or deletes a few files.</summary>
    public InventedChanges Change()
    {
        for (var files = _random.Next(1, 4); files > 0; files--)
        {
            var file = _random.Next(Files);
            var path = $"{file}.{(file % 2 == 0 ? "md" : "txt")}";
            if (_random.Next(4) == 0) _documents.Remove(path);
            else _documents[path] = Read(path, Text(file));
        }

        return this;
    }

    /// <summary>The documents of a snapshot in the place of those of the same content.</summary>
    public void Take(CorpusSnapshot restored)
    {
        foreach (var document in restored.Documents) _documents[document.Path] = document;
    }

    private static Document Read(string path, string text) => path.EndsWith(".md", StringComparison.Ordinal)
        ? new MarkdownReader().Read(path, Encoding.UTF8.GetBytes(text))
        : new PlainTextReader().Read(path, Encoding.UTF8.GetBytes(text));

    private string Text(int file)
    {
        var text = new StringBuilder();
        if (file % 3 == 0) text.Append($"# {Sentence()}\n\nAttendees:\n- {Person()}\n- {Person()}, mayor\n- {Person()} (regrets)\n\n");
        if (file % 3 == 0) text.Append($"Apologies: {Person()}\nChair: {Person()}\n\n");
        for (var line = _random.Next(1, 8); line > 0; line--)
        {
            text.Append(_random.Next(8) switch
            {
                0 => $"{Person()}: {Sentence()}\n\n",
                1 => $"On 3 March 202{_random.Next(6)} {Person()} met {Person()} at the harbour. They agreed to {Sentence()}\n\n",
                2 => $"{Person()} said that {Sentence()}\n\n",
                3 => $"## Action items\n\n- {Person()} to {Sentence()}\n- {Person()} and {Person()} to {Sentence()}\n\n",
                4 => $"ACTION: {Person()} to {Sentence()}\n\n",
                5 => $"## Decisions\n\n- The {Sentence()}\n- {Person()} is to {Sentence()}\n\n",
                6 => $"A meeting between the ministers and {Person()} is planned for 4 May 2031. \"{Sentence()}\" said {Person()}.\n\n",
                _ => $"## {Sentence()}\n\n{Person()}, the minister, {Sentence()}\n\n",
            });
        }

        return text.ToString();
    }

    private string Person() => People[_random.Next(People.Length)];

    private string Sentence() =>
        string.Join(' ', Enumerable.Range(0, _random.Next(3, 12)).Select(_ => Words[_random.Next(Words.Length)])) + ".";
}

namespace ChatBot.Conversations.Grammar;

/// <summary>A command's text in words, with what stands in quotation marks as one word, and named arguments (<c>document:"…"</c>) taken out.</summary>
internal sealed class CommandWords
{
    private readonly Dictionary<string, List<string>> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Word> _words = [];

    private CommandWords()
    {
    }

    public IReadOnlyList<Word> All => _words;

    public int Count => _words.Count;

    public bool IsEmpty => _words.Count == 0 && _named.Count == 0;

    /// <summary>All words but the named arguments, as one text.</summary>
    public string Text => Between(0, _words.Count);

    /// <param name="names">Of the arguments that may be given by name.</param>
    public static CommandWords Of(string text, params ReadOnlySpan<string> names)
    {
        var words = new CommandWords();
        var reader = new WordReader(text);
        while (reader.TryRead(out var word))
        {
            if (NameIn(word, names) is not { } name) words._words.Add(word);
            else if (word.Text.Length > name.Length + 1) words.Add(name, word.Text[(name.Length + 1)..]);
            else if (reader.TryRead(out var value)) words.Add(name, value.Text);
        }

        return words;
    }

    /// <summary>Null when it was not given by name.</summary>
    public string? Named(string name) => _named.TryGetValue(name, out var values) ? values[0] : null;

    public IReadOnlyList<string> AllNamed(string name) => _named.TryGetValue(name, out var values) ? values : [];

    /// <summary>The words from one position to before another as one text; null when there are none.</summary>
    public string? Part(int start, int end) => start < end && Between(start, end) is { Length: > 0 } text ? text : null;

    /// <summary>Without words at the start that only lead to what is meant: "of", "the talks at".</summary>
    public CommandWords WithoutLeading(params ReadOnlySpan<string> leads)
    {
        while (_words.Count > 1 && _words[0] is { Quoted: false } first && Contains(leads, first.Text)) _words.RemoveAt(0);
        return this;
    }

    /// <summary>Where the first of some words stands, from a position on and with something after it; -1 when none does.</summary>
    public int IndexOf(int from, params ReadOnlySpan<string> sought)
    {
        for (var position = from; position < _words.Count - 1; position++)
            if (!_words[position].Quoted && Contains(sought, _words[position].Text))
                return position;
        return -1;
    }

    private static bool Contains(ReadOnlySpan<string> words, string word)
    {
        foreach (var candidate in words)
            if (candidate.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private void Add(string name, string value)
    {
        if (!_named.TryGetValue(name, out var values)) _named.Add(name, values = []);
        values.Add(value);
    }

    private string Between(int start, int end) => string.Join(' ', _words.Skip(start).Take(end - start).Select(word => word.Text)).Trim().TrimEnd('?', ',', ';');

    private static string? NameIn(Word word, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (!word.Quoted && word.Text.Length > name.Length && word.Text[name.Length] is ':' or '=' && word.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return name;
        return null;
    }
}

/// <param name="Quoted">Whether it stood in quotation marks, which are not part of it.</param>
internal readonly record struct Word(string Text, bool Quoted);

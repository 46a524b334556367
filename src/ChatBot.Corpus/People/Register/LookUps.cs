using ChatBot.Corpus.People.Names;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>
/// What <see cref="MentionScanner"/> may look up in <see cref="NameIndex"/> for a text, whatever the index holds: as long as none of it
/// means somebody else, the text names whom it named.
/// </summary>
internal sealed class LookUps
{
    private readonly HashSet<ulong> _words = [];

    public WordFilter ToFilter() => WordFilter.Of(_words);

    /// <param name="capitalsOnly">As for <see cref="MentionScanner.Find"/>.</param>
    public void Add(string text, ReadOnlySpan<Word> words, bool capitalsOnly)
    {
        foreach (var word in words)
        {
            if (capitalsOnly && !word.IsCapital) continue;
            Add(word.In(text));
        }
    }

    private void Add(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[NameFolding.MaxLength];
        var folded = buffer[..NameFolding.Fold(word, buffer)];
        AddSpelling(folded);
        // A possessive without its apostrophe.
        if (folded is [.., 's']) AddSpelling(folded[..^1]);
        if (!word.Contains('-')) return;
        foreach (var part in word.Split('-')) _words.Add(WordHash.Of(buffer[..NameFolding.Fold(word[part], buffer)]));
    }

    private void AddSpelling(ReadOnlySpan<char> folded)
    {
        _words.Add(WordHash.Of(folded));
        if (folded.Length < Transliteration.MinSurnameLength) return;
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        _words.Add(WordHash.Of(key[..Transliteration.Write(folded, key)]));
    }
}

namespace ChatBot.Learning.Lexical;

/// <summary>A set of words that share one meaning.</summary>
/// <param name="Index">Its place in <see cref="WordNet.Synsets"/>.</param>
/// <param name="PartOfSpeech">n, v, a or r; satellite adjectives are a.</param>
/// <param name="File">Number of the lexicographer's file: the coarse meaning (lexnames(5WN)).</param>
/// <param name="Words">Lower case, with spaces; not all of them need be in the lexicon.</param>
/// <param name="Gloss">The definition, without its examples.</param>
internal sealed record Synset(int Index, char PartOfSpeech, int File, IReadOnlyList<string> Words, string Gloss)
{
    public IReadOnlyList<Pointer> Pointers { get; set; } = [];

    public IEnumerable<int> Targets(string symbols) => Pointers.Where(p => symbols.Split(' ').Contains(p.Symbol)).Select(p => p.Target);
}

/// <param name="Symbol">WordNet's mark of the relation: @ hypernym, ! antonym, + derivation, … (wninput(5WN)).</param>
/// <param name="Source">Which word of the synset it holds for, from 1; 0 for all.</param>
/// <param name="Target">Index of the synset pointed to.</param>
/// <param name="TargetWord">As <paramref name="Source"/>, for the other side.</param>
internal readonly record struct Pointer(string Symbol, int Source, int Target, int TargetWord);

/// <param name="Rank">From 0, by frequency, within its part of speech.</param>
/// <param name="Count">How often the sense-tagged texts have it.</param>
/// <param name="Probability">That the word, met anywhere, has this sense.</param>
internal readonly record struct Sense(int Synset, int Rank, int Count, double Probability);

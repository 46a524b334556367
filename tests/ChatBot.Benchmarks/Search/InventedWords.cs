using System.Text;

namespace ChatBot.Benchmarks.Search;

/// <summary>
/// A vocabulary by rank: the most frequent words are English function words, the others invented, pronounceable, longer the rarer they are,
/// and with English endings, so that stop list and stemmer have their usual work.
/// </summary>
internal sealed class InventedWords
{
    private const string FunctionWords =
        "the of and to a in is that it for was on with as be at by this we you not are or his from they i have an he but which one all were " +
        "their there been has would who if will more when no can so what about out up them some could into its then than other do time only my over";

    private static readonly string[] Onsets = "b br c ch d dr f fl g gr h j k l m n p pl r s st t tr v w z".Split(' ');
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Codas = ["", "", "", "l", "m", "n", "nd", "nt", "r", "rk", "s", "st", "t"];
    private static readonly string[] Endings = ["", "", "", "", "s", "s", "ed", "ing", "er", "ly", "ment", "ation", "ness", "al"];

    private readonly string[] _words;

    public InventedWords(Random random, int count)
    {
        var known = new HashSet<string>(FunctionWords.Split(' '), StringComparer.Ordinal);
        var words = new List<string>(known);
        while (words.Count < count)
        {
            var word = Invent(random, words.Count);
            if (known.Add(word)) words.Add(word);
        }
        _words = [.. words];
    }

    public int Count => _words.Length;

    public string this[int rank] => _words[rank];

    private static string Invent(Random random, int rank)
    {
        var syllables = rank < 1_000 ? random.Next(1, 3) : rank < 30_000 ? random.Next(2, 4) : random.Next(2, 5);
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++) word.Append(Pick(random, Onsets)).Append(Pick(random, Vowels)).Append(Pick(random, Codas));
        return word.Append(Pick(random, Endings)).ToString();
    }

    private static string Pick(Random random, string[] parts) => parts[random.Next(parts.Length)];
}

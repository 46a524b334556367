using System.Collections;
using System.Text;
using ChatBot.Index;

namespace ChatBot.Benchmarks.Search;

/// <summary>
/// Passages as talks have them: log-normal lengths of 5 to 80 words, about 12 a heading and 120 a document, most with a speaker. The same
/// seed gives the same passages. A document is made up when its passages are asked for, so that the corpus takes no memory.
/// </summary>
internal sealed class InventedCorpus(InventedWords words, ZipfMandelbrot distribution, int seed, int count) : IReadOnlyList<PassageText>
{
    private const int PassagesPerHeading = 12;
    private const int PassagesPerDocument = 120;
    private const int SpeakersPerDocument = 6;

    [ThreadStatic]
    private static (InventedCorpus? Corpus, int Number, PassageText[] Passages) _last;

    public int Count => count;

    public PassageText this[int index]
    {
        get
        {
            var number = index / PassagesPerDocument;
            if (_last.Corpus != this || _last.Number != number) _last = (this, number, Document(number));
            return _last.Passages[index % PassagesPerDocument];
        }
    }

    public IEnumerator<PassageText> GetEnumerator()
    {
        for (var index = 0; index < count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private PassageText[] Document(int number)
    {
        var random = new Random((seed * 1_000_003) + number);
        var (title, heading) = (Text(random, random.Next(4, 10)), "");
        var speakers = new string[SpeakersPerDocument];
        for (var s = 0; s < speakers.Length; s++) speakers[s] = Name(random);
        var passages = new PassageText[PassagesPerDocument];
        for (var i = 0; i < passages.Length; i++)
        {
            if (i % PassagesPerHeading == 0) heading = Text(random, random.Next(3, 9));
            var speaker = random.Next(10) < 6 ? speakers[random.Next(speakers.Length)] : "";
            passages[i] = new PassageText(Text(random, Length(random)), heading, speaker, title);
        }

        return passages;
    }

    /// <summary>Median 22 words.</summary>
    private static int Length(Random random)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return Math.Clamp((int)(22 * Math.Exp(0.7 * normal)), 5, 80);
    }

    private string Text(Random random, int length)
    {
        var text = new StringBuilder(length * 8);
        for (var i = 0; i < length; i++)
        {
            var word = words[distribution.Next(random)];
            if (i == 0) text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
            else text.Append(random.Next(12) == 0 ? ", " : " ").Append(word);
        }
        return text.Append('.').ToString();
    }

    private string Name(Random random) =>
        Capital(words[random.Next(2_000, 20_000)]) + " " + Capital(words[random.Next(2_000, words.Count)]);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>A sentence of a passage with what was found in it. Positions count in the passage's text.</summary>
internal sealed class ToldSentence(Passage passage, Word[] words, IReadOnlyList<PersonMention> mentions, IReadOnlyList<DateMention> dates)
{
    // What runs on for longer is a table or a log line, not a sentence that tells of a talk.
    private const int LongestSentence = 300;

    public Passage Passage { get; } = passage;

    public string Text { get; } = passage.Text;

    public Word[] Words { get; } = words;

    public IReadOnlyList<PersonMention> Mentions { get; } = mentions;

    public IReadOnlyList<DateMention> Dates { get; } = dates;

    /// <summary>Whether the name may mean somebody else as well.</summary>
    public bool IsAmbiguous(PersonMention mention) => Mentions.Any(other => other.Start == mention.Start && !ReferenceEquals(other.Person, mention.Person));

    public ReadOnlySpan<char> WordAt(int number) => number >= 0 && number < Words.Length ? Words[number].In(Text) : [];

    /// <summary>The first word that starts at or after the position; the number of words where none does.</summary>
    public int WordFrom(int position)
    {
        var number = Array.FindIndex(Words, word => word.Start >= position);
        return number < 0 ? Words.Length : number;
    }

    public static List<ToldSentence> Of(Passage passage, IReadOnlyList<PersonMention> mentions)
    {
        var words = WordScanner.Scan(passage.Text);
        var dates = DateFinder.Find(passage.Text);
        var sentences = new List<ToldSentence>();
        var (word, mention, date) = (0, 0, 0);
        foreach (var (_, end) in Sentences.Of(passage.Text, words))
        {
            var (firstWord, firstMention, firstDate) = (word, mention, date);
            while (word < words.Length && words[word].Start < end) word++;
            while (mention < mentions.Count && mentions[mention].Start < end) mention++;
            while (date < dates.Count && dates[date].Start < end) date++;
            if (word - firstWord is > 1 and <= LongestSentence)
                sentences.Add(new ToldSentence(passage, words[firstWord..word], [.. mentions.Take(firstMention..mention)], [.. dates.Take(firstDate..date)]));
        }

        return sentences;
    }
}

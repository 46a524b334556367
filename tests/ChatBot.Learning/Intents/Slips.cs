using ChatBot.Index.Analysis;

namespace ChatBot.Learning.Intents;

/// <summary>Questions as people type them: without a question mark, only the key words, with a slip of the fingers now and then.</summary>
internal static class Slips
{
    private const int Slippery = 5;

    public static string In(string text, Random random)
    {
        if (random.NextDouble() < 0.5) text = text.TrimEnd('?');
        if (random.NextDouble() < 0.3) text = text.Replace("'", "", StringComparison.Ordinal);
        if (random.NextDouble() < 0.1) return KeyWords(text);
        if (random.NextDouble() > 0.15) return text;
        var words = text.Split(' ');
        var longer = Enumerable.Range(0, words.Length).Where(at => words[at].Length >= Slippery && words[at].All(char.IsLetter)).ToList();
        if (longer.Count == 0) return text;
        var which = longer[random.Next(longer.Count)];
        var word = words[which];
        var place = random.Next(1, word.Length - 1);
        words[which] = random.Next(3) switch
        {
            0 => word.Remove(place, 1),
            1 => word[..place] + word[place + 1] + word[place] + word[(place + 2)..],
            _ => word.Insert(place, word[place].ToString()),
        };
        return string.Join(' ', words);
    }

    /// <summary>What some type into a search box: the words that tell something.</summary>
    private static string KeyWords(string text)
    {
        var telling = TextAnalyzer.Analyze(text).Where(token => !token.IsStopWord)
            .Select(token => text.Substring(token.Start, token.Length)).ToList();
        return telling.Count > 1 ? string.Join(' ', telling) : text;
    }
}

using ChatBot.Evidence.Tokens;

namespace ChatBot.Evidence.Reading;

/// <summary>
/// What the reader sees at once: [CLS] heading [SEP] end of the turn before [SEP] speaker : words [SEP]. The form is that of tests/ChatBot.Learning/Reader,
/// where the reader learnt it. The words of a long passage are cut into windows that overlap by half.
/// </summary>
/// <param name="Tokens">Ids.</param>
/// <param name="Words">Those of <paramref name="Tokens"/> that are words of the passage.</param>
/// <param name="WordsAt">Where they start among the tokens.</param>
/// <param name="EndsInWord">The last word goes on behind the window.</param>
internal sealed record PassageWindow(long[] Tokens, ArraySegment<Token> Words, int WordsAt, bool EndsInWord)
{
    private const int Most = 192;
    private const int MostOfHeading = 12;
    private const int MostOfBefore = 24;
    private const int MostOfSpeaker = 8;
    private const int MostOfQuestion = 48;
    private const int Colon = 1024;

    public static long[] Question(string question, WordPieces pieces) => [WordPieces.Start, .. Ids(pieces.Encode(question, MostOfQuestion - 2)), WordPieces.End];

    /// <summary>One at least, and <paramref name="most"/> at the most.</summary>
    public static List<PassageWindow> Of(Candidate candidate, WordPieces pieces, int most)
    {
        List<long> around = [WordPieces.Start];
        if (!string.IsNullOrEmpty(candidate.Heading)) around.AddRange([.. Ids(pieces.Encode(candidate.Heading, MostOfHeading)), WordPieces.End]);
        if (!string.IsNullOrEmpty(candidate.Before)) around.AddRange([.. Ids(pieces.Encode(candidate.Before)).TakeLast(MostOfBefore), WordPieces.End]);
        if (!string.IsNullOrEmpty(candidate.Speaker)) around.AddRange([.. Ids(pieces.Encode(candidate.Speaker, MostOfSpeaker)), Colon]);
        var room = Most - 1 - around.Count;
        var words = pieces.Encode(candidate.Words, room + (most - 1) * (room / 2) + 1);
        var windows = new List<PassageWindow>();
        var end = 0;
        for (var from = 0; windows.Count == 0 || (windows.Count < most && end < words.Length); from += room / 2)
        {
            end = Math.Min(from + room, words.Length);
            windows.Add(Cut([.. around], words, from, end));
        }
        return windows;
    }

    private static PassageWindow Cut(long[] around, Token[] words, int from, int end)
    {
        var cut = new ArraySegment<Token>(words, from, end - from);
        return new PassageWindow([.. around, .. Ids(cut), WordPieces.End], cut, around.Length, end < words.Length && words[end].ContinuesWord);
    }

    private static IEnumerable<long> Ids(IEnumerable<Token> tokens) => tokens.Select(token => (long)token.Id);
}

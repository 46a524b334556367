using Microsoft.ML.Tokenizers;

namespace ChatBot.Evidence.Tokens;

/// <summary>Texts as tokens of the models' vocabulary. Safe for any number of threads.</summary>
internal sealed class WordPieces
{
    public const int Unknown = 100;
    public const int Start = 101;
    public const int End = 102;

    /// <summary>A longer word is unknown, as it was when the models learnt.</summary>
    private const int LongestWord = 100;

    private readonly WordPieceTokenizer _tokenizer;

    private WordPieces(WordPieceTokenizer tokenizer) => _tokenizer = tokenizer;

    public static WordPieces Read(Stream vocabulary) => new(WordPieceTokenizer.Create(vocabulary, new WordPieceOptions
    {
        PreTokenizer = PreTokenizer.CreateWhiteSpace(),
        Normalizer = null,
        MaxInputCharsPerWord = LongestWord,
    }));

    /// <param name="limit">How many tokens are wanted at the most; the rest of the text is left out.</param>
    public Token[] Encode(string text, int limit = int.MaxValue)
    {
        var normalized = NormalizedText.Of(text, (int)Math.Min(int.MaxValue, (long)limit * (LongestWord + 2)));
        var encoded = _tokenizer.EncodeToTokens(normalized.ToString(), out _, considerPreTokenization: true, considerNormalization: false);
        var tokens = new Token[Math.Min(encoded.Count, limit)];
        for (var i = 0; i < tokens.Length; i++)
        {
            var (first, end) = (encoded[i].Offset.Start.Value, encoded[i].Offset.End.Value);
            tokens[i] = new Token(encoded[i].Id, normalized.StartOf(first), normalized.EndOf(end - 1), first > 0 && !normalized.IsSpace(first - 1));
        }
        return tokens;
    }
}

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>A run of UTF-16 code units in a decoded text.</summary>
/// <param name="Start">From 0.</param>
/// <param name="End">The first code unit after the span.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}

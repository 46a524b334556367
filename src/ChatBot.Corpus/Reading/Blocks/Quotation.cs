namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Speech set in quotation marks.</summary>
internal static class Quotation
{
    private const string Around = "*_ ";

    /// <summary>The mark that opens the text; null where it opens without one.</summary>
    public static char? Opening(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(Around);
        return !text.IsEmpty && text[0] is '"' or '“' or '«' or '„' or '‟' ? text[0] : null;
    }

    /// <summary>Whether the quotation that <paramref name="opened"/> opened ends with the text.</summary>
    public static bool Closes(ReadOnlySpan<char> text, char opened)
    {
        text = text.TrimEnd(Around).TrimEnd(".,;");
        return text.Length > 1 && (text[^1] == opened switch { '“' or '‟' => '”', '«' => '»', '„' => '“', _ => '"' } || text[^1] is '"' or '”');
    }
}

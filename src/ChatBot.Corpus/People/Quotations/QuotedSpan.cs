namespace ChatBot.Corpus.People.Quotations;

/// <summary>A pair of quotation marks; the words are [Start, End), the marks stand just outside.</summary>
internal readonly record struct QuotedSpan(int Start, int End)
{
    /// <summary>In the order of the text. A mark without its partner quotes nothing.</summary>
    public static List<QuotedSpan> FindAll(string text)
    {
        var spans = new List<QuotedSpan>();
        var open = -1;
        for (var position = 0; position < text.Length; position++)
        {
            var mark = text[position];
            if (mark == '“' || (mark == '"' && open < 0))
            {
                open = position;
            }
            else if (open >= 0 && mark is '”' or '"' && Closes(text[open], mark))
            {
                if (position > open + 1) spans.Add(new QuotedSpan(open + 1, position));
                open = -1;
            }
        }

        return spans;
    }

    /// <summary>“ is closed by ” and, in careless typing, by "; " only by itself.</summary>
    private static bool Closes(char open, char mark) => open == '“' || mark == '"';
}

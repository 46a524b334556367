using ChatBot.Index.Fields;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Index.Queries;

/// <summary>
/// Terms that stand next to each other in the words, written "ceas fire"; an asterisk stands for any one word ("secretari * state").
/// </summary>
internal sealed class Phrase
{
    public const char Separator = ' ';
    public const string AnyWord = "*";

    public Phrase(string text)
    {
        Text = text;
        Parts = [.. text.Split(Separator).Select((term, offset) => (Term: term, Offset: offset)).Where(part => part.Term is not AnyWord)];
    }

    public string Text { get; }

    /// <summary>Each term with its distance from the first word.</summary>
    public (string Term, int Offset)[] Parts { get; }

    public static bool IsPhrase(string term) => term.Contains(Separator, StringComparison.Ordinal);

    public PhraseQuery ToQuery()
    {
        var query = new PhraseQuery();
        foreach (var (term, offset) in Parts) query.Add(new Term(FieldNames.Words, term), offset);
        return query;
    }
}

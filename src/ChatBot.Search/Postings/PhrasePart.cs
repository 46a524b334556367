namespace ChatBot.Search.Postings;

/// <summary>One term of a phrase and its distance from the phrase's first word.</summary>
internal sealed record PhrasePart(IndexedTerm Term, int Offset)
{
    /// <summary>The parts, or null where a term is unknown.</summary>
    public static PhrasePart[]? Parse(PostingsStore store, string phrase)
    {
        var words = phrase.Split(Phrase.Separator);
        var parts = new List<PhrasePart>(words.Length);
        for (var offset = 0; offset < words.Length; offset++)
        {
            if (words[offset] is Phrase.AnyWord) continue;
            var term = store.FindTerm(words[offset]);
            if (term < 0) return null;
            parts.Add(new PhrasePart(new IndexedTerm(store, term), offset));
        }
        return parts.Count == 0 ? null : [.. parts];
    }
}

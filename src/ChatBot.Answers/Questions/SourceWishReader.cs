using System.Collections.Frozen;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Search.Analysis;

namespace ChatBot.Answers.Questions;

/// <summary>Reads which kind of source a question speaks of. A kind that the corpus does not have is no wish: the word is then taken for what it says.</summary>
/// <param name="present">The kinds that passages of the corpus are of.</param>
internal sealed class SourceWishReader(IReadOnlySet<Provenance> present)
{
    private static readonly FrozenDictionary<string, Provenance[]> Nouns = new Dictionary<string, Provenance[]>(StringComparer.Ordinal)
    {
        ["dialogue"] = [Provenance.Fiction, Provenance.Transcript],
        ["dialog"] = [Provenance.Fiction, Provenance.Transcript],
        ["script"] = [Provenance.Fiction],
        ["scene"] = [Provenance.Fiction],
        ["story"] = [Provenance.Fiction],
        ["fiction"] = [Provenance.Fiction],
        ["fictional"] = [Provenance.Fiction],
        ["fictitious"] = [Provenance.Fiction],
        ["imaginary"] = [Provenance.Fiction],
        ["imagined"] = [Provenance.Fiction],
        ["invented"] = [Provenance.Fiction],
        ["hypothetical"] = [Provenance.Fiction],
        ["report"] = [Provenance.Report],
        ["reports"] = [Provenance.Report],
        ["article"] = [Provenance.Report, Provenance.Opinion],
        ["articles"] = [Provenance.Report, Provenance.Opinion],
        ["news"] = [Provenance.Report],
        ["coverage"] = [Provenance.Report],
        ["press"] = [Provenance.Report],
        ["column"] = [Provenance.Opinion],
        ["columnist"] = [Provenance.Opinion],
        ["columnist's"] = [Provenance.Opinion],
        ["columnists"] = [Provenance.Opinion],
        ["editorial"] = [Provenance.Opinion],
        ["op-ed"] = [Provenance.Opinion],
        ["commentary"] = [Provenance.Opinion],
        ["commentator"] = [Provenance.Opinion],
        ["commenter"] = [Provenance.Comment],
        ["commenters"] = [Provenance.Comment],
        ["commenter's"] = [Provenance.Comment],
        ["reader"] = [Provenance.Comment],
        ["readers"] = [Provenance.Comment],
        ["reader's"] = [Provenance.Comment],
        ["transcript"] = [Provenance.Transcript],
        ["transcripts"] = [Provenance.Transcript],
        ["minutes"] = [Provenance.Minutes],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Reality = new[] { "really", "actually", "real", "genuinely", "truly", "reality" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that mean a source wherever they stand.</summary>
    private static readonly FrozenSet<string> Unmistakable = new[]
    {
        "commenter", "commenters", "commenter's", "readers", "columnist", "columnist's", "columnists", "op-ed", "transcript", "transcripts", "fiction", "fictional", "fictitious", "imaginary", "imagined",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Determiners = new[]
    {
        "the", "this", "that", "these", "those", "a", "an", "which", "what", "any", "no", "each", "both", "all", "your", "news", "fictional", "imagined", "imaginary", "one", "two", "three", "some", "other",
        "in", "by", "per", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "vs", "versus", "and", "or", "is", "are",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the whole corpus is called: "in your documents" says nothing of where in it.</summary>
    private static readonly FrozenSet<string> Corpus = new[] { "document", "documents", "source", "sources", "text", "texts", "file", "files" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Owners = new[] { "the", "your", "these", "those", "any", "all", "which", "of" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The wish, and the text with the words that only express it blanked out.</summary>
    public (SourceWish Wish, string SearchText) Read(string text, List<Token> tokens, List<string> words)
    {
        var wanted = new HashSet<Provenance>();
        var onlyReported = false;
        PartialDate? dated = null;
        var search = text.ToCharArray();
        for (var position = 0; position < words.Count; position++)
        {
            var named = Named(words, position);
            if (named is [Provenance.Fiction] && position > 0 && words[position - 1] is "not" or "non" or "isn't" or "isnt" or "never")
            {
                onlyReported = true;
                search.AsSpan(tokens[position - 1].Start, tokens[position].Start + tokens[position].Length - tokens[position - 1].Start).Fill(' ');
                continue;
            }

            if (named is not null) wanted.UnionWith(named);
            if (named is not null && DateBefore(text, tokens[position].Start) is { } date)
            {
                dated = date.Date;
                search.AsSpan(date.Start, date.Length).Fill(' ');
            }

            var reality = present.Contains(Provenance.Fiction) && (Reality.Contains(words[position]) || IsSaidToBeReported(words, position));
            onlyReported |= reality;
            var corpus = position > 0 && Corpus.Contains(words[position]) && Owners.Contains(words[position - 1]);
            if (named is not null || reality || corpus) search.AsSpan(tokens[position].Start, tokens[position].Length).Fill(' ');
        }

        return (wanted.Count == 0 && !onlyReported ? SourceWish.None : new SourceWish(wanted, onlyReported) { Dated = dated }, new string(search));
    }

    /// <summary>"Was it reported that …", "has it been reported …".</summary>
    private static bool IsSaidToBeReported(List<string> words, int position) => position > 0 && words[position] == "reported" && words[position - 1] is "it" or "been" or "was" or "were" or "is";

    /// <summary>The date right before a source word: "the March 19 report".</summary>
    private static DateMention? DateBefore(string text, int position)
    {
        foreach (var mention in DateFinder.Find(text).Concat(DateFinder.FindMonths(text)))
            if (mention.Start < position && text.AsSpan(mention.Start + mention.Length, position - mention.Start - mention.Length).Trim().IsEmpty) return mention;
        return null;
    }

    private List<Provenance>? Named(List<string> words, int position)
    {
        if (!Nouns.TryGetValue(words[position], out var kinds)) return null;
        var there = kinds.Where(present.Contains).ToList();
        if (there.Count == 0 || there.Count == present.Count) return null;

        // "report", "press", "comment" are verbs and common nouns as well: the source is meant where a determiner, a date or another source word stands before it.
        var before = position == 0 ? "the" : words[position - 1];
        var determined = Unmistakable.Contains(words[position]) || Determiners.Contains(before) || before.All(char.IsAsciiDigit) || Nouns.ContainsKey(before) || position + 1 < words.Count && Nouns.ContainsKey(words[position + 1]);
        return determined ? there : null;
    }
}

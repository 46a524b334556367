using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// Which of the passages that a command may show are about a subject, best first: by their words, where none has these by what they stand
/// under, and where that says nothing of it by reading.
/// </summary>
internal sealed class PassagesAbout(Engine engine)
{
    /// <param name="question">What is asked of the passages, as a whole question.</param>
    /// <param name="among">What the command may show.</param>
    /// <param name="hasWords">Whether a passage has enough of the subject's words.</param>
    /// <param name="isUnder">Whether its headings, or the line that leads to its list, have.</param>
    /// <returns>Empty when nothing among them is about it.</returns>
    public IReadOnlyList<Passage> Of(string question, IReadOnlyCollection<Passage> among, Func<Passage, bool> hasWords, Func<Passage, bool> isUnder)
    {
        if (among.Count == 0) return [];
        var allowed = among.ToHashSet();
        var documents = allowed.Select(engine.Corpus.DocumentOf).Distinct();
        var found = engine.Evidence.Find(engine.Questions.Read(question), engine.Library.Scope(documents, allowed.Contains));
        var read = found.Ranked.Select(ranked => ranked.Passage).ToList();
        var worded = among.Where(hasWords).ToHashSet();
        if (worded.Count == 0) worded = [.. among.Where(isUnder)];
        if (worded.Count > 0)
            return [.. read.Where(worded.Contains), .. among.Where(passage => worded.Contains(passage) && !read.Contains(passage))];

        return engine.Verdict.Of(found) >= Verdict.Enough ? [.. found.NearBest.Select(ranked => ranked.Passage)] : [];
    }
}

namespace ChatBot.Answers.Summary;

/// <summary>
/// Chooses passages one after the other, each time the one that adds most to what those chosen stand for, and none that says again what one
/// of them says: greedy facility location, after Lin and Bilmes, "A Class of Submodular Functions for Document Summarization", 2011.
/// </summary>
internal sealed class Choice(Likeness likeness)
{
    private readonly List<int> _chosen = [];

    /// <summary>The candidate that adds most, which is chosen then; null where none adds anything.</summary>
    /// <param name="candidates">Numbers of passages.</param>
    /// <param name="others">Numbers of the passages that those chosen are to stand for.</param>
    /// <param name="weight">What makes one candidate better than another besides.</param>
    public int? Next(IEnumerable<int> candidates, IReadOnlyList<int> others, Func<int, float> weight)
    {
        var covered = others.Select(StoodFor).ToList();
        var (best, most) = ((int?)null, 0f);
        foreach (var candidate in candidates)
        {
            if (_chosen.Exists(chosen => likeness.SayTheSame(chosen, candidate))) continue;
            var added = 1 - StoodFor(candidate);
            for (var at = 0; at < others.Count; at++)
                if (others[at] != candidate) added += Math.Max(0, likeness.Of(candidate, others[at]) - covered[at]);
            added *= weight(candidate);
            if (added > most) (best, most) = (candidate, added);
        }

        if (best is { } next) _chosen.Add(next);
        return best;
    }

    private float StoodFor(int number) => _chosen.Count == 0 ? 0 : _chosen.Max(chosen => likeness.Of(chosen, number));
}

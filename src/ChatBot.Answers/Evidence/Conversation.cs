using ChatBot.Answers.Questions;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// What a turn is part of: the run of turns in which its speaker goes on, whom it answers, and what somebody asked before it. In a chat several talk at once, and the
/// answer has few of the question's words; whom it addresses and what was asked has them.
/// </summary>
internal sealed class Conversation(Question question, AskedTerms asked, PassageLibrary library, AnalyzedPassages texts)
{
    /// <summary>So many turns of a run to either side are looked at.</summary>
    private const int RunReach = 6;

    /// <summary>Whom a turn addresses has spoken within so many turns.</summary>
    private const int ReplyReach = 40;

    /// <summary>What was asked is answered within so many turns.</summary>
    private const int AskedReach = 12;

    /// <summary>Those whom the question names speak within so many turns.</summary>
    private const int NamedReach = 10;

    private const int NamedMost = 6;

    private readonly Dictionary<int, float[]> _matches = [];

    public void Measure(FeatureVector features, int number, Passage passage)
    {
        var run = Run(number, before: RunReach, after: RunReach);
        features[Feature.RunCovered] = Share(run);
        var addressed = Addressee(number, passage);
        var answered = (addressed ?? Before(number, passage)) is { } earlier ? Run(earlier, before: RunReach - 1, after: 0) : null;
        if (addressed is not null && answered is not null) features[Feature.ReplyCovered] = Share(answered);
        features[Feature.ExchangeCovered] = answered is null ? features[Feature.RunCovered] : Share(Joined(run, answered));
        if (Asks(passage)) features[Feature.CoveredAsking] = Share(MatchesOf(number));
        features[Feature.AskedBefore] = AskedBefore(number, passage);
        if (question.People.Count == 0) return;
        var named = 0;
        for (var offset = -NamedReach; offset <= NamedReach; offset++)
            if (library.Neighbour(number, offset) is { } near && IsSpokenByNamed(near)) named++;
        features[Feature.NamedAround] = (float)Math.Min(named, NamedMost) / NamedMost;
    }

    private bool IsSpokenByNamed(Passage passage) => library.Corpus.People.SpeakerOf(passage) is { } speaker && question.People.Contains(speaker);

    private static bool Asks(Passage passage) => passage.Text.Contains('?');

    /// <summary>What the turn and those beside it by the same speaker have together, a match for each term.</summary>
    private float[] Run(int number, int before, int after)
    {
        var together = MatchesOf(number);
        Join(-1, before);
        Join(1, after);
        return together;

        void Join(int step, int most)
        {
            for (var offset = 1; offset <= most && library.Neighbour(number, step * offset) is { } other && other.Kind == library[number].Kind && other.Speaker == library[number].Speaker; offset++)
                together = Joined(together, MatchesOf(number + step * offset));
        }
    }

    private static float[] Joined(float[] one, float[] other) => [.. one.Zip(other, Math.Max)];

    /// <summary>The last turn before the run, which somebody else spoke.</summary>
    private int? Before(int number, Passage passage)
    {
        var offset = 1;
        while (library.Neighbour(number, -offset) is { } own && own.Kind == passage.Kind && own.Speaker == passage.Speaker) offset++;
        return library.Neighbour(number, -offset)?.Kind == passage.Kind ? number - offset : null;
    }

    /// <summary>The last turn of somebody whom this one addresses ("@Ada …", "Ada: …").</summary>
    private int? Addressee(int number, Passage passage)
    {
        var addressed = library.Facts[number].Mentions
            .Where(mention => mention.Start > 0 ? passage.Text[mention.Start - 1] == '@' : passage.Text.AsSpan(mention.Length) is [',' or ':', ..])
            .Select(mention => mention.Person).ToList();
        if (addressed.Count == 0) return null;
        for (var offset = 1; offset <= ReplyReach && library.Neighbour(number, -offset) is { } earlier; offset++)
            if (library.Corpus.People.SpeakerOf(earlier) is { } speaker && addressed.Contains(speaker)) return number - offset;
        return null;
    }

    /// <summary>How much of the question somebody else asked shortly before, the nearer the more.</summary>
    private float AskedBefore(int number, Passage passage)
    {
        var most = 0f;
        for (var offset = 1; offset <= AskedReach && library.Neighbour(number, -offset) is { } earlier; offset++)
            if (earlier.Speaker != passage.Speaker && Asks(earlier)) most = Math.Max(most, Share(MatchesOf(number - offset)) * (1 - (offset - 1f) / (AskedReach + 2)));
        return most;
    }

    private float Share(float[] matches)
    {
        var sum = 0f;
        for (var term = 0; term < matches.Length; term++) sum += asked.Terms[term].Weight * matches[term];
        return sum / asked.TotalWeight;
    }

    private float[] MatchesOf(int number)
    {
        if (!_matches.TryGetValue(number, out var matches)) _matches[number] = matches = [.. asked.Terms.Select(term => term.MatchIn(texts.Of(number)))];
        return matches;
    }
}

using ChatBot.Answers.Questions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// Whom a turn answers, what somebody asked before it, and who talks around it. In a chat several talk at once, and an answer has few of the question's words: whom it
/// addresses and what was asked has them.
/// </summary>
internal sealed class Conversation(Question question, AskedTerms asked, PassageLibrary library, AnalyzedPassages texts)
{
    /// <summary>What somebody said last is up to so many turns, one after the other.</summary>
    private const int LongestSpeech = 6;

    /// <summary>Whom a turn addresses has spoken within so many turns.</summary>
    private const int ReplyReach = 40;

    /// <summary>Who speaks is answered within so many turns.</summary>
    private const int AddressedReach = 9;

    /// <summary>What was asked is answered within so many turns.</summary>
    private const int AskedReach = 12;

    /// <summary>Those whom the question names speak within so many turns.</summary>
    private const int NamedReach = 10;

    private const int NamedMost = 6;

    private readonly Dictionary<int, float[]> _matches = [];

    public void Measure(FeatureVector features, int number, Passage passage)
    {
        var addressed = AddressedIn(number, passage).ToList();
        if (addressed.Exists(question.People.Contains)) features[Feature.AddressesNamed] = 1;
        if (IsAddressed(number, passage)) features[Feature.IsAddressed] = 1;
        if (LastOf(addressed, number) is { } earlier) features[Feature.ReplyCovered] = Share(Speech(earlier));
        if (Asks(passage)) features[Feature.CoveredAsking] = Share(MatchesOf(number));
        features[Feature.AskedBefore] = AskedBefore(number, passage);
        features[Feature.NamedAround] = NamedAround(number);
    }

    private static bool Asks(Passage passage) => passage.Text.Contains('?');

    private float NamedAround(int number)
    {
        if (question.People.Count == 0) return 0;
        var named = 0;
        for (var offset = -NamedReach; offset <= NamedReach; offset++)
            if (library.Neighbour(number, offset) is { } near && library.Corpus.People.SpeakerOf(near) is { } speaker && question.People.Contains(speaker)) named++;
        return (float)Math.Min(named, NamedMost) / NamedMost;
    }

    /// <summary>What the turn has together with those before it by the same speaker, a match for each term.</summary>
    private float[] Speech(int last)
    {
        var together = MatchesOf(last);
        for (var offset = 1; offset < LongestSpeech && library.Neighbour(last, -offset) is { } other && other.Kind == library[last].Kind && other.Speaker == library[last].Speaker; offset++)
            together = [.. together.Zip(MatchesOf(last - offset), Math.Max)];
        return together;
    }

    /// <summary>Whom a turn addresses: "@Ada …", "Ada: …".</summary>
    private IEnumerable<Person> AddressedIn(int number, Passage passage) => library.Facts[number].Mentions
        .Where(mention => mention.Start > 0 ? passage.Text[mention.Start - 1] == '@' : passage.Text.AsSpan(mention.Length) is [',' or ':', ..])
        .Select(mention => mention.Person);

    /// <summary>The last turn of somebody whom this one addresses.</summary>
    private int? LastOf(List<Person> addressed, int number)
    {
        if (addressed.Count == 0) return null;
        for (var offset = 1; offset <= ReplyReach && library.Neighbour(number, -offset) is { } earlier; offset++)
            if (library.Corpus.People.SpeakerOf(earlier) is { } speaker && addressed.Contains(speaker)) return number - offset;
        return null;
    }

    private bool IsAddressed(int number, Passage passage)
    {
        if (library.Corpus.People.SpeakerOf(passage) is not { } speaker) return false;
        for (var offset = 1; offset <= AddressedReach && library.Neighbour(number, offset) is { } later; offset++)
            if (AddressedIn(number + offset, later).Contains(speaker)) return true;
        return false;
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

using ChatBot.Answers.Matching;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Routing;

/// <summary>Which of a question's words name a talk, and which are its subject.</summary>
/// <param name="Talk">As the question has it; null where it means all talks, or the one before.</param>
/// <param name="Subject">Null where nothing is left.</param>
/// <param name="Fits">Whether there is such a talk, or none is named.</param>
internal sealed record NamedTalk(string? Talk, string? Subject, bool Fits)
{
    /// <summary>A name of which a talk has so much says nothing beside it.</summary>
    private const float WholeName = 0.8f;

    /// <param name="byPeople">Whether people in the question tell which talk is meant: "the call between Lind and Okoro".</param>
    /// <param name="maySubject">Whether a word that the talk lacks may be a subject: "the lease at the harbour committee".</param>
    /// <param name="at">The talk that the questions before were about; null when there is none.</param>
    public static NamedTalk Of(QuestionArguments parts, bool byPeople, bool maySubject, Talk? at, Engine engine)
    {
        var words = parts.All.Where(part => byPeople || part.Kind != ArgumentKind.Person).ToList();
        if (words.Count <= 1 && words.TrueForAll(word => word.IsGeneric)) return new NamedTalk(at?.Name, null, Fits: true);
        if (words.TrueForAll(word => word.IsGeneric))
            return new NamedTalk(IsTalk(words) ? parts.Phrase(words) : at?.Name, null, Fits: true);

        var whole = new NamedTalk(parts.Phrase(words), null, Fits: true);
        var share = Share(words);
        if (share >= WholeName || share > 0 && !maySubject) return whole;

        // "on parking at the council meeting": the talk mostly comes last.
        for (var first = 1; first < words.Count; first++)
        {
            var (head, tail) = (words[..first], words[first..]);
            if (Tells(tail) && IsTalk(tail) && (share == 0 || Tells(head)))
                return new NamedTalk(parts.Phrase(tail), Subject(head), Fits: true);
            (head, tail) = (words[..^first], words[^first..]);
            if (Tells(head) && IsTalk(head) && (share == 0 || Tells(tail)))
                return new NamedTalk(parts.Phrase(head), Subject(tail), Fits: true);
        }

        return share > 0 ? whole : new NamedTalk(null, Subject(words), Fits: false);

        // "the parking discussion" is asked about parking.
        string? Subject(List<ArgumentWord> some)
        {
            var (first, last) = (some.FindIndex(word => !word.IsGeneric), some.FindLastIndex(word => !word.IsGeneric));
            return first < 0 ? null : parts.Phrase(some[first..(last + 1)]);
        }

        bool IsTalk(List<ArgumentWord> some) => Share(some) > 0;

        // How much of a name the talk has that it means; 0 where it means none.
        float Share(List<ArgumentWord> some) =>
            engine.Talks.Match(string.Join(' ', some.Select(part => part.Text))) is [var best, ..] ? best.Score : 0;

        static bool Tells(List<ArgumentWord> some) => !some.TrueForAll(word => word.IsGeneric);
    }

    /// <summary>A talk of which the corpus has not even a word: the answer is that it is unknown.</summary>
    public static string? Strange(QuestionArguments parts, bool isSurelyTalk, Engine engine)
    {
        var words = parts.All.Where(part => part.Kind != ArgumentKind.Date).ToList();
        if (words.TrueForAll(part => part.IsGeneric)) return null;
        var isStrange = engine.Library.Index.IsStrangeTo(string.Join(' ', words.Where(part => !part.IsGeneric).Select(part => part.Text)));
        return isStrange && (isSurelyTalk || words.Exists(part => part.IsGeneric)) ? parts.Phrase(words) : null;
    }
}

using ChatBot.Answers.Matching;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Routing;

/// <summary>Which of a question's words name a talk, and which are its subject.</summary>
/// <param name="Talk">As the question has it; null where it means all talks, or the one before.</param>
/// <param name="Subject">Null where nothing is left.</param>
/// <param name="Fits">Whether there is such a talk, or none is named.</param>
internal sealed record NamedTalk(string? Talk, string? Subject, bool Fits)
{
    /// <param name="byPeople">Whether people in the question tell which talk is meant: "the call between Lind and Okoro".</param>
    /// <param name="at">The talk that the questions before were about; null when there is none.</param>
    public static NamedTalk Of(QuestionArguments parts, bool byPeople, Talk? at, Engine engine)
    {
        var words = parts.All.Where(part => byPeople || part.Kind != ArgumentKind.Person).ToList();
        if (words.Count <= 1 && words.TrueForAll(word => word.IsGeneric)) return new NamedTalk(at?.Name, null, Fits: true);
        if (words.TrueForAll(word => word.IsGeneric)) return new NamedTalk(IsTalk(words) ? parts.Phrase(words) : at?.Name, null, Fits: true);
        if (IsTalk(words)) return new NamedTalk(parts.Phrase(words), null, Fits: true);

        // "on parking at the council meeting": the talk mostly comes last.
        for (var first = 1; first < words.Count; first++)
        {
            var (head, tail) = (words[..first], words[first..]);
            if (Tells(tail) && IsTalk(tail)) return new NamedTalk(parts.Phrase(tail), Subject(head), Fits: true);
            (head, tail) = (words[..^first], words[^first..]);
            if (Tells(head) && IsTalk(head)) return new NamedTalk(parts.Phrase(head), Subject(tail), Fits: true);
        }

        return new NamedTalk(null, Subject(words), Fits: false);

        // "the parking discussion" is asked about parking.
        string? Subject(List<ArgumentWord> some)
        {
            var (first, last) = (some.FindIndex(word => !word.IsGeneric), some.FindLastIndex(word => !word.IsGeneric));
            return first < 0 ? null : parts.Phrase(some[first..(last + 1)]);
        }

        bool IsTalk(List<ArgumentWord> some) => engine.Talks.Match(string.Join(' ', some.Select(part => part.Text))).Count > 0;

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

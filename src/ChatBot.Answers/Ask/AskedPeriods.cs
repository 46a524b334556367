using ChatBot.Answers.Questions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Ask;

/// <summary>
/// A date in a question that tells recorded talks apart: "what did Okoro say in May?" is asked of the talks in May, and of no other
/// meeting.
/// </summary>
internal sealed class AskedPeriods(Engine engine)
{
    /// <summary>Null where the question gives no such date: none, or one that every recorded talk has, or none of them.</summary>
    public AskedPeriod? Of(Question question)
    {
        if (question.Dates is not [var wanted] || question.Expects == ExpectedAnswer.Date) return null;
        var held = engine.Corpus.Talks.Where(talk => talk is { Source: TalkSource.Recorded, Date: not null }).ToList();
        var other = held.Where(talk => !talk.Date!.Value.Covers(wanted)).ToList();
        return other.Count == 0 || other.Count == held.Count ? null : new AskedPeriod(wanted, other, engine);
    }
}

/// <summary>What is of another time than the one asked about.</summary>
internal sealed class AskedPeriod
{
    private readonly PartialDate _wanted;
    private readonly HashSet<PassageId> _other;
    private readonly HashSet<Document> _otherDocuments;
    private readonly Engine _engine;

    /// <param name="other">Recorded talks of another time.</param>
    public AskedPeriod(PartialDate wanted, IReadOnlyCollection<Talk> other, Engine engine)
    {
        (_wanted, _engine) = (wanted, engine);
        _otherDocuments = [.. other.Where(talk => talk.Section is null).Select(talk => talk.Document)];
        _other = [.. other.Where(talk => talk.Section is not null).SelectMany(talk => talk.Passages).Select(passage => passage.Id)];
    }

    /// <summary>Whether a passage is not of a talk of another time, or states the date itself.</summary>
    public bool Allows(Passage passage) =>
        (!_other.Contains(passage.Id) && !_otherDocuments.Contains(_engine.Corpus.DocumentOf(passage)))
        || (passage.IsDated && DateFinder.Find(passage.Text).Any(stated => stated.Date.Covers(_wanted)));
}

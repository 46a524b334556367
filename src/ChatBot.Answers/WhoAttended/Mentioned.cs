using ChatBot.Answers.Citations;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.WhoAttended;

/// <summary>Who is spoken of at a talk without being said to have been there.</summary>
internal sealed class Mentioned(Engine engine)
{
    /// <summary>Enough to tell them from those who were there; a long record names dozens.</summary>
    private const int Most = 10;

    /// <summary>Each with the first passage that names them, in the order of the text, as a section of its own.</summary>
    public void AddTo(AnswerBuilder builder, Talk talk)
    {
        if (talk.Source != TalkSource.Recorded) return;
        var others = Others(talk);
        builder.Section($"Only mentioned{(others.Count > Most ? $" ({Most} of {others.Count})" : "")}");
        foreach (var (passage, mention) in others.Take(Most)) builder.Line(mention.Person.Name, engine.Citations.Cite(passage, [new Mark(mention.Start, mention.Length)], 0));
    }

    private List<(Passage Passage, PersonMention Mention)> Others(Talk talk)
    {
        var seen = new[] { talk.Attendees, talk.Absent, talk.Chairs, talk.Scribes }.SelectMany(part => part).Select(attendance => attendance.Person).ToHashSet();
        var others = new List<(Passage, PersonMention)>();
        foreach (var passage in talk.Passages.Where(passage => passage.Kind != PassageKind.Attendee))
        {
            // A name that several people bear means none of them surely.
            foreach (var mention in engine.Corpus.People.MentionsIn(passage).GroupBy(mention => mention.Start).Where(group => group.Count() == 1).Select(group => group.First()))
            {
                if (seen.Add(mention.Person)) others.Add((passage, mention));
            }
        }

        return others;
    }
}

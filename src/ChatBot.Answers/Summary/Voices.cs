using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Summary;

/// <summary>Who says something in what is summed up: in turns, in quotation marks, or as prose reports it.</summary>
internal sealed class Voices(Engine engine)
{
    /// <summary>So many passages of prose are looked through for who is said to say something.</summary>
    private const int MostRead = 2000;

    /// <summary>Whoever says most first, one of each side before a second of any; who only chairs comes last.</summary>
    /// <param name="telling">The passages that say something, in the order of the corpus.</param>
    public IReadOnlyList<Voice> In(SummaryScope scope, IReadOnlyList<Passage> telling)
    {
        var chairs = scope.Talks.SelectMany(talk => talk.Chairs).Select(chair => chair.Person.Name).ToHashSet(StringComparer.Ordinal);
        var sides = scope.Talks.SelectMany(talk => talk.Attendees).Where(attendee => attendee.Side is not null)
            .ToLookup(attendee => attendee.Person.Name, attendee => attendee.Side, StringComparer.Ordinal);
        var voices = Sample.Of(telling, MostRead).SelectMany(Said)
            .GroupBy(said => said.Who, StringComparer.Ordinal)
            .Select(group => new Voice(
                group.Key, sides[group.Key].FirstOrDefault() ?? group.First().Side, [.. group.Select(said => said.Words)]))
            .OrderBy(voice => chairs.Contains(voice.Name))
            .ThenByDescending(voice => voice.Length)
            .ToList();
        var first = voices.DistinctBy(voice => voice.Side ?? $"\n{voice.Name}").ToHashSet();
        return [.. voices.OrderBy(voice => chairs.Contains(voice.Name)).ThenByDescending(first.Contains)];
    }

    private IEnumerable<(string Who, string? Side, Said Words)> Said(Passage passage)
    {
        var (people, number) = (engine.Corpus.People, engine.Corpus.NumberOf(passage));
        if (passage.Speaker is { Length: > 0 } label)
        {
            var speaker = people.SpeakerOf(passage);
            return [(speaker?.Name ?? label, speaker?.Side, new Said(number, [], passage.Text.Length))];
        }

        var quoted = people.QuotationsIn(passage).Select(words => (words.Speaker, Mark: new Mark(words.Start, words.Length)));
        var reported = people.ReportedIn(passage).Select(words => (words.Speaker, Mark: new Mark(words.Start, words.Length)));
        return quoted.Concat(reported)
            .GroupBy(said => said.Speaker, said => said.Mark)
            .Select(group => (group.Key, Marks: Marker.Joined(passage.Text, [.. group])))
            .Select(said => (said.Key.Name, said.Key.Side, new Said(number, said.Marks, said.Marks.Sum(mark => mark.Length))));
    }
}

/// <summary>Somebody with what they say, in the order of the corpus.</summary>
/// <param name="Side">Null where it is not known.</param>
internal sealed record Voice(string Name, string? Side, IReadOnlyList<Said> Words)
{
    public int Length => Words.Sum(said => said.Length);

    /// <summary>Whether all of it is said in turns, and nothing is told by somebody else.</summary>
    public bool SpeaksItself => Words.All(said => said.Marks.Count == 0);
}

/// <param name="Number">The passage's number in the corpus.</param>
/// <param name="Marks">The words that are theirs or tell what they said; empty where the whole passage is.</param>
/// <param name="Length">Of their words, in UTF-16 code units.</param>
internal sealed record Said(int Number, IReadOnlyList<Mark> Marks, int Length);

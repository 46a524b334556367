using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>Talks that a document's prose tells of. Statements about one talk are put together inside the document, never across documents.</summary>
internal static class ToldTalks
{
    public static List<Talk> In(Document document, PeopleDirectory people)
    {
        var statements = new List<TalkStatement>();
        foreach (var passage in document.Passages)
        {
            if (passage.Speaker is null && passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && MayTell(passage.Text)) Read(passage, people, statements);
        }

        var groups = Group(statements);
        if (groups.Count == 0) return [];
        var outcomes = Outcomes.ToldOutcomes.In(document, groups);
        var talks = groups.Select((group, number) => ToTalk(group, document, groups, [.. outcomes[number]])).ToList();
        // A report decides and notes actions for the talk it is about, the first that was held.
        if (talks.FindIndex(talk => !talk.Planned) is >= 0 and var held)
        {
            talks[held] = talks[held] with
            {
                Decisions = Outcomes.RecordedDecisions.In(document.Passages, own: null),
                Actions = new Actions.RecordedActions(people, people.NumberOf(document.Path)).In(document.Passages, document.Passages),
            };
        }

        return talks;
    }

    // "The committee convened in Oslo on 4 March 2024": the sentence that opens a statement dates the talk that it is about.
    private static PartialDate? OpeningDate(Document document)
    {
        if (document.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Paragraph) is not { } opening) return null;
        var dates = Sentences.Of(opening.Text).Take(2).Select(range => opening.Text[range.Start..range.End]).Where(sentence => TalkWords.MayOccurIn(sentence) || sentence.Contains("convened", StringComparison.Ordinal))
            .SelectMany(DateFinder.Find).Select(mention => mention.Date).Where(date => date.Day is not null).Distinct().ToList();
        return dates.Count == 1 ? dates[0] : null;
    }

    private static bool MayTell(string text) => TalkWords.MayOccurIn(text);

    private static void Read(Passage passage, PeopleDirectory people, List<TalkStatement> statements)
    {
        foreach (var sentence in ToldSentence.Of(passage, people.MentionsIn(passage)))
        {
            var from = sentence.Words.Length > 0 ? sentence.Words[0].Start : 0;
            for (var number = 0; number < sentence.Words.Length; number++)
            {
                var statement = NounStatements.At(sentence, number, from) ?? VerbStatements.At(sentence, number, from);
                if (statement is null || Resolved(statement, statements) is not { } resolved) continue;
                statements.Add(resolved);
                from = sentence.Words[number].End;
            }
        }
    }

    private static TalkStatement? Resolved(TalkStatement statement, List<TalkStatement> before)
    {
        if (!BackReference.IsPending(statement)) return statement;
        return BackReference.Pair(statement, before) is { } pair ? statement with { Participants = pair } : null;
    }

    private static List<List<TalkStatement>> Group(List<TalkStatement> statements)
    {
        var groups = new List<List<TalkStatement>>();
        foreach (var statement in statements)
        {
            var group = groups.FindLast(known => known.TrueForAll(statement.CanBe));
            if (group is null) groups.Add([statement]);
            else group.Add(statement);
        }

        return groups;
    }

    private static Talk ToTalk(List<TalkStatement> group, Document document, List<List<TalkStatement>> groups, IReadOnlyList<Passage> outcomes)
    {
        var planned = group[0].Planned;
        var passages = group.Select(statement => statement.Passage).Distinct().ToList();
        if (!planned && groups.Count(other => !other[0].Planned) == 1)
            passages = [.. passages.Concat(Anaphora.In(document)).Distinct().OrderBy(passage => passage.Ordinal)];
        return new Talk
        {
            Name = (group.Find(statement => statement.Name.Contains(" between ", StringComparison.Ordinal)) ?? group[0]).Name,
            Document = document,
            Source = TalkSource.Told,
            Provenance = passages[0].Provenance,
            Date = group.Select(statement => statement.Date).FirstOrDefault(date => date is not null) ?? (planned || groups.Exists(other => other[0].Date is not null) ? null : OpeningDate(document)),
            Place = group.Select(statement => statement.Place).FirstOrDefault(place => place is not null),
            Planned = planned,
            Attendees = planned ? [] : [.. group[0].Participants.Select(person => new Attendance(person, RoleIn(group[0].Passage, person), person.Side, group[0].Passage))],
            Outcomes = outcomes,
            Passages = passages,
        };
    }

    /// <summary>The role where this very passage writes it, so that the attendance says no more than its evidence.</summary>
    private static string? RoleIn(Passage passage, Person person) =>
        person.Roles.Where(role => passage.Text.Contains(role, StringComparison.OrdinalIgnoreCase)).MaxBy(role => role.Length);
}

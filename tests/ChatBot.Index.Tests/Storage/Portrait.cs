using System.Globalization;
using System.Text;
using ChatBot.Corpus;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Talks.Actions;

namespace ChatBot.Index.Tests.Storage;

/// <summary>A corpus with its index as text, so that two can be compared whole.</summary>
internal static class Portrait
{
    private static readonly string[] Questions =
        ["crane on the north quay", "who agreed to the lease?", "ferry berth", "harbour master", "Mara Oyelaran", "the quay was wet", "der Kran am Nordkai", "leese of the brth"];

    public static string Of(CorpusSnapshot corpus, PassageIndex index)
    {
        var text = new StringBuilder();
        foreach (var document in corpus.Documents)
        {
            Line(text, $"{document.Path} | {document.Title} | {document.Provenance.Provenance} | {document.Date} | {document.Sha256}");
            foreach (var passage in document.Passages)
            {
                Line(text, $"  {passage.Id} {passage.Kind} {passage.Provenance} {passage.Section.Path} {passage.Span} [{passage.Speaker}] {passage.Timestamp} {passage.ListLead} {passage.Sha256}");
                Line(text, $"  {passage.Text}");
                Line(text, $"  names {string.Join(", ", corpus.People.MentionsIn(passage))}; {corpus.People.SpeakerOf(passage)}; found {corpus.Find(passage.Id) == passage}");
            }
        }

        foreach (var refused in corpus.Refused) Line(text, $"{refused}");
        foreach (var person in corpus.People.People) Line(text, $"{Of(person)}");
        foreach (var talk in corpus.Talks) Line(text, $"{Of(talk)}");
        foreach (var question in Questions)
        {
            var hits = index.Search(index.Parse(question), 20, among: null);
            Line(text, $"{question}: {string.Join(' ', hits.Select(hit => $"{hit.Passage}={BitConverter.SingleToInt32Bits(hit.Score):x}"))}");
        }

        return text.ToString();
    }

    private static string Of(Person person) => $"{person.Name} ({string.Join(", ", person.Aliases)}) {string.Join(", ", person.Roles)} of {person.Side}";

    private static string Of(Talk talk) =>
        $"{talk.Name} in {talk.Document} {talk.Section?.Path} on {talk.Date} at {talk.Place} {talk.Time}: {string.Join("; ", talk.Attendees)}; "
        + $"absent {string.Join("; ", talk.Absent)}; chairs {string.Join("; ", talk.Chairs)}; decided {string.Join("; ", talk.Decisions)}; "
        + $"to do {string.Join("; ", talk.Actions.Select(Of))}; outcomes {string.Join("; ", talk.Outcomes)}; {string.Join(' ', talk.Passages)}";

    private static string Of(ActionItem action) =>
        $"{action.Passage} {action.Text} by {string.Join(", ", action.Owners.Select(owner => $"{owner.Name} {owner.Person}"))} until {action.Due} {action.DueWords}";

    private static void Line(StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}

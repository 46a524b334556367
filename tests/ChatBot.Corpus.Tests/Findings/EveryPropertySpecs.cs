using System.Reflection;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.People.Register;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Talks.Actions;
using ChatBot.Corpus.Talks.Outcomes;

namespace ChatBot.Corpus.Tests.Findings;

/// <summary>
/// A property that is new is lost on the next start unless it is written and read (DocumentFacts, DocumentFindings): do that, then name
/// it here.
/// </summary>
public sealed class EveryPropertySpecs
{
    [Theory]
    [InlineData(
        typeof(Document),
        "Author Date DateOrigin OtherDates Part Passages Path Provenance Provenances Scribe Sections Sha256 Size StandsFor Title Warnings")]
    [InlineData(typeof(DatedPlace), "Date Origin")]
    [InlineData(typeof(FilePart), "File Name")]
    [InlineData(typeof(ProvenanceVerdict), "Certain Evidence Provenance Reason")]
    [InlineData(typeof(Section), "Heading Level Number Parent Path Span")]
    [InlineData(typeof(ByteSpan), "End Length Start")]
    [InlineData(typeof(PartialDate), "Day Month Year")]
    [InlineData(
        typeof(Talk),
        "Absent Actions Agenda Attendees Chairs Date Decisions Document ListsAttendees Name Outcomes Passages Place Planned Provenance "
        + "Scribes Section Source Time")]
    [InlineData(typeof(Attendance), "Evidence Person Role Side")]
    [InlineData(typeof(Decision), "Length Passage Start Text")]
    [InlineData(typeof(ActionItem), "Due DueWords Length Owners Passage Start Text")]
    [InlineData(typeof(ActionOwner), "Name Person")]
    [InlineData(typeof(Person), "Aliases Name Roles Side")]
    [InlineData(typeof(Sighting), "Kind Name Role ShortForm Side")]
    [InlineData(typeof(SpeakerTurns), "Label Passages Turns")]
    public void All_that_is_found_is_kept(Type type, string properties)
    {
        var names = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name);

        Assert.Equal(properties.Split(' '), names.Order(StringComparer.Ordinal));
    }
}

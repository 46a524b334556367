using ChatBot.Corpus.Documents;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.People.Register;
using ChatBot.Corpus.Talks;

namespace ChatBot.Corpus.Findings;

/// <summary>
/// What was found in one document, as bytes: its sightings, how often it names whom, its talks, and what was asked about people to find
/// these.
/// </summary>
internal static class DocumentFindings
{
    public static ReadOnlyMemory<byte> BytesOf(
        Document document, DocumentHarvest harvest, MentionTally tally, FoundTalks talks, Func<Person, string?> keyOf)
    {
        var (writer, table) = (new CompactWriter(), new PersonTable.Writer(keyOf));
        harvest.Write(writer);
        tally.Write(writer, table);
        writer.Flag(talks.Notes is not null);
        talks.Notes?.Write(writer, table);
        CompactTalks.Write(writer, talks.Talks, table);
        return writer.Sealed(Owner(document));
    }

    /// <summary>What is there without knowing who is who.</summary>
    /// <exception cref="InvalidDataException">These are not the bytes of the document's findings.</exception>
    public static Seen ReadSeen(ReadOnlyMemory<byte> bytes, Document document)
    {
        var reader = CompactReader.Unseal(bytes.Span, Owner(document));
        return new Seen(DocumentHarvest.Read(ref reader), MentionTally.Read(ref reader, new PersonTable.Reader(personOf: null)));
    }

    /// <exception cref="InvalidDataException">These are not the bytes of the document's findings under these people.</exception>
    public static FoundTalks ReadTalks(ReadOnlyMemory<byte> bytes, Document document, PeopleDirectory people)
    {
        var reader = CompactReader.Unseal(bytes.Span, Owner(document));
        var table = new PersonTable.Reader(people.PersonOf);
        DocumentHarvest.Read(ref reader);
        MentionTally.Read(ref reader, table);
        var notes = reader.Flag() ? PeopleNotes.Read(ref reader, table, document, people) : null;
        var talks = CompactTalks.Read(ref reader, document, table);
        reader.End();
        return new FoundTalks(talks, notes);
    }

    private static string Owner(Document document) => $"findings {document.Path} {document.Sha256}";

    internal sealed record Seen(DocumentHarvest Harvest, MentionTally Tally);
}

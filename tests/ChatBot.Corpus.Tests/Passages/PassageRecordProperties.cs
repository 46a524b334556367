using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Corpus.Tests.Passages;

public class PassageRecordProperties
{
    // Half a character, a character of four bytes, one that is shorter in UTF-16, none.
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("word ", "é", "🦀", "\uD83E", "港", "\0", "\r\n").ArrayOf().Select(string.Concat),
        Gen.Choose(250, 70_000).Select(length => new string('q', length)));

    private static readonly Gen<string?> Notes = Gen.OneOf(Gen.Constant((string?)null), Texts.Select(text => (string?)text));

    private static readonly Gen<PassageDraft> Drafts =
        from id in Gen.Choose(0, int.MaxValue)
        from numbers in Gen.Choose(0, int.MaxValue).Two()
        from kind in Gen.Elements(Enum.GetValues<PassageKind>())
        from provenance in Gen.Elements(Enum.GetValues<Provenance>())
        from section in Gen.Choose(0, 2)
        from text in Texts
        from notes in Notes.ArrayOf(4)
        from hasDigest in Gen.Elements(true, false)
        select new PassageDraft
        {
            Id = new PassageId($"c{id:x12}"),
            Section = section,
            Kind = kind,
            Provenance = provenance,
            Span = new ByteSpan(numbers.Item1, numbers.Item2),
            Text = text,
            Speaker = notes[0],
            StageDirection = notes[1],
            Timestamp = notes[2],
            ListLead = notes[3],
            Digest = hasDigest ? Sha256Digest.Of([(byte)id]) : null,
        };

    [Property(MaxTest = 300)]
    public Property What_is_written_is_what_is_read() => Prop.ForAll(Drafts.ToArbitrary(), draft =>
        Assert.Equal(draft, PassageRecord.Read(PassageRecord.Write(draft).Span)));

    [Property]
    public Property What_is_cut_short_is_no_passage() => Prop.ForAll(Drafts.ToArbitrary(), draft =>
    {
        var whole = PassageRecord.Write(draft with { Text = "Twelve berths are free." });
        for (var length = 0; length < Math.Min(whole.Length, 200); length++)
            Assert.Throws<InvalidDataException>(() => PassageRecord.Read(whole.Span[..length]));
    });
}

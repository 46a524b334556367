using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Corpus.Tests.Passages;

public class PackingProperties
{
    private static readonly Section[] Sections = [new(0, "", 0, null, new ByteSpan(0, 0)), new(1, "Rounds", 1, null, new ByteSpan(3, 6)), new(2, "Third", 2, null, new ByteSpan(12, 5))];

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
        from section in Gen.Choose(0, Sections.Length - 1)
        from text in Texts
        from notes in Notes.ArrayOf(4)
        from hasDigest in Gen.Elements(true, false)
        select new PassageDraft
        {
            Id = new PackedId(((long)id << 16) | 7).Id,
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
    public Property What_is_packed_is_what_is_read() => Prop.ForAll(Drafts.ListOf().ToArbitrary(), drafts =>
    {
        var builder = new DocumentPassagesBuilder();
        foreach (var draft in drafts) builder.Add(draft);

        var passages = builder.Build("a.txt", "A", part: null, Sections);

        Assert.Equal(drafts.Count, passages.Count);
        // Last first, as nothing may depend on what was read before.
        for (var ordinal = drafts.Count - 1; ordinal >= 0; ordinal--) Assert.Equal(drafts[ordinal], DraftOf(passages[ordinal]));
    });

    [Property]
    public Property An_id_is_what_it_prints() => Prop.ForAll(Gen.Choose(0, int.MaxValue).Two().ToArbitrary(), halves =>
    {
        var id = new PackedId(((long)halves.Item1 << 17) | (uint)halves.Item2);
        Assert.Equal(id, PackedId.Of(id.Id));
    });

    private static PassageDraft DraftOf(Passage passage) => new()
    {
        Id = passage.Id,
        Section = passage.Section.Number,
        Kind = passage.Kind,
        Provenance = passage.Provenance,
        Span = passage.Span,
        Text = passage.Text,
        Speaker = passage.Speaker,
        StageDirection = passage.StageDirection,
        Timestamp = passage.Timestamp,
        ListLead = passage.ListLead,
        Digest = passage.Digest,
    };
}

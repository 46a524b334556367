using ChatBot.Index.Queries;

namespace ChatBot.Index.Tests.Queries;

public class NamedSpeakerSpecs
{
    private static readonly PassageText[] Said =
    [
        new("The harbour is ours.", "", "Chair", ""), new("It is not.", "", "Thorvald", ""),
        new("The lease holds.", "", "Chair", ""), new("Mara said so.", "", "Mara", ""),
    ];

    private static readonly PassageIndex Index = PassageIndex.Build(
        Said,
        PassageIndexOptions.Default with
        {
            Speakers = SpeakerNames.Of(
            [
                new NamedSpeaker("Chair", "Mara Oyelaran", new PassageRange(0, 2)), new NamedSpeaker("Mara", "Mara Oyelaran", new PassageRange(3, 4)),
            ]),
        },
        default);

    [Fact]
    public void Who_is_named_by_a_label_is_found_by_name_in_that_document_alone() => Assert.Equal([0, 3], Index.Find("Oyelaran").Order());

    [Fact]
    public void Such_a_passage_scores_as_if_the_name_were_the_label()
    {
        var written = Passages.With([.. Said.Select((passage, number) => number is 0 or 3 ? passage with { Speaker = "Oyelaran" } : passage)]);
        Assert.Equal(written.Search(written.Parse("Oyelaran"), 9, null), Index.Search(Index.Parse("Oyelaran"), 9, null));
        Assert.Equal(written.InverseDocumentFrequency("oyelaran"), Index.InverseDocumentFrequency("oyelaran"));
    }

    [Fact]
    public void A_label_that_has_the_name_counts_once() =>
        Assert.Equal(1, Index.Search(Index.Parse("Mara"), 9, null).Count(hit => hit.Passage == 3));

    [Fact]
    public void Such_names_are_counted()
    {
        Assert.Equal(2, Index.DocumentFrequency("oyelaran"));
        Assert.Equal(0, Index.WordsFrequency("oyelaran"));
        Assert.Equal(QueryTermOrigin.Written, Assert.Single(Index.Parse("Oyelaran").Terms).Origin);
    }
}

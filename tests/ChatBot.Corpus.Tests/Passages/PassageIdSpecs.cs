using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Passages;

public class PassageIdSpecs
{
    [Fact]
    public void An_edit_elsewhere_leaves_an_id_as_it_was()
    {
        var before = Read.Text("The bell has cracked.\n\nA new one is dear.");
        var after = Read.Text("The old bell has cracked.\n\nIt was loved.\n\nA new one is dear.");

        Assert.Equal(before.Passages[1].Id, after.Passages[2].Id);
        Assert.NotEqual(before.Passages[0].Id, after.Passages[0].Id);
    }

    [Fact]
    public void The_same_words_in_two_files_or_places_have_different_ids()
    {
        var first = Read.Text("Mara: Yes.\nJonas: Yes.\nMara: Yes.", "a.txt");
        var second = Read.Text("Mara: Yes.\nJonas: Yes.\nMara: Yes.", "b.txt");

        Assert.Equal(6, first.Passages.Concat(second.Passages).Select(passage => passage.Id).Distinct().Count());
    }

    [Fact]
    public void An_id_is_a_c_and_twelve_digits() => Assert.Matches("^c[0-9a-f]{12}$", Read.Text("The bell has cracked.").Passages[0].Id.Value);
}

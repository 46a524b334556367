using System.Text;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class LongLineSpecs
{
    private const int LongestPassage = 2000;

    [Fact]
    public void A_line_of_many_megabytes_is_cut_at_sentence_ends()
    {
        var text = string.Concat(Enumerable.Repeat("The tide table says that the water turns at noon. ", 200_000)).TrimEnd();
        var bytes = Encoding.UTF8.GetBytes(text);

        var document = Read.Bytes(bytes);

        Assert.All(document.Passages, passage => Assert.True(passage.Text.Length <= LongestPassage && passage.Text.EndsWith("noon.", StringComparison.Ordinal)));
        Assert.Equal(bytes.Count(value => value == '.'), document.Passages.Sum(passage => passage.Text.Count(character => character == '.')));
        Exactness.Check(document, bytes);
    }

    [Fact]
    public void A_line_without_any_sentence_is_cut_between_characters()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("🦀", 5000)));

        var document = Read.Bytes(bytes);

        Assert.Equal(5000, document.Passages.Sum(passage => passage.Text.EnumerateRunes().Count()));
        Exactness.Check(document, bytes);
    }

    [Fact]
    public void A_speech_on_one_long_line_keeps_its_speaker_in_every_part()
    {
        var words = string.Join(' ', Enumerable.Repeat("I said so before and I say it again.", 200));

        var document = Read.Text($"Mara: {words}\nJonas: Enough.\nMara: Never.\nJonas: Enough!");

        Assert.All(document.Passages.SkipLast(3), passage => Assert.Equal((PassageKind.Turn, "Mara"), (passage.Kind, passage.Speaker)));
    }
}

using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class CommentSpecs
{
    [Fact]
    public void A_readers_comment_has_its_author_and_words_only()
    {
        var comments = Read.Sample("column.txt").Of(PassageKind.Comment);

        Assert.Equal(["GullWatcher", "tar_and_rope"], comments.Select(comment => comment.Speaker));
        Assert.Equal("What about the nets? Every market day they lie in the way.", comments[1].Text);
    }

    [Fact]
    public void A_comment_is_labelled_a_comment_whatever_its_document_is()
    {
        var document = Read.Sample("column.txt");

        Assert.Equal(Provenance.Opinion, document.Provenance.Provenance);
        Assert.All(document.Of(PassageKind.Comment), comment => Assert.Equal(Provenance.Comment, comment.Provenance));
        Assert.All(document.Passages.Where(passage => passage.Kind != PassageKind.Comment), passage => Assert.Equal(Provenance.Opinion, passage.Provenance));
    }

    [Theory]
    [InlineData("Ada Voss says:\nMarch 3, 2024 at 4:00 pm\nThe bell was never loud enough for me.\nReply\n\nTom says:\nMarch 4, 2024 at 9:10 am\nIt was loud enough for my dog.\nReply")]
    [InlineData("Ada Voss\n2 days ago\nThe bell was never loud enough for me.\nLike\nReply\nTom\n1 day ago\nIt was loud enough for my dog.\nLike\nReply")]
    [InlineData("Ada Voss: The bell was never loud enough for me.\nReply\nTom: It was loud enough for my dog.\nReply")]
    public void Comments_come_in_the_shapes_of_many_sites(string comments)
    {
        var document = Read.Text($"Skarn Rings a New Bell\n\nThe new bell was rung for the first time on Sunday, the council said.\n\nComments (2)\n\n{comments}\n");

        Assert.Equal(["The bell was never loud enough for me.", "It was loud enough for my dog."], document.Texts(PassageKind.Comment));
        Assert.Equal("Tom", document.Of(PassageKind.Comment)[1].Speaker);
    }

    [Fact]
    public void A_discussion_in_minutes_is_no_comment_section()
    {
        var document = Read.Markdown("# Board meeting\n\n## Present\n\n- Ada Voss\n- Tom Ried\n\n## Discussion\n\nThe bell is cracked and was taken down on Friday.\n\nA new one will be cast before the winter.\n");

        Assert.Empty(document.Of(PassageKind.Comment));
        Assert.Equal(2, document.Of(PassageKind.Paragraph).Count);
    }
}

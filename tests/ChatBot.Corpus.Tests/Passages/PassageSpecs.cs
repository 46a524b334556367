using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Tests.Folders;

namespace ChatBot.Corpus.Tests.Passages;

public sealed class PassageSpecs : IDisposable
{
    private readonly DocumentsFolder _folder = new DocumentsFolder().Saying("a.txt", "The quay is wet.\n\nThe quay is wet.").Saying("b.txt", "The quay is wet.\n\nSo is the ferry.\n\nThe bell has cracked.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_passages_are_the_same_where_place_and_document_are()
    {
        var corpus = _folder.Read();

        Assert.Equal(corpus.Documents[0].Passages[1], corpus.Passages[1]);
        Assert.NotEqual(corpus.Passages[0], corpus.Passages[1]);
        Assert.NotEqual(corpus.Passages[0], corpus.Passages[2]);
        Assert.NotEqual(corpus.Passages[0], _folder.Read().Passages[0]);
        Assert.Equal(5, corpus.Passages.Concat(corpus.Passages).Distinct().Count());
    }

    [Fact]
    public void The_corpus_has_the_passages_of_its_documents_one_after_the_other()
    {
        var corpus = _folder.Read();

        Assert.Equal(corpus.Documents.SelectMany(document => document.Passages), corpus.Passages);
        Assert.Equal(corpus.Passages, Enumerable.Range(0, corpus.Passages.Count).Select(number => corpus.Passages[number]));
        Assert.Equal(Enumerable.Range(0, 5), corpus.Passages.Select(corpus.NumberOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Passages[5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Documents[0].Passages[2]);
    }

    [Fact]
    public void Every_passage_is_found_by_its_id_and_nothing_by_another()
    {
        for (var number = 0; number < 300; number++) _folder.With($"{number}.txt");
        var corpus = _folder.Read();

        Assert.All(corpus.Passages, passage => Assert.Equal(passage, corpus.Find(passage.Id)));
        Assert.All(["", "c", "c00000000000g", "C000000000000", "c0000000000001", "c000000000000"], id => Assert.Null(corpus.Find(new PassageId(id))));
    }
}

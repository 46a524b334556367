using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Folders;

public sealed class LinkSpecs : IDisposable
{
    private readonly DocumentsFolder _folder = new();
    private readonly DocumentsFolder _outside = new DocumentsFolder().With("secret.txt");

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }

    [Fact]
    public void A_link_to_what_is_there_anyway_is_not_read_twice()
    {
        _folder.With("b/note.txt");
        Link("a.txt", "b/note.txt");
        Link("c", "b");

        var corpus = _folder.Read();

        Assert.Equal(["b/note.txt"], corpus.Paths());
        Assert.Empty(corpus.Refused);
    }

    [Fact]
    public void A_link_to_what_is_hidden_is_read_under_the_name_of_the_link()
    {
        _folder.With(".store/1/note.txt", ".store/2/other.txt");
        Link(".current", ".store/1");
        Link("note.txt", ".current/note.txt");
        Link("others", ".store/2");

        Assert.Equal(["note.txt", "others/other.txt"], _folder.Read().Paths());
    }

    [Fact]
    public void Links_in_circles_end()
    {
        _folder.With("a/note.txt", ".store/b/deep.txt");
        Link("a/up", "..");
        Link("around", ".");
        Link("store", ".store");
        Link(".store/b/back", "..");
        Link("one", "two");
        Link("two", "one");

        var corpus = _folder.Read();

        Assert.Equal(["a/note.txt", "store/b/deep.txt"], corpus.Paths());
        Assert.Equal(["one", "two"], corpus.Refused.Select(file => file.Path));
    }

    [Fact]
    public void No_link_leads_out_neither_by_itself_nor_through_a_folder()
    {
        _folder.With("note.txt", ".in/note2.txt");
        File.CreateSymbolicLink(_folder.FileOf("file.txt"), _outside.FileOf("secret.txt"));
        Directory.CreateSymbolicLink(_folder.FileOf("folder"), _outside.Path);
        Directory.CreateSymbolicLink(_folder.FileOf(".hidden"), _outside.Path);
        Link("through.txt", ".hidden/secret.txt");
        Link("up.txt", $"../{Path.GetFileName(_outside.Path)}/secret.txt");
        Link("nowhere.txt", "gone.txt");

        var corpus = _folder.Read();

        Assert.Equal(["note.txt"], corpus.Paths());
        Assert.Equal(["file.txt", "folder", "nowhere.txt", "through.txt", "up.txt"], corpus.Refused.Select(file => file.Path));
        Assert.All(corpus.Refused, file => Assert.Contains("leads out of the folder, or nowhere", file.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        _folder.With("b/note.txt");
        Link("b/again.txt", "note.txt");
        var link = _outside.FileOf("linked");
        Directory.CreateSymbolicLink(link, _folder.Path);

        Assert.Equal(["b/note.txt"], CorpusReader.Read(link, progress: null, CancellationToken.None).Paths());
    }

    /// <param name="target">Relative to the folder that the link is in.</param>
    private void Link(string path, string target) => File.CreateSymbolicLink(_folder.FileOf(path), target);
}

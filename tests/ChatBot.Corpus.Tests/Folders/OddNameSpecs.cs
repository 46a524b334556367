using System.Runtime.Versioning;

namespace ChatBot.Corpus.Tests.Folders;

/// <summary>Windows has no such names, pipes or permissions.</summary>
[UnsupportedOSPlatform("windows")]
[Collection(nameof(Programs))]
public sealed class OddNameSpecs : IDisposable
{
    private readonly DocumentsFolder _folder = new DocumentsFolder().With("note.txt");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a\nb.txt", "a␊b.txt")]
    [InlineData("\u001b[2Jb.txt", "␛[2Jb.txt")]
    [InlineData("a\u007fb.txt", "a␡b.txt")]
    [InlineData("a\u202etxt.md", "a\ufffdtxt.md")]
    public void A_name_with_control_characters_is_refused_in_characters_that_do_no_harm(string name, string shown)
    {
        _folder.With(name);

        var corpus = _folder.Read();

        Assert.Equal(["note.txt"], corpus.Paths());
        Assert.Equal("the name holds control characters; rename it", corpus.ReasonFor(shown));
    }

    [Fact]
    public void So_is_a_folder_of_such_a_name()
    {
        _folder.With("a\nb/note.txt");

        Assert.Equal("a␊b", Assert.Single(_folder.Read().Refused).Path);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        using var made = System.Diagnostics.Process.Start("mkfifo", _folder.FileOf("pipe.txt"));
        made.WaitForExit();

        Assert.Equal("the file is empty", _folder.Read().ReasonFor("pipe.txt"));
    }

    [Fact]
    public void A_folder_without_permission_is_named_and_the_rest_is_read()
    {
        _folder.With("closed/secret.txt").With("locked.txt");
        File.SetUnixFileMode(_folder.FileOf("closed"), UnixFileMode.None);
        File.SetUnixFileMode(_folder.FileOf("locked.txt"), UnixFileMode.None);

        var corpus = _folder.Read();

        File.SetUnixFileMode(_folder.FileOf("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // Nothing is closed to root.
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Equal(["closed/secret.txt", "locked.txt", "note.txt"], corpus.Paths());
            return;
        }

        Assert.Equal(["note.txt"], corpus.Paths());
        Assert.Equal("the folder cannot be opened; check its permissions", corpus.ReasonFor("closed"));
        Assert.Equal("the file may not be read; check its permissions", corpus.ReasonFor("locked.txt"));
    }
}

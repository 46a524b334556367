using ChatBot.Conversations.Asking;
using ChatBot.Corpus;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;

namespace ChatBot.Conversations.Tests.Asking;

public sealed class OpenedFilesSpecs : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-opened-");
    private readonly CorpusSnapshot _corpus;
    private int _read;

    public OpenedFilesSpecs()
    {
        Write("pier.txt", "The pier is closed.\n\nThe quay is open.\n");
        Write("crane.txt", "The crane has rusted.\n");
        _corpus = CorpusReader.Read(_folder.FullName, null, CancellationToken.None);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_read_once_for_all_its_passages()
    {
        var files = Remembering(100_000);

        foreach (var passage in Pier.Concat(Pier)) Assert.Equal(VerificationOutcome.Holds, Verify(files, passage).Outcome);

        Assert.Equal(1, _read);
    }

    [Fact]
    public void One_that_has_changed_is_read_again_and_one_that_is_gone_is_told_of()
    {
        var files = Remembering(100_000);
        Verify(files, Pier[0]);

        Write("pier.txt", "The pier is open again.\n\nThe quay is closed.\n");
        var changed = Verify(files, Pier[0]);
        File.Delete(Path.Combine(_corpus.Folder, "pier.txt"));
        var gone = Verify(files, Pier[0]);

        Assert.Equal((VerificationOutcome.BytesDiffer, VerificationOutcome.FileMissing), (changed.Outcome, gone.Outcome));
        Assert.Equal(2, _read);
    }

    [Fact]
    public void What_was_opened_longest_ago_is_forgotten_first()
    {
        var files = Remembering(1500);

        foreach (var passage in new[] { Pier[0], Crane, Crane, Pier[0] }) Verify(files, passage);

        Assert.Equal(3, _read);
    }

    [Fact]
    public void What_could_not_be_read_is_tried_again()
    {
        var fails = true;
        var files = new OpenedFiles((folder, path) => fails ? throw new IOException("on purpose") : DocumentFile.Bytes(folder, path), 100_000);

        var failed = Verify(files, Crane);
        fails = false;

        Assert.Equal((VerificationOutcome.FileMissing, VerificationOutcome.Holds), (failed.Outcome, Verify(files, Crane).Outcome));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private DocumentPassages Pier => _corpus.Documents.Single(document => document.Path == "pier.txt").Passages;

    private Passage Crane => _corpus.Documents.Single(document => document.Path == "crane.txt").Passages[0];

    private OpenedFiles Remembering(long most) => new(
        (folder, path) =>
        {
            _read++;
            return DocumentFile.Bytes(folder, path);
        },
        most);

    private Verification Verify(OpenedFiles files, Passage passage) => files.Verify(_corpus.Folder, _corpus.DocumentOf(passage), passage);
}

using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Reading;

public sealed class FolderSpecs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Documents_are_ordered_by_path_whatever_order_they_are_read_in()
    {
        foreach (var number in Enumerable.Range(0, 40)) Write($"{number % 3}/note-{number:00}.txt", $"Note number {number} says little.");

        var paths = Snapshot().Documents.Select(document => document.Path).ToList();

        Assert.Equal(40, paths.Count);
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public void What_cannot_be_read_is_listed_with_the_reason_and_the_rest_is_read()
    {
        Write("good.txt", "The bell has cracked.");
        Write("sheet.xlsx", "PK");
        Write("empty.txt", "");
        Write("noname", "text");

        var corpus = Snapshot();

        Assert.Equal(["good.txt"], corpus.Documents.Select(document => document.Path));
        Assert.Equal(["empty.txt", "noname", "sheet.xlsx"], corpus.Refused.Select(file => file.Path));
        Assert.Contains(".xlsx is not read; readable are .docx, .eml, .htm, .html, .json, .jsonl, .log, .markdown, .mbox, .md, .mdx, .ndjson, .pdf, .qmd, .rmd, .srt, .text, .txt, .vtt, .xhtml, .zip", corpus.Refused[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_files_and_folders_are_not_seen()
    {
        Write("good.txt", "The bell has cracked.");
        Write(".draft.txt", "The bell is whole.");
        Write(".git/notes.txt", "The bell is whole.");

        Assert.Equal(["good.txt"], Snapshot().Documents.Select(document => document.Path));
        Assert.Empty(Snapshot().Refused);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("outside").FullName;
        File.WriteAllText(Path.Combine(outside, "secret.txt"), "The safe is behind the clock.");
        File.CreateSymbolicLink(Path.Combine(_folder, "secret.txt"), Path.Combine(outside, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "around"), _folder);
        Write("good.txt", "The bell has cracked.");

        var corpus = Snapshot();

        Assert.Equal(["good.txt"], corpus.Documents.Select(document => document.Path));
        Assert.Contains(corpus.Refused, file => file.Path == "secret.txt");
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void A_digest_steps_aside_for_its_original()
    {
        Write("original.txt", "The bell has cracked.");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("The bell has cracked."u8));
        Write("digest.md", $"---\ntitle: Bell\nprovenance: report\nstands-for: {hash}\n---\n\nThere is a crack in the bell.");

        var corpus = Snapshot();

        Assert.Equal(["original.txt"], corpus.Documents.Select(document => document.Path));
        Assert.Equal(("digest.md", "steps aside for original.txt"), (corpus.Refused[0].Path, corpus.Refused[0].Reason));
    }

    [Fact]
    public void Progress_is_told_after_each_file_and_when_people_are_looked_for()
    {
        Write("a.txt", "One.");
        Write("b.txt", "Two.");
        var told = new Recorder();

        CorpusReader.Read(_folder, told, CancellationToken.None);

        Assert.Equal([(ReadingStage.Files, 1), (ReadingStage.Files, 2), (ReadingStage.People, 2)], told.Done.Order());
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        Write("a.txt", "One.");

        Assert.ThrowsAny<OperationCanceledException>(() => CorpusReader.Read(_folder, progress: null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_missing_folder_is_an_error() => Assert.Throws<DirectoryNotFoundException>(() => CorpusReader.Read(Path.Combine(_folder, "none"), progress: null, CancellationToken.None));

    [Fact]
    public void A_passage_leads_back_to_its_document()
    {
        Write("a.txt", "One line of text.");
        Write("b.txt", "Another line of text.");

        var corpus = Snapshot();

        Assert.All(corpus.Passages, passage => Assert.Equal(passage.DocumentPath, corpus.DocumentOf(passage).Path));
        Assert.Equal(corpus.Passages[1], corpus.Find(corpus.Passages[1].Id));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private CorpusSnapshot Snapshot() => CorpusReader.Read(_folder, progress: null, CancellationToken.None);

    private sealed class Recorder : IProgress<ReadingProgress>
    {
        private readonly List<(ReadingStage Stage, int Files)> _done = [];

        public IReadOnlyList<(ReadingStage Stage, int Files)> Done => _done;

        public void Report(ReadingProgress value)
        {
            lock (_done) _done.Add((value.Stage, value.FilesDone));
        }
    }
}

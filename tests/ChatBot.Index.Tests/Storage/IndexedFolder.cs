using ChatBot.Corpus;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Index.Storage;
using Microsoft.Extensions.Time.Testing;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace ChatBot.Index.Tests.Storage;

/// <summary>A folder of invented documents, and a folder for its index; both are deleted with the test.</summary>
internal sealed class IndexedFolder : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("indexed");

    public IndexedFolder()
    {
        Directory.CreateDirectory(Documents);
        Directory.CreateDirectory(State);
    }

    public string Documents => Path.Combine(_home.FullName, "documents");

    public string State => Path.Combine(_home.FullName, "state");

    /// <summary>Where the index of the documents lies.</summary>
    public string Index => Directory.GetDirectories(Path.Combine(State, "index")).Single();

    public IndexedFolder Saying(string path, string text)
    {
        var file = Path.Combine(Documents, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        // Long ago: a file that was written just now may have been written once more since it was read, and is read again.
        File.SetLastWriteTimeUtc(file, new DateTime(2031, 5, 8, 0, 0, 0, DateTimeKind.Utc) - TimeSpan.FromDays(8_000) + TimeSpan.FromSeconds(text.Length));
        return this;
    }

    public IndexedFolder Without(string path)
    {
        var file = Path.Combine(Documents, path);
        if (File.Exists(file)) File.Delete(file);
        return this;
    }

    /// <summary>What is answered from after a start.</summary>
    public Run Start(StoreAccess access = StoreAccess.Keep) => new(CorpusStore.Open(State, Documents, access), Documents);

    /// <summary>As <see cref="Start"/>, on a disk that is put before the real one.</summary>
    public Run StartOn(Func<LuceneDirectory, LuceneDirectory> disk) =>
        new(CorpusStore.Keep(State, StoreFolder.Of(State, Documents), folder => disk(StoreFolder.Open(folder))), Documents);

    /// <summary>What is answered from where nothing was kept.</summary>
    public Run StartAnew() => new(CorpusStore.InMemory(), Documents);

    public void Dispose() => _home.Delete(recursive: true);

    /// <summary>From a start to the end of the process.</summary>
    internal sealed class Run : IDisposable
    {
        private readonly FakeTimeProvider _time = new();
        private readonly LivingFolder _folder;

        public Run(CorpusStore store, string documents)
        {
            Store = store;
            _folder = new LivingFolder(documents, store, _time);
            Corpus = _folder.Read(mayBeUnfinished: true, progress: null, CancellationToken.None);
        }

        public CorpusStore Store { get; }

        public CorpusSnapshot Corpus { get; private set; }

        public PassageIndex Index => Store.IndexOf(Corpus, PassageIndexOptions.Default);

        /// <summary>
        /// All that can be answered from, as text: every passage, person and talk, and what some questions find with which score.
        /// </summary>
        public string Everything => Portrait.Of(Corpus, Index);

        /// <summary>Takes in what has changed, at once.</summary>
        public Run Look()
        {
            // The first look sees a change, a later one that it is over.
            for (var look = 0; look < 2; look++)
            {
                if (_folder.Look(CancellationToken.None).Corpus is { } corpus) Corpus = corpus;
                _time.Advance(TimeSpan.FromSeconds(20));
            }

            if (_folder.Look(CancellationToken.None).Corpus is { } last) Corpus = last;
            return this;
        }

        public Run Commit()
        {
            _folder.Commit();
            return this;
        }

        /// <summary>Ends without a word, as a process does that is killed: what was not committed is lost.</summary>
        public void Dispose() => Store.Dispose();
    }
}

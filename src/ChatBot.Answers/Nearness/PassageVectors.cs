using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Evidence.Models;
using ChatBot.Evidence.Nearness;
using ChatBot.Index.Storage;

namespace ChatBot.Answers.Nearness;

/// <summary>
/// What the passages of a snapshot mean, as vectors, as far as they are made. A vector belongs to a text: one that is kept, comes with the
/// program or was made for another passage is not made again. Safe for any number of readers while one caller makes what is missing.
/// </summary>
public sealed class PassageVectors
{
    /// <summary>So many passages without a vector are compared with what comes with the program before anybody is answered.</summary>
    private const int MostComparedAtOnce = 4_096;

    /// <summary>What is made is searched when so many passages in a hundred are new.</summary>
    private const int ShownPercent = 1;

    /// <summary>What a vector takes in memory, with its hash.</summary>
    private const int BytesEach = 420;

    /// <summary>All vectors together take a quarter of the memory that the process may have, at the most.</summary>
    private static readonly long Most = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 / BytesEach;

    private readonly CorpusStore _store;
    private readonly EvidenceModels _models;
    private readonly PassageEmbedder _embedder;
    private readonly DocumentVectors[] _documents;
    private readonly int _passages;
    private volatile VectorStore _shown;
    private int _shownMade;

    private PassageVectors(CorpusStore store, EvidenceModels models, DocumentVectors[] documents)
    {
        (_store, _models, _embedder, _documents) = (store, models, new PassageEmbedder(models), documents);
        _passages = documents.Sum(document => document.Document.Passages.Count);
        _shown = Together();
    }

    /// <summary>Ordinals are the numbers of the corpus's passages; one that has no vector yet is never found.</summary>
    public VectorStore Store => _shown;

    /// <summary>Vectors that are there, of how many.</summary>
    public VectorProgress Progress => new(_documents.Sum(document => document.Made), _passages);

    /// <summary>Texts that were embedded here, each once.</summary>
    public int Embedded { get; private set; }

    /// <summary>Those that are kept; embeds nothing.</summary>
    /// <param name="store">Where the documents of the corpus lie, and their vectors.</param>
    public static PassageVectors Of(CorpusSnapshot corpus, CorpusStore store, EvidenceModels models)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(models);
        var documents = corpus.Documents.Select(document => new DocumentVectors(document)).ToArray();
        var byDocument = ByDocument(documents);
        var gone = new List<VectorPart>();
        store.ReadSupplements((document, number, bytes) =>
        {
            if (VectorPart.Read(bytes.Span, models.VectorVersion) is not { } part) return;
            if (document is not null && byDocument.TryGetValue(document, out var known)) known.Put(number, part);
            else gone.Add(part);
        });
        var vectors = new PassageVectors(store, models, documents);
        var lacking = vectors.Progress.Missing;
        if (lacking > 0 && (lacking <= MostComparedAtOnce || gone.Count > 0)) vectors.Adopt(documents, gone);
        return vectors;
    }

    /// <summary>
    /// Of what the corpus has become. Reads the documents that are new, and no other; a passage that has only moved keeps its vector.
    /// </summary>
    /// <param name="corpus">Of documents in the same store.</param>
    public PassageVectors With(CorpusSnapshot corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var before = ByDocument(_documents);
        var added = new List<DocumentVectors>();
        var documents = corpus.Documents.Select(document => before.Remove(document, out var known) ? known : Added(document)).ToArray();
        var vectors = new PassageVectors(_store, _models, documents);
        var gone = before.Values.SelectMany(document => document.Parts).Where(part => part.Made > 0).ToList();
        if (added.Count > 0 && gone.Count > 0) vectors.Adopt(added, gone);
        return vectors;

        DocumentVectors Added(Document document)
        {
            added.Add(new DocumentVectors(document));
            return added[^1];
        }
    }

    /// <summary>Makes all that are missing, behind every question.</summary>
    public async Task CompleteAsync(IProgress<VectorProgress>? progress, CancellationToken cancellationToken)
    {
        while (await MakeNextAsync(cancellationToken)) progress?.Report(Progress);
    }

    /// <summary>Makes some of those that are missing, behind every question; about a second's work.</summary>
    /// <returns>False where none was missing, or no memory is left for more: those passages are found by their words.</returns>
    public async Task<bool> MakeNextAsync(CancellationToken cancellationToken)
    {
        if (Progress.Made >= Most) return false;
        var parts = Missing(_documents, VectorPart.Size);
        if (parts.Count == 0) return false;
        var texts = new Dictionary<TextHash, string>();
        foreach (var part in parts) part.AddTo(texts);
        var vectors = Known(texts.Keys, _documents.SelectMany(document => document.Parts));
        var unknown = texts.Where(text => !vectors.ContainsKey(text.Key)).ToList();
        var made = await _embedder.PassagesAsync(unknown.ConvertAll(text => text.Value), cancellationToken);
        foreach (var (text, vector) in unknown.Zip(made)) vectors.Add(text.Key, vector);
        Embedded += made.Count;
        foreach (var part in parts) Put(part, vectors);
        Show();
        return true;
    }

    /// <summary>Takes over the vectors of documents that are gone, and those that come with the program.</summary>
    private void Adopt(IReadOnlyList<DocumentVectors> lacking, IReadOnlyList<VectorPart> gone)
    {
        var parts = Missing(lacking, int.MaxValue);
        var texts = new Dictionary<TextHash, string>();
        foreach (var part in parts) part.AddTo(texts);
        var vectors = Known(texts.Keys, gone);
        if (vectors.Count == 0) return;
        foreach (var part in parts) Put(part, vectors);
        _shown = Together();
    }

    /// <summary>The vectors of texts that have one already.</summary>
    private Dictionary<TextHash, PassageVector> Known(IReadOnlyCollection<TextHash> texts, IEnumerable<VectorPart> parts)
    {
        var wanted = texts.ToHashSet();
        var known = new Dictionary<TextHash, PassageVector>();
        foreach (var part in parts)
        {
            for (var at = 0; at < part.Count; at++)
            {
                if (wanted.Remove(part.Hashes[at])) known.Add(part.Hashes[at], part.Block[at]);
            }
        }

        foreach (var text in wanted)
        {
            if (ShippedVectors.Of(_models.VectorVersion).Find(text) is { } vector) known.Add(text, vector);
        }

        return known;
    }

    /// <summary>The first parts that lack vectors: one, or more with so many passages in all.</summary>
    private static List<MissingPart> Missing(IEnumerable<DocumentVectors> documents, int most)
    {
        var (missing, passages) = (new List<MissingPart>(), 0);
        foreach (var document in documents.Where(document => !document.IsComplete))
        {
            for (var number = 0; number < document.Parts.Count; number++)
            {
                if (document.Parts[number].IsComplete) continue;
                passages += document.Parts[number].Count - document.Parts[number].Made;
                if (missing.Count > 0 && passages > most) return missing;
                missing.Add(new MissingPart(document, number));
            }
        }

        return missing;
    }

    private void Put(MissingPart missing, Dictionary<TextHash, PassageVector> vectors)
    {
        var before = missing.Document.Parts[missing.Number];
        var part = before.With(missing.Hashes, vectors);
        if (part.Made == before.Made) return;
        missing.Document.Put(missing.Number, part);
        _store.Supplement(missing.Document.Document, missing.Number, part.Write(_models.VectorVersion));
    }

    private void Show()
    {
        var (made, of) = Progress;
        if (made < of && (made - _shownMade) * 100L < of * (long)ShownPercent) return;
        _shown = Together();
    }

    private VectorStore Together()
    {
        _shownMade = Progress.Made;
        return new VectorStore([.. _documents.SelectMany(document => document.Parts).Select(part => part.Block)]);
    }

    private static Dictionary<Document, DocumentVectors> ByDocument(DocumentVectors[] documents) =>
        documents.ToDictionary(document => document.Document);

    /// <summary>A part of a document that lacks vectors, with what its passages say.</summary>
    private sealed class MissingPart(DocumentVectors document, int number)
    {
        private readonly string[] _texts = document.TextsOf(number);

        public DocumentVectors Document => document;

        public int Number => number;

        public TextHash[] Hashes => field ??= Array.ConvertAll(_texts, TextHash.Of);

        /// <summary>Adds the texts that have no vector.</summary>
        public void AddTo(Dictionary<TextHash, string> texts)
        {
            var known = document.Parts[number].Hashes;
            for (var at = 0; at < _texts.Length; at++)
            {
                if (known[at] == default) texts[Hashes[at]] = _texts[at];
            }
        }
    }
}

/// <param name="Made">Passages that have a vector.</param>
/// <param name="Of">Passages in all.</param>
public readonly record struct VectorProgress(int Made, int Of)
{
    public int Missing => Of - Made;
}

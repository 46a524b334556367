using System.Collections.Concurrent;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.People;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.People.Register;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Findings;

/// <summary>
/// What an earlier corpus of the very same documents found. A document of which nothing is there, or of which the bytes are damaged, is
/// to be looked at; where the register that is made of the harvests is another than it was, nothing but these counts.
/// </summary>
internal sealed class StoredFindings
{
    private readonly Func<Document, ReadOnlyMemory<byte>?> _find;
    private readonly byte[] _fingerprint;
    private readonly ConcurrentDictionary<Document, MentionTally> _tallies = [];
    private readonly ConcurrentDictionary<Document, bool> _lacking = [];
    private bool _isSameRegister;

    /// <param name="find">The bytes of a document's findings; asked twice for each, from any thread.</param>
    /// <exception cref="InvalidDataException">The shared bytes are damaged.</exception>
    public StoredFindings(SharedFindings shared, Func<Document, ReadOnlyMemory<byte>?> find)
    {
        (Cases, _fingerprint) = shared.Read();
        _find = find;
    }

    public WordCases Cases { get; }

    /// <summary>Whether something of the document is not had from here.</summary>
    public bool IsLacking(Document document) => _lacking.ContainsKey(document);

    /// <summary>Null for a document that is to be looked at.</summary>
    public DocumentHarvest? HarvestOf(Document document)
    {
        if (Find(document, static (bytes, document) => DocumentFindings.ReadSeen(bytes, document)) is not var (harvest, tally)) return null;
        _tallies[document] = tally;
        return harvest;
    }

    /// <summary>To be called with the register that was made of the harvests, before tallies and talks are asked for.</summary>
    public void Check(PersonRegister register) => _isSameRegister = register.Fingerprint().AsSpan().SequenceEqual(_fingerprint);

    public MentionTally? TallyOf(Document document, PersonRegister register)
    {
        if (_isSameRegister && _tallies.TryRemove(document, out var tally) && tally.IsOf(register)) return tally;
        _lacking[document] = true;
        return null;
    }

    public FoundTalks? TalksOf(Document document, PeopleDirectory people)
    {
        if (_isSameRegister && !IsLacking(document))
            return Find(document, (bytes, document) => DocumentFindings.ReadTalks(bytes, document, people));
        _lacking[document] = true;
        return null;
    }

    private T? Find<T>(Document document, Func<ReadOnlyMemory<byte>, Document, T> read)
        where T : class
    {
        try
        {
            if (_find(document) is { } bytes) return read(bytes, document);
        }
        catch (InvalidDataException)
        {
            // Damaged is as good as missing.
        }

        _lacking[document] = true;
        return null;
    }
}

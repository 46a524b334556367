using ChatBot.Corpus.People.Register;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Findings;

/// <summary>What findings of all documents rest on, as bytes.</summary>
/// <param name="Words">How words are written, as last counted: large, and the same for most changes of the corpus.</param>
/// <param name="Rest">What has changed of that since, and which register of people it is.</param>
public sealed record SharedFindings(ReadOnlyMemory<byte> Words, ReadOnlyMemory<byte> Rest)
{
    private const string WordsOwner = "words";
    private const string RestOwner = "rest";
    private const int FingerprintLength = 32;

    internal static ReadOnlyMemory<byte> WordsOf(WordCases cases)
    {
        var writer = new CompactWriter();
        cases.WriteCounted(writer);
        return writer.Sealed(WordsOwner);
    }

    internal static ReadOnlyMemory<byte> RestOf(WordCases cases, PersonRegister register)
    {
        var writer = new CompactWriter();
        cases.WriteChanges(writer);
        writer.Raw(register.Fingerprint());
        return writer.Sealed(RestOwner);
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    internal (WordCases Cases, byte[] Fingerprint) Read()
    {
        var words = CompactReader.Unseal(Words.Span, WordsOwner);
        var rest = CompactReader.Unseal(Rest.Span, RestOwner);
        var cases = WordCases.Read(ref words, ref rest);
        var fingerprint = rest.Raw(FingerprintLength).ToArray();
        words.End();
        rest.End();
        return (cases, fingerprint);
    }
}

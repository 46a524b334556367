using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Captions;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Json;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>JSON: captions and messages with speaker and time, and summaries of meetings in whatever shape.</summary>
public sealed class JsonReader : IDocumentReader
{
    // Its values are in memory many times over while it is read.
    private const int Largest = 128 << 20;

    public IReadOnlyList<string> Extensions { get; } = [".json"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        if (bytes.Length > Largest) throw new UnreadableDocumentException($"the file has {bytes.Length >> 20} MB of JSON; {Largest >> 20} MB is the most that is read, split it");
        var source = TextDecoder.Decode(bytes);
        var root = JsonParser.Parse(source);
        if (JsonSpeech.In(root) is { } items)
        {
            var (speech, turns) = new TurnJoiner(source).Join(JsonSpeech.Utterances(source, items));
            var title = root.Member("title", "meeting", "meeting_title", "name", "subject", "topic") is { IsWritten: true } given ? given.Text.Trim() : null;
            return DocumentBuilder.Build(path, speech, turns, Statement.Recording(path) with { Title = title, Part = part });
        }

        var record = new JsonRecord(source);
        var (text, blocks) = record.Read(root);
        return DocumentBuilder.Build(path, text, blocks, new Statement
        {
            Provenance = record.IsOfMeeting ? Provenance.Minutes : null,
            ProvenanceReason = "the names of its parts are those of a meeting's record",
            Title = record.Title,
            FallbackTitle = FileName.Readable(path),
            Date = record.Date,
            DateOrigin = DateOrigin.DateLine,
            Part = part,
        });
    }
}

using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Json;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>JSON: captions and messages with speaker and time, and summaries of meetings in whatever shape; both where a file holds both.</summary>
public sealed class JsonReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".json", ".jsonl", ".ndjson"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        var source = TextDecoder.Decode(bytes);
        var root = JsonParser.Parse(source);
        var speech = JsonSpeech.In(root, source, out var repeated);
        var facts = JsonFacts.Of(root, source, speech);
        var record = new JsonRecord(source, facts, speech, repeated);
        var (text, blocks) = record.Read(root);
        var statement = speech.Count > 0 ? Statement.Recording(path) : new Statement
        {
            Provenance = record.IsOfMeeting ? Provenance.Minutes : null,
            ProvenanceReason = "the names of its parts are those of a meeting's record",
            FallbackTitle = FileName.Readable(path),
        };
        var isChat = speech.Exists(one => one.IsDated);
        return DocumentBuilder.Build(path, text, blocks, statement with
        {
            // The first of its parts does not say what all of it is.
            Title = facts.Title ?? FileName.Readable(path) ?? FileName.Dated(path) ?? Path.GetFileName(path),
            IsTitleApart = true,
            // Messages are of their own days, whenever their channel was made.
            Date = isChat ? null : facts.Date,
            DateOrigin = DateOrigin.DateLine,
            ProvenanceReason = isChat ? "it is an export of a chat, each message with its time" : speech.Exists(one => !one.IsTimed) ? "it lists who said what" : statement.ProvenanceReason,
            Part = part,
        });
    }
}

using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Captions;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>WebVTT and SubRip: recordings' captions, with or without speakers.</summary>
public sealed class CaptionReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".vtt", ".srt"];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        var source = TextDecoder.DecodeLines(bytes);
        var cues = CueParser.Cues(source);
        if (cues.Count == 0) throw new UnreadableDocumentException("no caption was found in the file: a caption is a line such as \"00:00:05.000 --> 00:00:07.500\" with the words below");
        var speech = new CueSpeech(source, RollingCaptions.Unrolled(source, cues));
        var (text, blocks) = new TurnJoiner(source).Join(speech.Utterances());
        return DocumentBuilder.Build(path, text, blocks, Statement.Recording(path) with { Title = CaptionTitle.Of(source), Part = part });
    }
}

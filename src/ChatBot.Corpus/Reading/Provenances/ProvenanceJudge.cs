using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Provenances;

/// <summary>A verdict before there are passages.</summary>
internal sealed record Judgment(Provenance Provenance, bool Certain, string Reason, Block? Evidence);

/// <summary>Says what kind of source a text is, by what stands in it.</summary>
internal static class ProvenanceJudge
{
    public static Judgment Judge(SourceText source, string title, IReadOnlyList<Block> blocks, Outline outline)
    {
        _ = (source, title, outline);
        var firstTurn = blocks.FirstOrDefault(block => block.Kind == PassageKind.Turn);
        return firstTurn is not null
            ? new Judgment(Provenance.Transcript, true, "turns", firstTurn)
            : new Judgment(Provenance.Report, false, "nothing in the text decides", null);
    }
}

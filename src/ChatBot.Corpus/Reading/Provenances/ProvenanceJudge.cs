using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Provenances;

/// <summary>
/// Says what kind of source a text is, by what stands in it: first what it says about itself, then its shape, then its voice. Each question either
/// decides, with the block that led to it, or leaves it to the next.
/// </summary>
internal static class ProvenanceJudge
{
    private static readonly Func<TextEvidence, Judgment?>[] Questions =
    [
        FictionNotice.Judge, MeetingShape.JudgeStaged, MeetingShape.JudgeTranscript, MeetingShape.JudgeMinutes, MeetingShape.JudgeSpoken, OpinionVoice.Judge, ReportVoice.Judge,
    ];

    public static Judgment Judge(SourceText source, string title, IReadOnlyList<Block> blocks)
    {
        var evidence = new TextEvidence(source, title, blocks);
        foreach (var question in Questions)
        {
            if (question(evidence) is { } judgment) return judgment;
        }

        return new Judgment(Documents.Provenance.Report, Certain: false, "nothing in the text says what it is", Evidence: null);
    }
}

/// <summary>A verdict before there are passages.</summary>
internal sealed record Judgment(Documents.Provenance Provenance, bool Certain, string Reason, Block? Evidence);

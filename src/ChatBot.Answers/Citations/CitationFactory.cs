using ChatBot.Answers.Evidence;
using ChatBot.Corpus;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Citations;

/// <summary>Makes citations of passages.</summary>
internal sealed class CitationFactory(CorpusSnapshot corpus)
{
    public Citation Cite(Passage passage, double score) => Cite(passage, [], score);

    public Citation Cite(Passage passage, IReadOnlyList<Mark> marks, double score)
    {
        var speaker = corpus.People.SpeakerOf(passage)?.Name ?? passage.Speaker;
        return new Citation(passage, corpus.DocumentOf(passage).Date?.ToString(), speaker, marks, Math.Round(score, 4));
    }

    public Citation Cite(RankedPassage ranked, FoundEvidence found) => Cite(ranked.Passage, Marker.Mark(found, ranked), ranked.Score);
}

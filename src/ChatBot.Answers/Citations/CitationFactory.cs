using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Citations;

/// <summary>Makes citations of passages.</summary>
internal sealed class CitationFactory(PassageLibrary library)
{
    public Citation Cite(Passage passage, double score) => Cite(passage, [], score);

    public Citation Cite(Passage passage, IReadOnlyList<Mark> marks, double score)
    {
        var speaker = library.Corpus.People.SpeakerOf(passage)?.Name ?? passage.Speaker;
        return new Citation(passage, library.Corpus.DocumentOf(passage).Date?.ToString(), speaker, marks, Math.Round(score, 4));
    }

    public Citation Cite(RankedPassage ranked, FoundEvidence found) => Cite(ranked.Passage, Marker.Mark(ranked), ranked.Score) with
    {
        Explanation = found.Question.IsExplained ? library.Index.Explain(found.Asked.Query, ranked.Number) : null,
    };
}

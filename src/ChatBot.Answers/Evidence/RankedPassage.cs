using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Evidence.Reading;

namespace ChatBot.Answers.Evidence;

/// <summary>A passage that was read for a question.</summary>
/// <param name="Number">Its position in the corpus.</param>
/// <param name="Score">What the order is by: log odds and what else the learnt weights add to them; higher is better.</param>
internal sealed record RankedPassage(int Number, Passage Passage, CandidatePassage Candidate, PassageReading Reading, float Score)
{
    /// <summary>What is imagined never supports what was reported, nor the reverse.</summary>
    public bool IsOnTheSideOf(RankedPassage other) => Passage.Provenance == Provenance.Fiction == (other.Passage.Provenance == Provenance.Fiction);
}

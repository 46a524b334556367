using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Evidence;

/// <summary>A passage that may answer a question.</summary>
/// <param name="Number">Its position in the corpus.</param>
/// <param name="SearchScore">What the index gave it; 0 when it came in as a neighbour.</param>
/// <param name="Features">What was measured of it.</param>
/// <param name="Score">What the learnt weights make of the features; higher is better.</param>
internal sealed record RankedPassage(int Number, Passage Passage, float SearchScore, FeatureVector Features, float Score);

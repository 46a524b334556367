using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Summary;

/// <summary>
/// What is summed up: some talks, or some documents with the talks that they hold or tell of. Never imagined and reported ones together.
/// </summary>
/// <param name="Name">As a sentence calls it.</param>
/// <param name="Talks">None where the documents are of no talk.</param>
/// <param name="Passages">In the order of the corpus, each once.</param>
internal sealed record SummaryScope(string Name, IReadOnlyList<Talk> Talks, IReadOnlyList<Passage> Passages)
{
    public bool IsImagined => Passages.Count > 0 && Passages[0].Provenance == Provenance.Fiction;
}

using ChatBot.Corpus;
using ChatBot.Index;

namespace ChatBot.Answers.Evidence;

/// <summary>Speakers whose labels do not say all of their names: the index has the label alone.</summary>
internal static class NamedSpeakers
{
    public static IEnumerable<NamedSpeaker> In(CorpusSnapshot corpus)
    {
        foreach (var document in corpus.Documents)
        {
            var first = corpus.FirstPassageOf(document);
            foreach (var (label, person) in corpus.People.SpeakersIn(document))
            {
                if (person.Name != label) yield return new NamedSpeaker(label, person.Name, new PassageRange(first, first + document.Passages.Count));
            }
        }
    }
}

using System.Collections;
using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Index;
using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Answers.Evidence;

/// <summary>What of a passage is searched: its own words, and where they stand.</summary>
internal static class PassageFields
{
    /// <summary>So much of a document tells its language.</summary>
    private const int Telling = 40_000;

    /// <summary>All passages', each made when it is asked for.</summary>
    public static IReadOnlyList<PassageText> All(CorpusSnapshot corpus) => new FieldList(corpus);

    /// <summary>The speakers whose labels do not say all of their names.</summary>
    public static IEnumerable<NamedSpeaker> NamedSpeakers(CorpusSnapshot corpus)
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

    private static string LanguageOf(Document document)
    {
        var text = new System.Text.StringBuilder();
        foreach (var passage in document.Passages)
        {
            text.Append(passage.Text).Append('\n');
            if (text.Length > Telling) break;
        }

        return LanguageDetector.Of(text.ToString());
    }

    private static PassageText Of(Passage passage, string language) =>
        new(passage.Text, PassageLibrary.HeadingOf(passage), passage.Speaker ?? "", passage.DocumentTitle, language);

    private sealed class FieldList(CorpusSnapshot corpus) : IReadOnlyList<PassageText>
    {
        public int Count => corpus.Passages.Count;

        public PassageText this[int index] => Of(corpus.Passages[index], LanguageOf(corpus.DocumentOf(corpus.Passages[index])));

        public IEnumerator<PassageText> GetEnumerator()
        {
            foreach (var document in corpus.Documents)
            {
                var language = LanguageOf(document);
                foreach (var passage in document.Passages) yield return Of(passage, language);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

using ChatBot.Answers.Evidence;
using ChatBot.Answers.Lexical;
using ChatBot.Answers.Questions;
using ChatBot.Answers.Routing;
using ChatBot.Index;

namespace ChatBot.Answers.Ask;

/// <summary>
/// "What was said about the ferry?" asks nothing that one passage must answer: whatever names the ferry is what was asked for.
/// </summary>
internal sealed class NamedSubject(Engine engine)
{
    /// <summary>
    /// What was found with the best passage first that names the subject; null where no subject is asked about, or none names it.
    /// </summary>
    public FoundEvidence? First(FoundEvidence found)
    {
        if (!found.Question.IsOpen) return null;
        var words = Words(found.Question);
        if (words.Count == 0) return null;
        return found.Ranked.FirstOrDefault(ranked => HasAll(ranked, words)) is { } first ? found.WithFirst(first) : null;
    }

    /// <summary>
    /// The words that name the subject. Beside a number or a name an ordinary word that the documents never use is left out: "version" of
    /// "version 2.10.3".
    /// </summary>
    private List<ArgumentWord> Words(Question question)
    {
        var all = QuestionArguments.Of(question, Intent.Topic, engine).All.ToList();
        var known = all.FindAll(word => engine.Library.Index.DocumentFrequency(word.Term) > 0);
        var isTold = known.Exists(word => word.Kind != ArgumentKind.Word || word.Text.Any(char.IsDigit));
        return isTold && all.TrueForAll(word => known.Contains(word) || IsOrdinary(word)) ? known : all;
    }

    private static bool IsOrdinary(ArgumentWord word) => Lexicon.English.ClassesOf(word.Text.ToLowerInvariant()) != WordClasses.None;

    /// <summary>What its own words lack, its headings may have.</summary>
    private bool HasAll(RankedPassage ranked, List<ArgumentWord> words)
    {
        var lacking = words.FindAll(word => !engine.Library.Facts[ranked.Number].Words.Contains(word.Term));
        if (lacking.Count == 0) return true;
        var heading = new AnalyzedText(PassageText.HeadingOf(ranked.Passage));
        return lacking.TrueForAll(word => heading.Contains(word.Term));
    }
}

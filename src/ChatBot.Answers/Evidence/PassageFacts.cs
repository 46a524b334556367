using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Answers.Evidence;

/// <summary>What is read off a passage for question after question, each once. Safe for concurrent use: two that read at the same time read the same.</summary>
internal sealed class PassageFacts(PeopleDirectory people, int number, Passage passage, string language)
{
    /// <summary>The passage's number in the corpus.</summary>
    public int Number => number;

    public AnalyzedText Words => field ??= new AnalyzedText(passage.Text, language);

    /// <summary>Whom its text names, wherever the text stands: an ambiguous name means each of those who bear it.</summary>
    public IReadOnlyList<PersonMention> Mentions => field ??= people.MentionsIn(passage.Text);

    public IReadOnlyList<Quotation> Quotations => field ??= people.QuotationsIn(passage);
}

using ChatBot.Corpus.Passages;
using ChatBot.Index;

namespace ChatBot.Answers.Evidence;

/// <summary>What somebody wants something about. Where nothing in particular is asked about, everything is.</summary>
internal sealed class AskedSubject
{
    private readonly AskedTerms? _asked;

    private AskedSubject(AskedTerms? asked) => _asked = asked;

    /// <param name="about">Null or empty for nothing in particular.</param>
    public static AskedSubject Of(string? about, Engine engine) =>
        new(about is { Length: > 0 } ? AskedTerms.Of(engine.Questions.Read(about), engine.Library.Index, engine.Corpus.People) : null);

    /// <param name="enough">The share of the subject that the text must have, related words counted by nearness.</param>
    public bool IsIn(string text, float enough) => _asked is null || _asked.ShareIn(new AnalyzedText(text)) >= enough;

    /// <summary>Whether what a passage stands under, its headings and the line that leads to its list, has it.</summary>
    /// <param name="enough">As for a text.</param>
    public bool IsAbove(Passage passage, float enough) => IsIn(PassageText.HeadingOf(passage), enough);
}

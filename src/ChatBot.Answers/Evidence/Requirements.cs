using System.Text.RegularExpressions;
using ChatBot.Index.Analysis.Languages;
using ChatBot.Answers.Lexical;
using ChatBot.Answers.Questions;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// What a passage must hold to answer at all, however well its words fit: the names that are asked about, and a number where a number is asked for. Learnt
/// weights trade such things off; a person does not. What each rule costs on questions that have an answer is printed by the learner.
/// </summary>
internal sealed partial class Requirements(PassageLibrary library)
{
    /// <summary>How far from the passage a name may stand: in a dialogue whom one speaks of is named before.</summary>
    private const int Around = 3;

    /// <summary>The share of the question's weight that the passage with its surroundings must have, related words counted by nearness.</summary>
    private const float LeastCovered = 0.35f;

    /// <summary>Kinds of things that a text names when it speaks of one; an agenda or a reason it need not.</summary>
    private const WordClasses Things = WordClasses.Artifact | WordClasses.Food | WordClasses.Organisation | WordClasses.Measurable | WordClasses.Animal | WordClasses.Plant
        | WordClasses.Substance | WordClasses.Money | WordClasses.Body | WordClasses.Disease | WordClasses.Writing
        | WordClasses.Unit | WordClasses.Quantity | WordClasses.Building | WordClasses.Vehicle | WordClasses.Weapon;

    private static readonly string[] Endings = ["ous", "al", "ive", "ing", "ed", "ly", "tion", "sion", "ness", "ity", "able", "ible", "ful", "less", "ism", "ment", "ize", "ise", "ify", "ship"];

    /// <summary>Shorter words that English lacks are abbreviations ("vs", "pls"), not names.</summary>
    private const int ShortestName = 4;

    /// <summary>
    /// What the best passage lacks; null when it holds all that is required. Who names the document has said whom and what it is about: names are then not required.
    /// </summary>
    public Requirement? Unmet(FoundEvidence found)
    {
        if (found.Ranked.Count == 0) return null;
        var best = found.Ranked[0];
        var words = library.Facts[best.Number].Words;
        if (found.OfOneDocument) return LacksNumber(found.Question, words) ? new Requirement(RequirementKind.Number, found.Question.Focus) : null;
        if (UnknownNames(found) is [var unknown, ..]) return new Requirement(RequirementKind.NameUnknown, unknown);
        if (MissingName(found, best, words) is { } missing) return new Requirement(RequirementKind.NameMissing, missing);
        if (best.Features[Feature.CoveredAround] < LeastCovered) return new Requirement(RequirementKind.Substance, null);
        if (UnknownThing(found, words) is { } thing) return new Requirement(RequirementKind.ThingUnknown, thing);
        return LacksNumber(found.Question, words) ? new Requirement(RequirementKind.Number, found.Question.Focus) : null;
    }

    /// <summary>"Which hotel …?" where no document speaks of hotels, nor the passage of anything like one. A kind that is seen by itself (a person, a date) need not be named.</summary>
    private string? UnknownThing(FoundEvidence found, AnalyzedText words) =>
        found.Question is { Focus: { } focus, Expects: ExpectedAnswer.Anything or ExpectedAnswer.Number }
        && found.Asked.Terms.FirstOrDefault(term => term.Word == focus) is { } asked
        && (Lexicon.English.ClassesOf(focus) & Things) != WordClasses.None
        && library.Index.DocumentFrequency(asked.Term) == 0 && asked.MatchIn(words) == 0
            ? asked.Written
            : null;

    /// <summary>Names, and words that English does not have, which stand nowhere in the corpus in any near spelling; as written, words side by side as one name.</summary>
    public IReadOnlyList<string> UnknownNames(FoundEvidence found)
    {
        var unknown = new List<(string Name, int Last)>();
        foreach (var term in found.Asked.Terms)
        {
            if (library.Index.DocumentFrequency(term.Term) > 0 || term.Alternatives.Values.Any(nearness => nearness >= AskedTerm.Same)) continue;
            if (!term.IsName && !(IsCapitalised(term) && Capitals.TellNames(found.Asked.Language)) && !(found.Asked.Language == LanguageCodes.English && IsNoEnglishWord(term.Word))) continue;
            var written = term.Written is [.. var owner, '\'' or '\u2019', 's' or 'S'] ? owner : term.Written;
            if (unknown is [.., var (name, last)] && last + 1 == term.Position) unknown[^1] = ($"{name} {written}", term.Position);
            else unknown.Add((written, term.Position));
        }

        return unknown.ConvertAll(pair => pair.Name);
    }

    /// <summary>Further in than the first word, where every sentence has a capital.</summary>
    private static bool IsCapitalised(AskedTerm term) => term.Position > 0 && char.IsUpper(term.Written[0]);

    /// <summary>The lexicon lacks it, and no ending of English words shows ("eponymous").</summary>
    private static bool IsNoEnglishWord(string word) =>
        word.Length >= ShortestName && word.All(char.IsLetter) && Lexicon.English.ClassesOf(word) == WordClasses.None
        && !Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private string? MissingName(FoundEvidence found, RankedPassage best, AnalyzedText words)
    {
        AnalyzedText? around = null;
        foreach (var term in found.Asked.Terms)
        {
            if (!term.IsName || QuestionWords.Asking.Contains(term.Word) || term.MatchIn(words) >= AskedTerm.Same) continue;
            around ??= new AnalyzedText(Surroundings(best), library.Index.LanguageOf(best.Number));
            if (term.MatchIn(around) < AskedTerm.Same) return term.Written;
        }

        return null;
    }

    private string Surroundings(RankedPassage best)
    {
        var texts = new List<string?> { PassageLibrary.HeadingOf(best.Passage), best.Passage.DocumentTitle, SpeakerOf(best.Passage) };
        for (var offset = -Around; offset <= Around; offset++)
        {
            if (offset == 0 || library.Neighbour(best.Number, offset) is not { } neighbour) continue;
            texts.Add(neighbour.Text);
            texts.Add(SpeakerOf(neighbour));
        }

        return string.Join('\n', texts);
    }

    private string? SpeakerOf(Corpus.Passages.Passage passage) =>
        library.Corpus.People.SpeakerOf(passage) is { } person ? $"{passage.Speaker} {person.Name} {string.Join(' ', person.Aliases)}" : passage.Speaker;

    private static bool LacksNumber(Question question, AnalyzedText words)
    {
        if (question.Form != QuestionForm.HowMany) return false;

        // "How long", "how far" and "how big" are answered without a figure as well; an age or an amount is not.
        if (question.Focus is not { } focus)
            return AsksForFigure().IsMatch(question.Text) && AnswerKinds.Holds(question, words, [], hasSpeaker: false) == 0;
        if (AnswerKinds.Holds(question, words, [], hasSpeaker: false) == 0) return true;
        return words.Contains(Index.Analysis.TextAnalyzer.Stem(focus)) && !AnswerKinds.CountsFocus(question, words);
    }

    [GeneratedRegex(@"\bhow (old|much)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AsksForFigure();
}

internal enum RequirementKind
{
    /// <summary>A name of the question stands nowhere in the corpus.</summary>
    NameUnknown,

    /// <summary>A name of the question stands neither in the passage nor around it.</summary>
    NameMissing,

    /// <summary>Most of what is asked about stands neither in the passage nor around it.</summary>
    Substance,

    /// <summary>No document speaks of the kind of thing that is asked for.</summary>
    ThingUnknown,

    /// <summary>Somebody's words are asked for, and the passages have none of theirs.</summary>
    Words,

    /// <summary>Somebody besides those whom the question names is asked for, and nobody else is named.</summary>
    Others,

    /// <summary>The passage does not speak of the event that is asked after.</summary>
    Event,

    /// <summary>A number is asked for and is not there, or counts something else.</summary>
    Number,
}

/// <param name="Word">The name, or what is to be counted; null where the question does not say.</param>
internal sealed record Requirement(RequirementKind Kind, string? Word);

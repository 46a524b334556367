using ChatBot.Answers.Evidence;
using ChatBot.Answers.Lexical;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Ask;

/// <summary>What a question is after, which words about the same matter do not answer: somebody besides those it sets aside, and the event that it asks after.</summary>
internal sealed class Particulars(Engine engine)
{
    /// <summary>Verbs that say little by themselves: another one may stand for them.</summary>
    private static readonly HashSet<string> Light = WordList.Of(
        "do make take get give have go come put set let keep hold bring happen start begin end try use need mean seem become find show see know look work plan help change ask want tell say think");

    /// <summary>With one of them a verb means something else, which other words say: "kick out".</summary>
    private static readonly HashSet<string> Particles = WordList.Of("out up off down away back over through together along");

    private static readonly HashSet<string> Aside = WordList.Of("apart aside other besides except excluding beyond");

    /// <summary>What was found with a passage first that holds what is asked for, or what all that are near the best lack. Who names the document has said what it is about.</summary>
    public (FoundEvidence Found, Requirement? Unmet) First(FoundEvidence found)
    {
        if (found.Ranked.Count == 0 || found.OfOneDocument) return (found, null);
        if (IsForOthers(found.Question))
            return NearestFirst.With(found, ranked => NamesOthers(found.Question, ranked.Passage)) is { } others ? (others, null) : (found, new Requirement(RequirementKind.Others, null));
        if (Event(found) is not { } verb) return (found, null);
        return NearestFirst.With(found, ranked => verb.MatchIn(engine.Library.Facts[ranked.Number].Words) > 0) is { } told ? (told, null) : (found, new Requirement(RequirementKind.Event, verb.Written));
    }

    /// <summary>"Who apart from Okoro …?", "which ministers other than Tangen …?".</summary>
    private static bool IsForOthers(Question question) =>
        question.Expects == ExpectedAnswer.Person && question.People.Count > 0
        && question.Tokens.Any(token => Aside.Contains(question.Text.Substring(token.Start, token.Length).ToLowerInvariant()));

    private bool NamesOthers(Question question, Passage passage) =>
        engine.Corpus.People.SpeakerOf(passage) is { } speaker && !question.People.Contains(speaker)
        || engine.Corpus.People.MentionsIn(passage).Any(mention => !question.People.Contains(mention.Person));

    /// <summary>The verb of "did Iceland accept …", "has the council agreed …", "who paid for …": whether it was so, or who did it, only a passage can tell that speaks of it.</summary>
    private static AskedTerm? Event(FoundEvidence found)
    {
        var question = found.Question;
        if (question.AsksForWords || question.Form is not (QuestionForm.YesNo or QuestionForm.Who)) return null;
        var opening = question.Tokens.Count == 0 ? "" : question.Text.Substring(question.Tokens[0].Start, question.Tokens[0].Length).ToLowerInvariant();
        if (question.Form == QuestionForm.YesNo && opening is not ("did" or "has" or "have" or "had")) return null;
        if (question.Form == QuestionForm.Who && opening != "who") return null;
        var verb = question.Form == QuestionForm.Who
            ? found.Asked.Terms.FirstOrDefault(term => term.Position == 1 && IsPast(term.Word))
            : found.Asked.Terms.FirstOrDefault(term => term.Position > 1 && !term.IsName && IsVerb(term.Word));
        if (verb is null || !IsVerb(verb.Word) || QuestionWords.Speech.Contains(verb.Word) || Light.Contains(Lexicon.English.BaseForm(verb.Word))) return null;
        return question.Tokens.Any(token => Particles.Contains(question.Text.Substring(token.Start, token.Length))) ? null : verb;
    }

    /// <summary>"Who sits on the board?" asks for a state, which a passage may tell in many words.</summary>
    private static bool IsPast(string word) => Lexicon.English.BaseForm(word) != word && !word.EndsWith('s');

    private static bool IsVerb(string word) => Lexicon.English.ClassesOf(Lexicon.English.BaseForm(word)).HasFlag(WordClasses.Verb);
}

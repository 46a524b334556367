using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>Talks told of by a verb: "A met with B in Oslo", "A and B discussed …", "A phoned B".</summary>
internal static class VerbStatements
{
    private static readonly WordSet Meeting = new("met meet meets meeting");
    private static readonly WordSet Speaking = new("spoke speak speaks speaking talked talk talks talking conferred negotiated");
    private static readonly WordSet Discussing = new("discussed discuss discusses discussing negotiate negotiates agreed reaffirmed");
    private static readonly WordSet Calling = new("phoned telephoned called calls phones");

    private static readonly WordSet NounForms = new("meeting talks talk call calls phones");
    private static readonly WordSet Determiners = new("the a an this that these their his her its our first second last next long phone");
    private static readonly WordSet AfterVerb = new("with to in at on for about again president prime");

    /// <param name="from">Where the statement before this one ended, in the passage's text.</param>
    public static TalkStatement? At(ToldSentence sentence, int verb, int from)
    {
        if (sentence.Words[verb].IsCapital || IsNoun(sentence, verb) || Noun(sentence, verb) is not { } noun) return null;
        var subjects = Subjects.Before(sentence, verb, out var subjectEnd);
        if (subjects.Count == 0) return null;
        var mood = Moods.OfVerb(sentence, subjectEnd, verb);
        if (mood == Mood.Unreal) return null;
        var end = verb + 1;
        if (subjects.Count == 1 && !AddPartners(sentence, verb, subjects, out end)) return null;
        var date = Surroundings.Date(sentence, from, sentence.Words[verb].Start, sentence.Words[end - 1].End, sentence.Words[^1].End);
        var place = Surroundings.Place(sentence, end) ?? Surroundings.PlaceAtHead(sentence);
        return new TalkStatement(
            TalkName.Of(noun, subjects), KindOf(sentence, verb, noun), subjects, date, place, null, mood == Mood.Planned, sentence.Passage, sentence.Words[verb].Start);
    }

    /// <summary>"the meeting", "their talks", "a long call": the same form is a noun after an article, and "meeting room" is one, too.</summary>
    private static bool IsNoun(ToldSentence sentence, int number)
    {
        if (!NounForms.Contains(sentence.WordAt(number))) return false;
        return number > 0 && Determiners.Contains(sentence.WordAt(number - 1)) || !AfterVerb.Contains(sentence.WordAt(number + 1));
    }

    private static string? Noun(ToldSentence sentence, int verb)
    {
        var word = sentence.WordAt(verb);
        if (Meeting.Contains(word)) return "meeting";
        if (Speaking.Contains(word)) return "conversation";
        if (Discussing.Contains(word)) return word is "agreed" or "reaffirmed" ? null : "talks";
        return Calling.Contains(word) ? "call" : null;
    }

    private static TalkKind KindOf(ToldSentence sentence, int verb, string noun)
    {
        if (noun == "meeting") return TalkKind.Meeting;
        if (noun == "call") return TalkKind.Call;
        return sentence.WordAt(verb + 1) is "by" && sentence.WordAt(verb + 2) is "phone" or "telephone" or "video" ? TalkKind.Call : TalkKind.Any;
    }

    /// <summary>"met with B", "spoke to B", "phoned B": a single subject needs somebody to talk with.</summary>
    private static bool AddPartners(ToldSentence sentence, int verb, List<Person> people, out int end)
    {
        end = verb + 1;
        var first = verb + 1;
        var link = sentence.WordAt(first);
        if (link is "with" or "to") first++;
        else if (!Meeting.Contains(sentence.WordAt(verb)) && !Calling.Contains(sentence.WordAt(verb))) return false;
        if (first >= sentence.Words.Length) return false;
        end = PhraseReader.End(sentence, first);
        var partners = PhraseReader.Named(sentence, sentence.Words[first].Start, sentence.Words[end - 1].End);
        partners.RemoveAll(partner => people.Exists(person => ReferenceEquals(person, partner)));
        people.AddRange(partners);
        return partners.Count > 0;
    }
}

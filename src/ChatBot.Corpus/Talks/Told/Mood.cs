using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Told;

internal enum Mood
{
    /// <summary>Told as having happened or going on.</summary>
    Fact,

    /// <summary>Announced or expected.</summary>
    Planned,

    /// <summary>Denied, refused, conditional or merely possible: no talk is told of.</summary>
    Unreal,
}

/// <summary>Whether prose tells a talk as fact, as plan or not at all, by the words between subject and verb and before the noun.</summary>
internal static class Moods
{
    private const int Reach = 4;
    private static readonly WordSet Unreal = new(
        "not never no without if unless may might could should would can cannot can't possible potential hypothetical proposed refuse "
        + "refuses refused declined declines rejected cancelled canceled called-off postponed "
        + "whether possibility didn't hasn't haven't wasn't weren't won't doesn't don't neither nor until imaginary imagined fictional "
        + "any every future");

    private static readonly WordSet Planned = new(
        "will shall expected expects expect scheduled plan plans planned planning set due upcoming forthcoming next hopes hoped wants "
        + "wanted intends intended announced agreed slated prepare prepares preparing "
        + "ahead before about going to-be ready seeks sought invited invites");

    /// <summary>The mood of a verb: its auxiliaries and what leads to it.</summary>
    public static Mood OfVerb(ToldSentence sentence, int subjectEnd, int verb)
    {
        var first = Math.Max(sentence.WordFrom(subjectEnd), verb - (Reach * 2));
        var isInfinitive = verb > 0 && sentence.WordAt(verb - 1) is "to";
        return Between(sentence, first, verb, isInfinitive);
    }

    /// <summary>The mood of a noun: its adjectives and the words that lead to it, as far back as the clause goes.</summary>
    public static Mood OfNoun(ToldSentence sentence, int noun)
    {
        var first = noun;
        while (first > 0 && noun - first < Reach && !BreaksBefore(sentence, first)) first--;
        return Between(sentence, first, noun, countPlanned: true);
    }

    private static Mood Between(ToldSentence sentence, int first, int end, bool countPlanned)
    {
        var mood = Mood.Fact;
        for (var number = first; number < end; number++)
        {
            var word = sentence.WordAt(number);
            if (Unreal.Contains(word)) return Mood.Unreal;
            if (word is "will" or "shall" || (countPlanned && Planned.Contains(word))) mood = Mood.Planned;
        }

        return mood;
    }

    private static bool BreaksBefore(ToldSentence sentence, int number) =>
        number > 0 && sentence.Text.AsSpan(sentence.Words[number - 1].End, sentence.Words[number].Start - sentence.Words[number - 1].End).IndexOfAny(',', ';', ':') >= 0;
}

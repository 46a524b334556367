using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>Talks told of by a noun: "the meeting between A and B in Riyadh", "A's phone call with B", "A and B engaged in a long conversation".</summary>
internal static class NounStatements
{
    private const int LongestName = 8;
    private static readonly WordSet Ordinals = new(
        "first second third fourth fifth sixth seventh eighth ninth tenth last latest final previous earlier initial");
    private static readonly WordSet Remote = new("phone telephone video online virtual");
    private static readonly WordSet Personal = new("face-to-face in-person personal");
    private static readonly WordSet Holding = new(
        "engage engages engaged hold holds held had have having conduct conducts conducted conducting open opened begin began conclude "
        + "concluded enter entered resume resumed wrap wrapped finish finished join joined");

    private static readonly WordSet Attending = new("attended convened chaired co-chaired hosted led opened joined moderated called");
    private static readonly WordSet NameStops = new(
        "the a an this that these those his her their its our my of in on at with after before during following to from and or as by "
        + "for about into while one such");

    /// <param name="from">Where the statement before this one ended, in the passage's text.</param>
    public static TalkStatement? At(ToldSentence sentence, int noun, int from)
    {
        if (TalkNouns.KindOf(sentence.WordAt(noun)) is not { } kind || sentence.Words[noun].IsPossessive) return null;
        var nameStart = NameStart(sentence, noun, ref kind, out var ordinal);
        var mood = Moods.OfNoun(sentence, noun);
        if (mood == Mood.Unreal) return null;
        var link = Link(sentence, noun);
        var (participants, end) = Participants(sentence, noun, link, nameStart, ref mood);
        if (participants.Count == 0 || mood == Mood.Unreal) return null;
        var endPosition = sentence.Words[end - 1].End;
        var place = Surroundings.Place(sentence, end) ?? Surroundings.Place(sentence, noun + 1) ?? Surroundings.PlaceAtHead(sentence);
        var date = Surroundings.Date(sentence, from, sentence.Words[nameStart].Start, endPosition, sentence.Words[^1].End);
        if (participants.Count == 1 && date is null && place is null) return null;
        return new TalkStatement(
            Name(sentence, nameStart, noun, link, end, participants), kind, participants, date, place, ordinal, mood == Mood.Planned, sentence.Passage,
            sentence.Words[nameStart].Start);
    }

    /// <summary>
    /// Where the word stands that leads to the people: behind the noun, or behind when and where it was ("the meeting in Riyadh on 18
    /// February between …").
    /// </summary>
    private static int Link(ToldSentence sentence, int noun)
    {
        var number = noun + 1;
        while (Surroundings.IsTimeOrPlace(sentence, number)) number++;
        return sentence.WordAt(number) is "between" or "among" or "with" ? number : noun + 1;
    }

    private static (List<Person> Participants, int End) Participants(ToldSentence sentence, int noun, int link, int nameStart, ref Mood mood)
    {
        var leads = sentence.WordAt(link);
        var first = link + 1;
        if (first < sentence.Words.Length && leads is "between" or "among")
        {
            var end = PhraseReader.End(sentence, first);
            var between = BackReference.Resolve(sentence, first, end) ?? PhraseReader.Participants(sentence, first, end);
            return (between, end);
        }

        if (first < sentence.Words.Length && leads is "with")
        {
            var end = PhraseReader.End(sentence, first);
            var others = PhraseReader.Named(sentence, sentence.Words[first].Start, sentence.Words[end - 1].End);
            var subject = Owner(sentence, nameStart) ?? Subject(sentence, sentence.Words[nameStart].Start);
            if (others.Count == 0 || subject is null || others.Exists(person => ReferenceEquals(person, subject))) return ([], end);
            return ([subject, .. others], end);
        }

        return AttendedBy(sentence, noun) is { Count: > 0 } named ? (named, noun + 1) : (Holders(sentence, nameStart, ref mood), noun + 1);
    }

    /// <summary>"The meeting was chaired by A and attended by B": everybody whom the rest of the sentence names.</summary>
    private static List<Person> AttendedBy(ToldSentence sentence, int noun)
    {
        for (var number = noun + 1; number < Math.Min(noun + 5, sentence.Words.Length - 1); number++)
        {
            if (sentence.WordAt(number) is "by" && Attending.Contains(sentence.WordAt(number - 1)))
                return PhraseReader.Named(sentence, sentence.Words[number].End, sentence.Words[^1].End);
        }

        return [];
    }

    /// <summary>"A's call": the person who stands in the genitive before the noun.</summary>
    private static Person? Owner(ToldSentence sentence, int nameStart)
    {
        if (nameStart == 0 || !sentence.Words[nameStart - 1].IsPossessive) return null;
        var end = sentence.Words[nameStart - 1].End;
        return Named(sentence, mention => mention.Start + mention.Length == end);
    }

    /// <summary>The person that the sentence is about: the first it names.</summary>
    private static Person? Subject(ToldSentence sentence, int before) =>
        Named(sentence, mention => mention.Start < before && !PhraseReader.IsPossessive(sentence, mention));

    private static Person? Named(ToldSentence sentence, Func<PersonMention, bool> isMeant) =>
        sentence.Mentions.FirstOrDefault(isMeant) is { Person: not null } mention && !sentence.IsAmbiguous(mention) ? mention.Person : null;

    /// <summary>"A and B engaged in a … conversation": the subjects of a verb that takes a talk as its object.</summary>
    private static List<Person> Holders(ToldSentence sentence, int nameStart, ref Mood mood)
    {
        for (var number = nameStart - 1; number > 0 && nameStart - number < 10; number--)
        {
            if (!Holding.Contains(sentence.WordAt(number))) continue;
            var subjects = Subjects.Before(sentence, number, out var subjectEnd);
            if (subjects.Count == 0) return [];
            var verbMood = Moods.OfVerb(sentence, subjectEnd, number);
            if (verbMood != Mood.Fact) mood = verbMood;
            return subjects;
        }

        return [];
    }

    private static int NameStart(ToldSentence sentence, int noun, ref TalkKind kind, out string? ordinal)
    {
        ordinal = null;
        var start = noun;
        while (start > 0 && noun - start < LongestName && sentence.Words[start].IsJoined && !sentence.Words[start - 1].IsPossessive && IsModifier(sentence, start - 1))
        {
            start--;
            var word = sentence.WordAt(start);
            if (Ordinals.Contains(word)) ordinal = word.ToString();
            else if (Remote.Contains(word)) kind = TalkKind.Call;
            else if (Personal.Contains(word)) kind = TalkKind.Meeting;
        }

        return start;
    }

    private static bool IsModifier(ToldSentence sentence, int number)
    {
        var word = sentence.Words[number];
        return !NameStops.Contains(word.In(sentence.Text)) && !Holding.Contains(word.In(sentence.Text))
            && !sentence.Mentions.Any(mention => mention.Start <= word.Start && word.Start < mention.Start + mention.Length);
    }

    /// <summary>The prose's own words; with who took part where those words do not say it.</summary>
    private static string Name(ToldSentence sentence, int first, int noun, int link, int end, List<Person> participants)
    {
        var told = sentence.Text[sentence.Words[first].Start..sentence.Words[end - 1].End];
        var plain = string.Join(' ', told.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return end - noun > 2 && sentence.WordAt(link) is not "with" ? plain
            : TalkName.Of(sentence.Text[sentence.Words[noun].Start..sentence.Words[noun].End], participants);
    }
}

using System.Runtime.InteropServices;
using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>
/// Finds people in running text. Two capitals in a row prove nothing ("Black Sea"): a title or a noun for a person before the name, a verb of saying
/// or doing, or a role beside it must tell that somebody is meant.
/// </summary>
internal sealed class ProseHarvest(AskedCases cases, SightingList sightings)
{
    private static readonly WordSet AlsoAdjectives = new(
        "general major principal chief count agent manager editor engineer officer coordinator moderator counsel whip");
    private static readonly WordSet Former = new("former ex acting then late interim");
    private List<Word> _words = [];

    private ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(_words);

    /// <param name="scanned">The words of the text.</param>
    public void Read(string text, List<Word> scanned)
    {
        _words = scanned;
        var words = Words;
        for (var number = 0; number < words.Length;)
        {
            if (!words[number].IsCapital || ProvesNothing(text, words, number)) { number++; continue; }
            var run = NameRun.At(text, words, number);
            if (run.HasName) Judge(text, run);
            number = Math.Max(number + 1, run.End);
        }
    }

    /// <summary>A single capital with nothing beside it that could make it a person: most of a text's capitals, passed over before they cost a look-up.</summary>
    private static bool ProvesNothing(string text, ReadOnlySpan<Word> words, int number)
    {
        if (number + 1 < words.Length && words[number + 1].IsJoined && (words[number + 1].IsCapital || words[number + 1].Length <= 3)) return false;
        if (number == 0 || words[number].IsFirst) return true;
        var before = words[number - 1];
        return !before.IsPossessive && !(before.IsJoined && before.IsCapital) && before.In(text) is not ("between" or "and")
            && !(words[number].IsJoined && before.Length > 2 && (PersonNouns.Contains(before.In(text)) || Titles.Heads.Contains(before.In(text))));
    }

    private void Judge(string text, NameRun run)
    {
        var name = text[Words[run.NameStart].Start..Words[run.End - 1].End];
        if (run.HasTitle)
        {
            if (run.NameLength > 1 || IsSingleName(text, Words[run.NameStart]))
                sightings.Add(new Sighting(Titled(text, run, name), SightingKind.Prose, TitleRole(text, run)));
            return;
        }

        if (run.First > 0 && Countries.OfNameOrDemonym(Words[run.First - 1].In(text)) is { } side && Words[run.First - 1].IsPossessive)
            sightings.Add(new Sighting(name, SightingKind.Hint, null, side));
        if (run.NameLength == 1)
        {
            JudgeSingle(text, run, name);
            return;
        }

        if (AllWordsAreOrdinary(text, run)) return;
        var before = NounsBefore(text, run.First);
        var beside = Apposition.After(text, Words, run.End);
        if (before is not null || beside is not null || (IsSubjectOfTelling(text, run) && !FollowsArticle(text, run)))
            sightings.Add(new Sighting(name, SightingKind.Prose, beside ?? before, beside is null ? SideBefore(text, run) : null));
    }

    /// <summary>"the meeting between Lorne and Haskett": both parties of a talk who are no countries are people.</summary>
    private void JudgeSingle(string text, NameRun run, string name)
    {
        if (!IsSingleName(text, Words[run.NameStart])) return;
        if (NounsBefore(text, run.First) is { } role && Titles.Heads.Contains(Words[run.First - 1].In(text)) && !AlsoAdjectives.Contains(Words[run.First - 1].In(text)))
        {
            sightings.Add(new Sighting(name, SightingKind.Prose, role));
            return;
        }

        if (Apposition.IsPartyOfTalk(text, Words, run.First, run.End)) sightings.Add(new Sighting(name, SightingKind.Prose));
    }

    /// <summary>"President Roe" stays together so that it becomes an alias; a title with a full name does not.</summary>
    private string Titled(string text, NameRun run, string name) =>
        run.NameLength == 1 && run.NameStart > 0 && Words[run.NameStart].IsJoined ? text[Words[run.NameStart - 1].Start..Words[run.NameStart].End] : name;

    private string? TitleRole(string text, NameRun run)
    {
        var first = run.First;
        while (first < run.NameStart && Words[first].Length == 1) first++;
        while (first < run.NameStart && Titles.Address.Contains(Words[first].In(text).TrimEnd('.'))) first++;
        if (first >= run.NameStart) return null;
        if (first > 0 && Words[first].IsJoined && Former.Contains(Words[first - 1].In(text))) first--;
        return Plain(text[Words[first].Start..Words[run.NameStart - 1].End]);
    }

    /// <summary>"Russian pianist" in "Russian pianist Irena Volk": the nouns for a person in small letters before the name, with what describes them.</summary>
    private string? NounsBefore(string text, int number)
    {
        if (number == 0 || !Words[number].IsJoined || Words[number - 1].IsCapital || Words[number - 1].IsPossessive) return null;
        var noun = Words[number - 1].In(text);
        if (!PersonNouns.Contains(noun) && !Titles.Heads.Contains(noun)) return null;
        var first = number - 1;
        while (first > 0 && Words[first].IsJoined && number - first < 4 && Describes(text, Words[first - 1])) first--;
        return Plain(text[Words[first].Start..Words[number - 1].End]);
    }

    private static bool Describes(string text, Word word)
    {
        var form = word.In(text);
        return Countries.OfNameOrDemonym(form) is not null || PersonNouns.Contains(form) || Former.Contains(form) || Titles.Portfolios.Contains(form)
            || form is "prime" or "vice" or "chief" or "deputy" or "special" or "senior" or "press";
    }

    private string? SideBefore(string text, NameRun run) =>
        run.First > 0 && Words[run.First].IsJoined && Countries.IsDemonym(Words[run.First - 1].In(text)) ? Countries.OfNameOrDemonym(Words[run.First - 1].In(text)) : null;

    private bool IsSubjectOfTelling(string text, NameRun run)
    {
        var last = Words[run.End - 1];
        if (last.IsPossessive) return false;
        if (run.End < Words.Length && Words[run.End] is { IsCapital: false, IsJoined: true } next && Verbs.Telling.Contains(next.In(text))) return true;
        return run.First > 0 && Words[run.First - 1] is { IsCapital: false } previous && Words[run.First].IsJoined && Verbs.Speech.Contains(previous.In(text))
            && previous.In(text).EndsWith("d", StringComparison.Ordinal);
    }

    private bool FollowsArticle(string text, NameRun run) =>
        run.First > 0 && Words[run.First - 1].In(text) is var before && (before.Equals("the", StringComparison.OrdinalIgnoreCase) || before is "a" or "an" or "in" or "at" or "from");

    private bool AllWordsAreOrdinary(string text, NameRun run)
    {
        for (var number = run.NameStart; number < run.End; number++)
        {
            if (!cases.IsMostlySmall(Words[number].In(text))) return false;
        }

        return true;
    }

    private bool IsSingleName(string text, Word word)
    {
        var name = word.In(text);
        if (word.Length <= 5 && name.IndexOfAnyExceptInRange('A', 'Z') < 0) return false;
        return word.Length > 2 && (OrdinaryWords.AlsoNames.Contains(name) || !(cases.IsMostlySmall(name) || PersonNouns.Contains(name) || Titles.Portfolios.Contains(name)));
    }

    private static string Plain(string role) => string.Join(' ', role.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

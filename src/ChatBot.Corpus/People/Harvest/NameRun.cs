using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>A run of capitalised words with its parts told apart: title words, then the name.</summary>
/// <param name="First">The first word of the run.</param>
/// <param name="NameStart">The first word of the name; the words before are its title.</param>
/// <param name="End">The word after the run.</param>
internal readonly record struct NameRun(int First, int NameStart, int End)
{
    // A text in capitals throughout is no name; the limit keeps the pass linear.
    private const int LongestRun = 16;
    private static readonly WordSet Particles = new("van von der den de da di du del della dos das la le al el bin ibn ben ter ten zu af");
    private static readonly WordSet Joining = new("of for");
    private static readonly WordSet CountriesThatAreGivenNames = new("chad jordan georgia israel");

    public bool HasTitle => NameStart > First;

    public bool HasName => End > NameStart;

    public int NameLength => End - NameStart;

    /// <summary>Takes the run that begins at a capitalised word.</summary>
    public static NameRun At(string text, ReadOnlySpan<Word> words, int first)
    {
        while (first < words.Length && words[first].IsFirst && OrdinaryWords.IsCommon(words[first].In(text)) && NextIsJoinedCapital(words, first)) first++;
        var end = EndOfCapitals(text, words, first);
        var nameStart = AfterTitles(text, words, first, end);
        while (nameStart == end && TryOffice(text, words, end, out var officeEnd))
        {
            end = EndOfCapitals(text, words, officeEnd);
            nameStart = Math.Max(officeEnd, AfterTitles(text, words, officeEnd, end));
            if (officeEnd >= end) return new NameRun(first, officeEnd, officeEnd);
        }

        if (nameStart == end && end - first > 1 && IsSurnameLikeTitle(text, words, first, end)) nameStart = first;
        return Trimmed(text, words, new NameRun(first, nameStart, end));
    }

    /// <summary>"Stephen King": the title word closes the run and nothing before it belongs to an office.</summary>
    private static bool IsSurnameLikeTitle(string text, ReadOnlySpan<Word> words, int first, int end)
    {
        for (var number = first; number < end - 1; number++)
        {
            if (!IsNameWord(text, words[number]) || Titles.IsTitle(words[number].In(text)) || Titles.Portfolios.Contains(words[number].In(text))) return false;
        }

        return true;
    }

    private static int EndOfCapitals(string text, ReadOnlySpan<Word> words, int first)
    {
        var end = first;
        while (end < words.Length && end - first < LongestRun)
        {
            var word = words[end];
            if (end > first && (!word.IsJoined || words[end - 1].IsPossessive)) break;
            if (!word.IsCapital && !(end > first && Particles.Contains(word.In(text)) && NextIsJoinedCapital(words, end))) break;
            end++;
        }

        return end;
    }

    /// <summary>The word after the last title word of the run.</summary>
    private static int AfterTitles(string text, ReadOnlySpan<Word> words, int first, int end)
    {
        var after = first;
        for (var number = first; number < end; number++)
        {
            if (Titles.IsGivenName(words[number].In(text), end - number) && words[number].IsCapital) continue;
            if (Titles.IsTitle(words[number].In(text).TrimEnd('.')) || PersonNouns.Contains(words[number].In(text))) after = number + 1;
        }

        return after;
    }

    /// <summary>"of State", "for Foreign Affairs", "of the United States" after a title.</summary>
    private static bool TryOffice(string text, ReadOnlySpan<Word> words, int number, out int end)
    {
        end = number;
        if (number >= words.Length - 1 || !words[number].IsJoined || !Joining.Contains(words[number].In(text))) return false;
        var next = number + 1;
        if (words[next].In(text).Equals("the", StringComparison.OrdinalIgnoreCase)) next++;
        end = next;
        while (end < words.Length && words[end].IsJoined && IsOfficeWord(text, words, end, next, out var taken)) end += taken;
        return end > next;
    }

    private static bool IsOfficeWord(string text, ReadOnlySpan<Word> words, int number, int first, out int taken)
    {
        taken = 1;
        var word = words[number];
        if (word.IsCapital && Countries.At(text, words, number, out taken) is not null) return true;
        taken = 1;
        if (word.IsCapital) return Titles.Portfolios.Contains(word.In(text));
        return number > first && word.In(text) is "and" && number + 1 < words.Length && Titles.Portfolios.Contains(words[number + 1].In(text));
    }

    /// <summary>Cuts the name at the first word that cannot be part of one; an organisation's word takes the whole name away.</summary>
    private static NameRun Trimmed(string text, ReadOnlySpan<Word> words, NameRun run)
    {
        var end = run.NameStart;
        while (end < run.End && (IsNameWord(text, words[end]) || (end > run.NameStart && Particles.Contains(words[end].In(text))))) end++;
        var cutAtOrganisation = end < run.End && Organisations.Names(words[end].In(text));
        if (cutAtOrganisation || end - run.NameStart > 5) end = run.NameStart;
        if (end == run.NameStart + 1 && words[run.NameStart].Length == 1) end = run.NameStart;
        return run with { End = end };
    }

    private static bool IsNameWord(string text, Word word)
    {
        var name = word.In(text);
        if (!word.IsCapital || Organisations.Names(name) || (OrdinaryWords.IsCommon(name) && !OrdinaryWords.AlsoNames.Contains(name))) return false;
        if (Countries.Of(name) is not null && !CountriesThatAreGivenNames.Contains(name)) return false;
        foreach (var character in name)
        {
            if (!char.IsLetter(character) && character is not ('.' or '\'' or '’' or '-')) return false;
        }

        return !Verbs.Speech.Contains(name);
    }

    private static bool NextIsJoinedCapital(ReadOnlySpan<Word> words, int number) =>
        number + 1 < words.Length && words[number + 1].IsJoined && words[number + 1].IsCapital;
}

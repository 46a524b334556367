using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Names;

/// <summary>A name taken apart: titles in front cut off, suffixes such as "Jr." left out of the comparison.</summary>
internal sealed class NameForm
{
    // Of the common words, those that open a full name as often.
    private static readonly WordSet CommonGivenNames = new("will may april june august");

    private static readonly WordSet Qualifiers = new(
        "prime vice deputy first foreign defense defence interior finance attorney special press former acting assistant associate "
        + "lieutenant major rear brigadier");

    private NameForm(string text, string title, string[] words, WordCases? cases)
    {
        Text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Title = title;
        Words = words;
        Key = string.Join(' ', words);
        IsPersonal = words.Length > 1 && words[^1].Length > 1 && !HasLabelWord(words) && !(cases?.IsMostlySmall(words[0]) == true && !OrdinaryWords.AlsoNames.Contains(words[0]));
    }

    /// <summary>As written, without title.</summary>
    public string Text { get; }

    /// <summary>The title in front as written; empty where there is none.</summary>
    public string Title { get; }

    /// <summary>Folded, without suffix.</summary>
    public string[] Words { get; }

    /// <summary><see cref="Words"/> with spaces: equal for forms that differ in case, accents or apostrophes alone.</summary>
    public string Key { get; }

    /// <summary>Given name and surname, as opposed to one word or to a label such as "Project Manager" or "Speaker B".</summary>
    public bool IsPersonal { get; }

    public string Given => Words[0];

    public string Surname => Words[^1];

    /// <summary>Takes a name apart; null where no word is left.</summary>
    /// <param name="cases">Tells "Wedding Planner" from a name; may be left out.</param>
    public static NameForm? Parse(string name, WordCases? cases = null)
    {
        var words = WordScanner.Scan(name);
        var first = 0;
        while (first < words.Length - 1 && LeadingTitle(name, words, first) is > 0 and var taken) first += taken;
        var last = words.Length;
        while (last - 1 > first && IsSuffix(words[last - 1].In(name).TrimEnd('.'), last - first)) last--;
        if (first >= last) return null;
        var folded = new List<string>(last - first);
        for (var number = first; number < last; number++)
        {
            var word = NameFolding.Fold(words[number].In(name));
            if (word.Length > 0) folded.Add(word);
        }

        if (folded.Count == 0) return null;
        var title = first == 0 ? "" : name[words[0].Start..words[first - 1].End];
        return new NameForm(name[words[first].Start..words[^1].End].Trim(), title, [.. folded], cases);
    }

    /// <summary>How many words of the title "Prime Minister" or "Dr." stand at a place before a name.</summary>
    private static int LeadingTitle(string name, Word[] words, int first)
    {
        if (Titles.IsGivenName(words[first].In(name), words.Length - first) && words[first + 1].IsCapital) return 0;
        if (IsLeadingTitle(words[first].In(name).TrimEnd('.'), words[first + 1].In(name))) return 1;
        var isQualified = first + 2 < words.Length && Qualifiers.Contains(words[first].In(name)) && Titles.Heads.Contains(words[first + 1].In(name));
        return isQualified && IsLeadingTitle(words[first + 1].In(name), words[first + 2].In(name)) ? 2 : 0;
    }

    /// <summary>"President Roe" has a title, "PhD A" and "Speaker 2" are labels.</summary>
    private static bool IsLeadingTitle(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (next.Length < 2 || !char.IsLetter(next[0])) return false;
        return Titles.Address.Contains(word) || (Titles.Heads.Contains(word) && !PersonNouns.Contains(next) && !Titles.Portfolios.Contains(next));
    }

    /// <summary>"Jr.", and letters after a full name such as "MSP" or "FRS".</summary>
    private static bool IsSuffix(ReadOnlySpan<char> word, int words) =>
        NameSuffixes.IsOfPerson(word) || (words > 2 && word.Length is >= 2 and <= 4 && word.IndexOfAnyExceptInRange('A', 'Z') < 0);

    // "Will Chan" is somebody's name, though "will" is a common word.
    private static bool HasLabelWord(string[] words)
    {
        for (var number = 0; number < words.Length; number++)
        {
            if (IsLabelWord(words[number]) && !(number == 0 && (CommonGivenNames.Contains(words[number]) || Titles.IsGivenName(words[number], words.Length)))) return true;
        }

        return false;
    }

    private static bool IsLabelWord(string word) =>
        Titles.Heads.Contains(word) || PersonNouns.Contains(word) || OrdinaryWords.IsCommon(word) || Organisations.Names(word) || !char.IsLetter(word[0]);
}

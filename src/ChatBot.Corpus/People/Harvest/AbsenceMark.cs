using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>How a list of people marks one who was not there: "Mara Oyelaran (regrets)", "Mara Oyelaran – Clerk, excused".</summary>
internal static class AbsenceMark
{
    private static readonly WordSet Marks = new(
        "absent|apologies|apology|regrets|excused|not present|not attending|did not attend|could not attend|unable to attend|unable to join|sent regrets|sends regrets|sent apologies|apologies sent|"
        + "with apologies|with regrets|absent with apologies|excused absence|no show|no-show|cancelled", '|');

    public static bool Is(ReadOnlySpan<char> note) => Marks.Contains(note.Trim().Trim('.'));

    /// <summary>The note without the mark at its end or between semicolons; null where it says nothing else. "Apologies, may leave early" marks nobody.</summary>
    public static string? TakeFrom(string note, ref bool isAbsent)
    {
        var notes = note.Split(';', StringSplitOptions.TrimEntries);
        if (notes.Length > 1 && Array.FindIndex(notes, part => Is(part)) is >= 0 and var mark)
        {
            isAbsent = true;
            return string.Join("; ", notes.Where((_, at) => at != mark));
        }

        var cut = note.AsSpan().LastIndexOfAny(',', ';');
        if (!Is(note.AsSpan(cut + 1))) return note;
        isAbsent = true;
        return cut > 0 ? note[..cut].Trim() : null;
    }
}

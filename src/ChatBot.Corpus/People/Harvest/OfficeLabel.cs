using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>A label that gives an office in place of a name, "THE PRESIDENT:", where the document's title says who holds it.</summary>
internal static class OfficeLabel
{
    /// <summary>"President Roe" for "THE PRESIDENT" under "Remarks by President Roe"; null where the title does not say or names several.</summary>
    public static string? HolderIn(string title, string label)
    {
        var office = WordScanner.Scan(label);
        if (office.Length is 0 or > 3 || !Titles.Heads.Contains(office[^1].In(label))) return null;
        var words = WordScanner.Scan(title);
        string? holder = null;
        for (var number = 0; number < words.Length; number++)
        {
            if (!words[number].IsCapital) continue;
            var run = NameRun.At(title, words, number);
            if (run.HasTitle && run.HasName && words[run.NameStart - 1].In(title).Equals(office[^1].In(label), StringComparison.OrdinalIgnoreCase))
            {
                if (holder is not null) return null;
                holder = title[words[run.NameStart - 1].Start..words[run.End - 1].End];
            }

            number = Math.Max(number, run.End - 1);
        }

        return holder;
    }
}

using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>Counts how often the corpus names everybody and notes the forms it uses.</summary>
internal static class MentionCount
{
    public static void Of(CorpusSnapshot corpus, PersonRegister register, MentionScanner scanner)
    {
        var words = new List<Word>(256);
        var found = new List<FoundName>();
        var forms = new HashSet<(int Person, string Form)>();
        foreach (var passage in corpus.Passages)
        {
            WordScanner.Scan(passage.Text, words);
            found.Clear();
            scanner.Find(passage.Text, words, found);
            foreach (var name in found) Count(passage.Text, name, register, forms);
            if (passage.Speaker is { } label) CountLabel(label, register, scanner, words, found);
        }
    }

    private static void Count(string text, FoundName name, PersonRegister register, HashSet<(int, string)> forms)
    {
        if (name.People.Length > 1) return;
        var entry = register.Entries[name.People[0]];
        entry.Mentions++;
        var form = text.Substring(name.Start, name.Length);
        if (char.IsUpper(form[0]) && !form.Contains('\n') && forms.Add((entry.Number, form))) entry.AddAlias(form);
    }

    private static void CountLabel(string label, PersonRegister register, MentionScanner scanner, List<Word> words, List<FoundName> found)
    {
        WordScanner.Scan(label, words);
        found.Clear();
        scanner.Find(label, words, found);
        foreach (var name in found)
        {
            if (name.People is [var person]) register.Entries[person].Mentions++;
        }
    }
}

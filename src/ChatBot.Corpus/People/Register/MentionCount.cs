using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>Counts how often the corpus names everybody and notes the forms it uses.</summary>
internal static class MentionCount
{
    public static void Of(CorpusWords corpus, PersonRegister register, MentionScanner scanner)
    {
        var found = new List<FoundName>();
        var forms = new HashSet<(int Person, string Form)>();
        var labels = new Dictionary<string, List<FoundName>>();
        for (var number = 0; number < corpus.Passages.Count; number++)
        {
            var passage = corpus.Passages[number];
            found.Clear();
            scanner.Find(passage.Text, corpus.Of(number), found, capitalsOnly: true);
            foreach (var name in found) Count(passage.Text, name, register, forms);
            if (passage.Speaker is { } label) CountLabel(label, register, scanner, labels);
        }
    }

    private static void Count(string text, FoundName name, PersonRegister register, HashSet<(int, string)> forms)
    {
        if (name.People.Length > 1) return;
        var entry = register.Entries[name.People[0]];
        entry.Mentions++;
        var form = text.Substring(name.Start, name.Length);
        if (char.IsUpper(form[0]) && form.AsSpan().IndexOfAny('\n', '\t') < 0 && forms.Add((entry.Number, form))) entry.AddAlias(form);
    }

    private static void CountLabel(string label, PersonRegister register, MentionScanner scanner, Dictionary<string, List<FoundName>> labels)
    {
        if (!labels.TryGetValue(label, out var names))
        {
            labels[label] = names = [];
            scanner.Find(label, WordScanner.Scan(label), names);
        }

        foreach (var name in names)
        {
            if (name.People is [var person]) register.Entries[person].Mentions++;
        }
    }
}

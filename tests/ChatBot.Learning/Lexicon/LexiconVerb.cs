using System.Globalization;
using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

internal static class LexiconVerb
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["show", .. var words]:
                foreach (var word in words)
                    Show(word);
                return 0;
            case [var dictionary, var file]:
                var entries = new LexiconBuilder(new WordNetReader(dictionary).Read()).Build();
                var image = LexiconImageWriter.Write(entries);
                File.WriteAllBytes(file, image);
                Console.WriteLine($"{file}: {entries.Count} words, {entries.Sum(e => e.Links.Count)} links, {image.Length} bytes");
                return 0;
            default:
                Console.Error.WriteLine("lexicon DICT FILE, or lexicon show WORD...");
                return 2;
        }
    }

    private static void Show(string word)
    {
        var lexicon = Lexicon.English;
        var related = lexicon.Related(word).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Lemma} {r.Strength:0.00} {r.Kind}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word} = {lexicon.BaseForm(word)} ({lexicon.Commonness(word):0.00}): {lexicon.ClassesOf(word)}"));
        Console.WriteLine("  " + string.Join(", ", related));
        Console.WriteLine("  not " + string.Join(", ", lexicon.OppositesOf(word)));
    }
}

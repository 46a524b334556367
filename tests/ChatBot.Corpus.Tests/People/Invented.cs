using System.Text;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.People;

/// <summary>A corpus of invented documents, read as if they lay in a folder.</summary>
internal static class Invented
{
    /// <summary>One report for each text, under the paths "1.txt", "2.txt" and so on.</summary>
    public static CorpusSnapshot Corpus(params string[] texts)
    {
        var reader = new PlainTextReader();
        return new CorpusSnapshot("invented", texts.Select((text, number) => reader.Read($"{number + 1}.txt", Encoding.UTF8.GetBytes(text))), []);
    }

    public static CorpusSnapshot Markdown(string text) =>
        new("invented", [new MarkdownReader().Read("1.md", Encoding.UTF8.GetBytes(text))], []);

    /// <summary>A report whose only prose is this paragraph.</summary>
    public static CorpusSnapshot Report(string paragraph) => Corpus(
        $"""
        Harbour towns weigh the ferry question

        Published May 2, 2031

        {paragraph}

        Prices at the quay rose again over the winter, and the harbour office keeps a list of the berths that stand empty.
        """);

    public static string[] Names(this IEnumerable<Corpus.People.Person> people) => [.. people.Select(person => person.Name)];
}

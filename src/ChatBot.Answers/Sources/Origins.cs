using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Sources;

/// <summary>Where documents come from: the file, who published it and when, and the address on the web that it gives.</summary>
internal sealed class Origins(Engine engine)
{
    private readonly SourceLines _lines = new(engine);

    public Answer Of(AskedSources asked)
    {
        var builder = new AnswerBuilder();
        _lines.Write(builder, [.. SourceLines.MostRecentFirst(asked.Documents)], Line);
        return builder.Build(Commands.Sources, Outcome.Answered, Summary(asked.Documents));
    }

    private static string Summary(IReadOnlyList<Document> documents)
    {
        if (documents is [var one])
        {
            var from = Imprints.Address(one) is { } address ? $", from {address.Url}" : "; it gives no address on the web";
            return $"{SourceLines.Titled(one)} is the file {one.Path}{from}.";
        }

        var linked = documents.Count(document => Imprints.Address(document) is not null) switch
        {
            0 => "none of which gives",
            1 => "one of which gives",
            var some => $"{some} of which give",
        };
        return $"All comes from {documents.Count} documents, {linked} an address on the web:";
    }

    private static (string Text, Passage? Evidence) Line(Document document)
    {
        var address = Imprints.Address(document);
        string?[] facts =
        [
            document.Path,
            document.Author is { } author ? $"by {author}" : null,
            document.Date is { } date ? Wording.Date(date) : null,
            address?.Url,
        ];
        return ($"{document.Title}: {string.Join(", ", facts.Where(fact => fact is not null))}",
            address?.Passage ?? Imprints.Byline(document) ?? Imprints.Dateline(document) ?? Imprints.Evidence(document));
    }
}

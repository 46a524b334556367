using ChatBot.Answers.Nearness;
using ChatBot.Corpus.Reading;
using ChatBot.Evidence.Models;
using ChatBot.Evidence.Nearness;

namespace ChatBot.Learning;

/// <summary>Makes the vectors that come with the program.</summary>
internal static class ShippedVectorsVerb
{
    public static async Task<int> RunAsync(string folder, string file)
    {
        var corpus = CorpusReader.Read(folder, progress: null, CancellationToken.None);
        var documents = corpus.Documents.Select(document => new DocumentVectors(document));
        var all = documents.SelectMany(document => Enumerable.Range(0, document.Parts.Count).SelectMany(document.TextsOf));
        var texts = all.Distinct(StringComparer.Ordinal).ToList();
        using var models = await EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, new InferenceOptions(), CancellationToken.None);
        var made = await new PassageEmbedder(models).PassagesAsync(texts, CancellationToken.None);
        using var stream = File.Create(file);
        var vectors = texts.Zip(made).ToDictionary(pair => TextHash.Of(pair.First), pair => pair.Second);
        ShippedVectors.Write(stream, models.VectorVersion, vectors);
        Console.WriteLine($"{file}: {texts.Count} vectors of {corpus.Passages.Count} passages");
        return 0;
    }
}

using System.Text.Json;

namespace ChatBot.Learning.Weights;

/// <summary>A question with the passages that answer it, from a set under <c>eval/NAME/questions.jsonl</c>.</summary>
/// <param name="Document">The document it is asked of; null when it is asked of all.</param>
/// <param name="GoldDocument">The document whose passages answer it.</param>
/// <param name="Evidence">Texts of the answering passages; empty for a question without an answer.</param>
internal sealed record JudgedQuestion(string Id, string Text, bool Answerable, string? Document, string? GoldDocument, IReadOnlyList<string> Evidence)
{
    public static IReadOnlyList<JudgedQuestion> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => Of(JsonDocument.Parse(line).RootElement))];

    private static JudgedQuestion Of(JsonElement row) => new(
        row.GetProperty("qid").GetString()!,
        row.GetProperty("question").GetString() ?? "",
        row.GetProperty("answerable").GetBoolean(),
        row.TryGetProperty("document", out var document) ? document.GetString() : null,
        row.TryGetProperty("doc_id", out var gold) ? gold.GetString() : null,
        row.TryGetProperty("evidence", out var evidence) ? [.. evidence.EnumerateArray().Select(text => text.GetString()!)] : []);
}

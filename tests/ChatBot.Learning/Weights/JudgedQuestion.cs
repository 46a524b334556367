using System.Text.Json;

namespace ChatBot.Learning.Weights;

/// <summary>A question with the passages that answer it, from a set's <c>questions.jsonl</c>.</summary>
/// <param name="Kind">How it is asked, where the set says; else empty.</param>
/// <param name="Text">As it is asked; what a follow-up goes on from stands before it.</param>
/// <param name="Document">The document it is asked of; null when it is asked of all.</param>
/// <param name="GoldDocument">The first document whose passages answer it, or deny what it supposes.</param>
/// <param name="Evidence">
/// Texts of the answering passages; of a question that supposes what is not so, of those that say otherwise; else empty for a question
/// without an answer.
/// </param>
internal sealed record JudgedQuestion(
    string Id, string Kind, string Text, bool Answerable, string? Document, string? GoldDocument, IReadOnlyList<GoldPassage> Evidence)
{
    public static IReadOnlyList<JudgedQuestion> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => Of(JsonDocument.Parse(line).RootElement))];

    private static JudgedQuestion Of(JsonElement row)
    {
        var document = Named(row, "doc_id");
        List<GoldPassage> gold =
        [
            .. Elements(row, "gold").Select(quote => new GoldPassage(Named(quote, "doc"), Named(quote, "quote")!)),
            .. Elements(row, "evidence").Select(passage => new GoldPassage(document, passage.GetString()!)),
        ];
        var asked = Elements(row, "context").TakeLast(1).Append(row.GetProperty("question"));
        return new JudgedQuestion(
            row.GetProperty("qid").GetString()!,
            Named(row, "kind") ?? "",
            string.Join(' ', asked.Select(text => text.GetString())),
            row.GetProperty("answerable").GetBoolean(),
            Named(row, "document"),
            document ?? gold.FirstOrDefault()?.Document,
            gold);
    }

    private static JsonElement[] Elements(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) ? [.. value.EnumerateArray()] : [];

    private static string? Named(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <param name="Document">Part of the path of the document that it stands in; null where any may have it.</param>
internal sealed record GoldPassage(string? Document, string Text);

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Batch;

/// <summary>One line of output; the properties are in the order in which they are written.</summary>
internal sealed record BatchAnswer
{
    /// <summary>As the request has it, a string or a number; null where none could be read.</summary>
    public JsonElement? Id { get; init; }

    public string? Command { get; init; }

    public bool Answered { get; init; }

    public required string Outcome { get; init; }

    public required string Text { get; init; }

    public double ElapsedMs { get; init; }

    /// <summary>The direct answer in a document's own words; null where there is none.</summary>
    public BatchShortAnswer? Short { get; init; }

    /// <summary>The probability that the first citation answers, from 0 to 1; null where nothing was weighed.</summary>
    public double? Confidence { get; init; }

    public IReadOnlyList<BatchCitation> Citations { get; init; } = [];

    /// <summary>Only with the outcome Failed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; init; }
}

/// <summary>Words of a citation that answer by themselves.</summary>
/// <param name="Citation">Position among the citations, from 0.</param>
/// <param name="Start">In UTF-16 code units of that citation's quote.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal sealed record BatchShortAnswer(string Text, int Citation, int Start, int Length);

/// <summary>A citation that can be checked against the file without this program.</summary>
internal sealed record BatchCitation
{
    public required string Id { get; init; }

    /// <summary>Relative to the documents folder, with forward slashes.</summary>
    public required string Document { get; init; }

    public string? Title { get; init; }

    public string? Section { get; init; }

    public int Paragraph { get; init; }

    public string? Speaker { get; init; }

    public string? Provenance { get; init; }

    public string? Published { get; init; }

    public required string Quote { get; init; }

    /// <summary>The part of a packed file that <see cref="Start"/> counts in, as it is unpacked; absent for a plain file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Part { get; init; }

    /// <summary>In bytes of the file as it is on disk, or of its part.</summary>
    public required long Start { get; init; }

    /// <summary>In bytes.</summary>
    public required int Length { get; init; }

    /// <summary>Of those bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>[start, length] pairs in UTF-16 code units of <see cref="Quote"/>.</summary>
    public IReadOnlyList<int[]> Marks { get; init; } = [];

    public double Score { get; init; }

    /// <summary>How the search came to the passage; absent unless asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BatchExplanation? Explanation { get; init; }
}

/// <summary>A part of a score with what it is made of.</summary>
internal sealed record BatchExplanation(float Value, string Description, IReadOnlyList<BatchExplanation> Details);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(BatchAnswer))]
internal sealed partial class BatchJson : JsonSerializerContext
{
    /// <summary>Leaves letters of every script readable: lines go to programs, never into HTML.</summary>
    public static BatchJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

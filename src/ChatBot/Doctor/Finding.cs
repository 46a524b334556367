using System.Text.Json.Serialization;

namespace ChatBot.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Advice">What to do about it; null when nothing needs doing.</param>
internal sealed record Finding(FindingStatus Status, string Subject, string Found, string? Advice = null);

[JsonConverter(typeof(JsonStringEnumConverter<FindingStatus>))]
internal enum FindingStatus
{
    [JsonStringEnumMemberName("ok")]
    Ok,

    /// <summary>Works, and may surprise.</summary>
    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>Does not work until something is done.</summary>
    [JsonStringEnumMemberName("wrong")]
    Wrong,
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
internal sealed partial class FindingJson : JsonSerializerContext;

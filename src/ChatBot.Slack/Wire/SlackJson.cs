using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Slack.Manifest;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Wire;

/// <summary>All JSON to and from Slack. Fields that we do not know are skipped: the platform adds some without notice.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Acknowledgement))]
[JsonSerializable(typeof(AckPayload))]
[JsonSerializable(typeof(ApiResponse))]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(EventCallback))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(OpenedConnection))]
[JsonSerializable(typeof(OpenedView))]
[JsonSerializable(typeof(OpenView))]
[JsonSerializable(typeof(PostedMessage))]
[JsonSerializable(typeof(PostMessage))]
[JsonSerializable(typeof(PublishView))]
[JsonSerializable(typeof(SetStatus))]
[JsonSerializable(typeof(SetSuggestedPrompts))]
[JsonSerializable(typeof(SlashCommand))]
[JsonSerializable(typeof(TestedToken))]
[JsonSerializable(typeof(UpdateView))]
[JsonSerializable(typeof(UrlResponse))]
[JsonSerializable(typeof(View))]
internal sealed partial class SlackJson : JsonSerializerContext;

/// <summary>The manifest, indented: people read it before they paste it.</summary>
[JsonSerializable(typeof(AppManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    /// <summary>Characters beyond ASCII as they are.</summary>
    public static ManifestJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

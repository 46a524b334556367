using System.Text.Json.Serialization;
using ChatBot.Answers;

namespace ChatBot.Conversations.Remembering;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatRequest))]
internal sealed partial class RequestJson : JsonSerializerContext;

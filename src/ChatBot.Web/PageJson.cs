using System.Text.Json.Serialization;
using ChatBot.Conversations.Reporting;
using ChatBot.Web.Adding;
using ChatBot.Web.Asking;
using ChatBot.Web.Completing;
using ChatBot.Web.Reading;

namespace ChatBot.Web;

/// <summary>All JSON between the page's script and the host.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AgainBody))]
[JsonSerializable(typeof(AskBody))]
[JsonSerializable(typeof(DocumentPartView))]
[JsonSerializable(typeof(DocumentsView))]
[JsonSerializable(typeof(FoundView))]
[JsonSerializable(typeof(IReadOnlyList<Completion>))]
[JsonSerializable(typeof(OverviewView))]
[JsonSerializable(typeof(PassageView))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(QuestionReport))]
[JsonSerializable(typeof(ReplyView))]
[JsonSerializable(typeof(UploadedView))]
[JsonSerializable(typeof(UploadStateView))]
[JsonSerializable(typeof(VoteBody))]
internal sealed partial class PageJson : JsonSerializerContext;

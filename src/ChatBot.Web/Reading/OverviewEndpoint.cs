using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Web.Adding;
using ChatBot.Web.Reporting;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Reading;

/// <summary>What the page opens with: the commands, and questions that get an answer as they stand.</summary>
internal sealed class OverviewEndpoint(CurrentAnswers current, ReportEndpoint report, UploadEndpoint upload)
{
    /// <summary>Whatever the documents say, it says which there are.</summary>
    private static readonly string Always = $"/{Commands.Sources}";

    public Task HandleAsync(HttpContext context) => Replies.JsonAsync(context, Of(current()), PageJson.Default.OverviewView);

    private OverviewView Of(TalkAnswers? answers) => new(
        answers is not null,
        report.IsOn,
        upload.View,
        answers?.Corpus.Documents.Count ?? 0,
        answers?.Corpus.Passages.Count ?? 0,
        [.. CommandUsage.All.Select(usage => new CommandView($"/{usage.Command}", usage.Arguments, usage.What))],
        answers is not { Corpus.Documents.Count: > 0 } ? [] : [.. answers.Examples.Select(example => example.Question), Always]);
}

/// <param name="IsReady">False while the documents are being read.</param>
/// <param name="HasReport">Whether there is a report of what was asked that the page may show.</param>
/// <param name="Upload">Null where no documents are taken.</param>
/// <param name="Examples">Each is answered as it stands.</param>
internal sealed record OverviewView(
    bool IsReady, bool HasReport, UploadView? Upload, int Documents, int Passages, IReadOnlyList<CommandView> Commands, IReadOnlyList<string> Examples);

/// <param name="Arguments">As in "SPEAKER [on SUBJECT]"; empty for a command without any.</param>
internal sealed record CommandView(string Name, string Arguments, string What);

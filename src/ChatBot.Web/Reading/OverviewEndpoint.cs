using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Web.Reporting;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Reading;

/// <summary>What the page opens with: the commands, and examples that work as they stand.</summary>
internal sealed class OverviewEndpoint(CurrentAnswers current, ReportEndpoint report)
{
    public Task HandleAsync(HttpContext context) => Replies.JsonAsync(context, Of(current(), report.IsOn), PageJson.Default.OverviewView);

    private static OverviewView Of(TalkAnswers? answers, bool hasReport) => new(
        answers is not null,
        hasReport,
        answers?.Corpus.Documents.Count ?? 0,
        answers?.Corpus.Passages.Count ?? 0,
        [.. CommandUsage.All.Select(usage => new CommandView($"/{usage.Command}", usage.Arguments, usage.What))],
        answers is null ? [] : [.. answers.Examples.Select(example => example.Question), $"/{Commands.Timeline}", $"/{Commands.Sources}"]);
}

/// <param name="IsReady">False while the documents are being read.</param>
/// <param name="HasReport">Whether questions are kept, so that there is a report of them.</param>
/// <param name="Examples">Each works as it stands.</param>
internal sealed record OverviewView(bool IsReady, bool HasReport, int Documents, int Passages, IReadOnlyList<CommandView> Commands, IReadOnlyList<string> Examples);

/// <param name="Arguments">As in "SPEAKER [on SUBJECT]"; empty for a command without any.</param>
internal sealed record CommandView(string Name, string Arguments, string What);

using System.Globalization;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Reporting;

/// <summary>What was asked in vain and what people disliked, where the operator has that kept.</summary>
internal sealed class ReportEndpoint(ReportOptions options, StateDatabase database, TimeProvider time)
{
    private const int UsualDays = 30;
    private const int MostDays = 3650;
    private const int MostEntries = 100;

    /// <summary>What people asked in private is shown to whoever keeps the documents, not to whoever reaches the page.</summary>
    public bool IsOn => options is { Enabled: true, OnPage: true };

    public Task HandleAsync(HttpContext context)
    {
        if (!IsOn)
            return Replies.ProblemAsync(context, StatusCodes.Status404NotFound, options.Enabled
                ? "What people asked is not shown here. Whoever runs this bot reads it with chatbot report, or allows it here: Report:OnPage."
                : "Questions are not kept. Whoever runs this bot can turn that on: Report:Enabled.");
        if (Days(context.Request.Query["days"]) is not { } days) return Replies.ProblemAsync(context, StatusCodes.Status400BadRequest, $"days must be a number from 1 to {MostDays}.");
        return Replies.JsonAsync(context, QuestionReport.Read(database, time.GetUtcNow().AddDays(-days), MostEntries), PageJson.Default.QuestionReport);
    }

    private static int? Days(string? given)
    {
        if (string.IsNullOrEmpty(given)) return UsualDays;
        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays ? days : null;
    }
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Conversations.Reporting;
using ChatBot.Corpus;

namespace ChatBot.Reporting;

/// <summary>Prints a report: for people, or as one JSON object.</summary>
internal static class ReportWriter
{
    private static readonly ReportJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static void Write(QuestionReport report, bool json, TextWriter output)
    {
        if (json) output.WriteLine(JsonSerializer.Serialize(report, Readable.QuestionReport));
        else
            foreach (var line in Lines(report)) output.WriteLine(ShownText.Of(line));
    }

    private static IEnumerable<string> Lines(QuestionReport report)
    {
        var smallTalk = report.SmallTalk == 0 ? "" : $"; small talk {report.SmallTalk} times";
        yield return $"Since {Day(report.Since)}: {report.Questions} questions, {report.Answered} answered{smallTalk}.";
        if (report is { MedianMilliseconds: { } median, SlowestMilliseconds: { } slowest })
            yield return string.Create(CultureInfo.InvariantCulture, $"Half of them took {median:0.0} ms or less, 99 of 100 took {slowest:0.0} ms or less.");
        yield return "";
        yield return report.Unanswered.Count == 0 ? "Nothing was asked in vain." : "Asked in vain:";
        foreach (var question in report.Unanswered) yield return $"{question.Times,5} x  {question.Words} ({question.Command}: {question.Outcome}, last {Day(question.Last)})";
        yield return "";
        yield return report.Disliked.Count == 0 ? "Nobody disliked an answer." : "Disliked:";
        foreach (var answer in report.Disliked) yield return $"{answer.Down,5} down, {answer.Up} up  {answer.Words ?? "(no longer kept)"}";
    }

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(QuestionReport))]
internal sealed partial class ReportJson : JsonSerializerContext;

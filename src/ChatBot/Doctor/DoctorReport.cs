using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Corpus;

namespace ChatBot.Doctor;

/// <summary>Findings, a line each.</summary>
internal static class DoctorReport
{
    private static readonly FindingJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static void Write(IReadOnlyList<Finding> findings, bool json, TextWriter output)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(findings, Readable.IReadOnlyListFinding));
            return;
        }

        foreach (var finding in findings) output.WriteLine(ShownText.Of(Line(finding)));
    }

    private static string Line(Finding finding) =>
        $"{finding.Status.ToString().ToLowerInvariant(),-5}  {finding.Subject}: {finding.Found}{(finding.Advice is { } advice ? $" -> {advice}" : "")}";
}

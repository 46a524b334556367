using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ChatBot.Benchmarks.Folder;

/// <summary>One way in which a talk comes as a file.</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="Ending">Of the file's name.</param>
/// <param name="Write">From turns to the file's bytes.</param>
internal sealed record InventedFormat(string Name, string Ending, Func<IReadOnlyList<(string Speaker, string Words)>, byte[]> Write)
{
    public static IReadOnlyList<InventedFormat> All { get; } =
    [
        new("Markdown", "md", turns => Text($"# Harbour talks\n\n{string.Concat(turns.Select(turn => $"**{turn.Speaker}:** {turn.Words}\n\n"))}")),
        new("text", "txt", turns => Text($"Harbour talks\n\n{string.Concat(turns.Select(turn => $"{turn.Speaker}: {turn.Words}\n\n"))}")),
        new("WebVTT", "vtt", turns => Text($"WEBVTT\n\n{string.Concat(turns.Select((turn, number) => $"{Time(number, '.')} --> {Time(number + 1, '.')}\n<v {turn.Speaker}>{turn.Words}</v>\n\n"))}")),
        new("SubRip", "srt", turns => Text(string.Concat(turns.Select((turn, number) => $"{number + 1}\n{Time(number, ',')} --> {Time(number + 1, ',')}\n{turn.Speaker}: {turn.Words}\n\n")))),
        new("HTML", "html", turns => Text($"<!doctype html><html><head><title>Harbour talks</title></head><body><h1>Harbour talks</h1>{string.Concat(turns.Select(turn => $"<p><b>{turn.Speaker}:</b> {WebUtility.HtmlEncode(turn.Words)}</p>\n"))}</body></html>")),
        new("Word", "docx", turns => Zip(
            ("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("word/document.xml", $"<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(turns.Select(turn => $"<w:p><w:r><w:t>{turn.Speaker}: {turn.Words}</w:t></w:r></w:p>"))}</w:body></w:document>"))),
        new("JSON", "json", turns => Text($"[{string.Join(",\n", turns.Select(turn => $"{{\"speaker\":{Quoted(turn.Speaker)},\"text\":{Quoted(turn.Words)}}}"))}]")),
        new("Slack export", "zip", turns => Zip(
            ("users.json", $"[{string.Join(',', turns.Select(turn => turn.Speaker).Distinct().Select(name => $"{{\"id\":{Quoted(Id(name))},\"name\":{Quoted(Id(name))},\"real_name\":{Quoted(name)}}}"))}]"),
            ("channels.json", "[{\"id\":\"C1\",\"name\":\"harbour\"}]"),
            ("harbour/2024-03-04.json", $"[{string.Join(",\n", turns.Select((turn, number) => $"{{\"type\":\"message\",\"user\":{Quoted(Id(turn.Speaker))},\"text\":{Quoted(turn.Words)},\"ts\":\"{1709540000 + number}.000100\"}}"))}]"))),
        new("IRC log", "log", turns => Text(string.Concat(turns.Select((turn, number) => $"[{number / 60 % 24:00}:{number % 60:00}] <{Id(turn.Speaker)}> {turn.Words}\n")))),
    ];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Time(int seconds, char point) => $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}{point}000";

    private static string Id(string name) => name.Replace(' ', '_').ToLowerInvariant();

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Text(text));
            }
        }

        return stream.ToArray();
    }
}

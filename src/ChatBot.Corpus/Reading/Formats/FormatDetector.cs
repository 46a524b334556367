using System.Text;
using System.Text.Json;
using ChatBot.Corpus.Reading.Captions;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Html;
using ChatBot.Corpus.Reading.Mail;

namespace ChatBot.Corpus.Reading.Formats;

/// <summary>Tells a format by how its files begin, whatever the ending says.</summary>
internal static class FormatDetector
{
    private const int Head = 4096;
    private const int LeastLines = 8;
    private const int LongestCueName = 80;

    // An archive's directory stands at its end; a Word document names its main part there.
    private const int ZipDirectory = 1 << 16;

    private static ReadOnlySpan<byte> MainPart => "word/document"u8;

    public static FileFormat Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return bytes[^Math.Min(bytes.Length, ZipDirectory)..].IndexOf(MainPart) >= 0 ? FileFormat.Word : FileFormat.Archive;
        if (bytes.StartsWith("%PDF-"u8)) return FileFormat.Pdf;
        if (bytes.StartsWith("{\\rtf"u8)) return FileFormat.RichText;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return FileFormat.OldWord;
        var head = TextDecoder.Head(bytes, Head).AsSpan().TrimStart();
        if (head.StartsWith("WEBVTT", StringComparison.Ordinal) || IsSubRip(head)) return FileFormat.Captions;
        if (IsHtml(head)) return FileFormat.Html;
        if (head.StartsWith('{') || head.StartsWith('[')) return JsonOrText(bytes);
        if (Mailbox.Opens(bytes)) return FileFormat.Mailbox;
        return MailHead.Opens(head, isWhole: bytes.Length <= Head) ? FileFormat.Mail : FileFormat.Unmarked;
    }

    // "1", "00:00:05,000 --> …" on the first two lines that are written.
    private static bool IsSubRip(ReadOnlySpan<char> head)
    {
        var lines = 0;
        foreach (var line in head.EnumerateLines())
        {
            var text = line.Trim();
            if (text.IsEmpty) continue;
            if (CueParser.IsTimes(text)) return true;
            if (++lines > 1 || !(char.IsAsciiDigit(text[0]) && text.Length <= LongestCueName)) return false;
        }

        return false;
    }

    private static bool IsHtml(ReadOnlySpan<char> head)
    {
        while (head.StartsWith("<!--", StringComparison.Ordinal) || head.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var end = head.IndexOf(head[1] == '?' ? "?>" : "-->");
            if (end < 0) return false;
            head = head[(end + 2)..].TrimStart('>').TrimStart();
        }

        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<head>", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<body", StringComparison.OrdinalIgnoreCase) || IsHtmlBody(head);
    }

    // A page's body without its head: what begins with an element and goes on so. Markdown may begin with an element as well, but then has lines of its own.
    private static bool IsHtmlBody(ReadOnlySpan<char> head)
    {
        if (!PageElements.Open(head)) return false;
        var (elements, lines) = (0, 0);
        foreach (var line in head.EnumerateLines())
        {
            var text = line.Trim();
            if (text.IsEmpty) continue;
            if (text.StartsWith("# ") || text.StartsWith("## ") || text.StartsWith("- ") || text.StartsWith("* ") || text.StartsWith("```")) return false;
            lines++;
            if (PageElements.Open(text)) elements++;
        }

        return lines >= LeastLines && elements * 2 > lines;
    }

    // A log opens with "[2024-…" as well: what is JSON goes on as JSON does for its first tokens.
    private static FileFormat JsonOrText(ReadOnlySpan<byte> bytes)
    {
        // Told by the characters, whatever the bytes are.
        var head = Encoding.UTF8.GetBytes(TextDecoder.Head(bytes, Head).TrimEnd('\uFFFD'));
        var reader = new Utf8JsonReader(head, isFinalBlock: bytes.Length <= Head, state: default);
        try
        {
            var tokens = 0;
            while (tokens < 4 && reader.Read()) tokens++;
            return tokens >= 2 ? FileFormat.Json : FileFormat.Unmarked;
        }
        catch (JsonException)
        {
            return FileFormat.Unmarked;
        }
    }
}

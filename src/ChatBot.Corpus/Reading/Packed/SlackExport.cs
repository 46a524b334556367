using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Captions;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Json;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading.Packed;

/// <summary>What an export of a Slack workspace says beside its messages: who stands behind the ids. A day of a channel is a document.</summary>
internal sealed class SlackExport
{
    private static readonly HashSet<string> Directories = ["users.json", "channels.json", "groups.json", "dms.json", "mpims.json", "integration_logs.json", "org_users.json", "canvases.json", "lists.json", "file_conversations.json", "huddle_transcripts.json"];
    private const int LongestMark = 2000;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private SlackExport()
    {
    }

    /// <summary>Null where the archive is no such export.</summary>
    public static SlackExport? Of(ReadOnlyMemory<byte> file)
    {
        if (Unpacking.Part(file, "users.json") is not { } users || Unpacking.Part(file, "channels.json") is null) return null;
        var export = new SlackExport();
        foreach (var user in JsonParser.Parse(TextDecoder.Decode(users)).Items.Where(user => user.Kind == JsonKind.Object))
        {
            var profile = user.Member("profile") is { Kind: JsonKind.Object } given ? given : user;
            var name = new[] { profile.Member("real_name"), user.Member("real_name"), profile.Member("display_name"), user.Member("name") }.FirstOrDefault(value => value is { IsWritten: true });
            if (user.Member("id") is { IsWritten: true } id && name is not null) export._names[id.Text] = name.Text.Trim();
        }

        return export;
    }

    /// <summary>Files that describe the workspace and hold no messages.</summary>
    public static bool IsDirectory(string part) => Directories.Contains(part);

    /// <exception cref="UnreadableDocumentException">The day holds no message with words.</exception>
    public Document Read(string path, FilePart part, byte[] bytes)
    {
        var source = TextDecoder.Decode(bytes);
        var messages = JsonSpeech.Messages(JsonParser.Parse(source)) ?? throw new UnreadableDocumentException("the day holds no messages");
        var (text, blocks) = new TurnJoiner(source).Join(messages.Utterances(source, _names.GetValueOrDefault, Mark));
        var folder = part.Name.LastIndexOf('/') is > 0 and var slash ? part.Name[..slash] : part.Name;
        return DocumentBuilder.Build(path, text, blocks, Statement.Recording(path) with
        {
            Title = $"#{folder}, {Path.GetFileNameWithoutExtension(part.Name)}",
            // The day as the workspace counts it; the times of messages are in UTC.
            Date = FileName.Date(part.Name),
            DateOrigin = DateOrigin.FileName,
            ProvenanceReason = "it is an export of a chat, each message with its time",
            Part = part,
        });
    }

    // "<@U123>" is a person, "<#C123|general>" a channel, "<https://…|here>" a link; angle brackets that are meant are escaped.
    private (string Meaning, int Length)? Mark(string text, int at, int end)
    {
        if (text[at] == '&')
        {
            var rest = text.AsSpan(at, end - at);
            return rest.StartsWith("&amp;") ? ("&", 5) : rest.StartsWith("&lt;") ? ("<", 4) : rest.StartsWith("&gt;") ? (">", 4) : null;
        }

        var close = text.IndexOf('>', at, Math.Min(end - at, LongestMark));
        if (close < at + 2) return null;
        var inside = text[(at + 1)..close];
        var bar = inside.IndexOf('|', StringComparison.Ordinal);
        var (target, label) = bar < 0 ? (inside, null) : (inside[..bar], inside[(bar + 1)..]);
        return (target[0] switch
        {
            '@' => "@" + (_names.GetValueOrDefault(target[1..]) ?? label ?? target[1..]),
            '#' => "#" + (label ?? target[1..]),
            '!' => label ?? "@" + target[1..],
            _ => label is null ? target : $"{label} ({target})",
        }, close + 1 - at);
    }
}

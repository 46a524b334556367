using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Json;

namespace ChatBot.Corpus.Reading.Packed;

/// <summary>What an export of a Slack workspace says beside its messages: who stands behind the ids. A day of a channel is a document.</summary>
internal sealed class SlackExport
{
    private static readonly HashSet<string> Directories = ["users.json", "channels.json", "groups.json", "dms.json", "mpims.json", "integration_logs.json", "org_users.json", "canvases.json", "lists.json", "file_conversations.json", "huddle_transcripts.json"];
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

    public string? NameOf(string id) => _names.GetValueOrDefault(id);

    public Document Read(string path, FilePart part, byte[] bytes) => JsonReader.Read(path, bytes, part, NameOf);
}

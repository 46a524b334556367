namespace ChatBot.Corpus.Reading.Json;

/// <summary>The words that a Slack message has in its blocks: https://docs.slack.dev/reference/block-kit/blocks. Some programs send them there alone.</summary>
internal static class SlackBlocks
{
    private static readonly string[] Holders = ["elements", "text", "fields", "title", "blocks", "rows", "alt_text"];

    /// <summary>In the order of the file; empty for a message without blocks.</summary>
    public static List<Piece> Of(JsonValue message)
    {
        var pieces = new List<Piece>();
        if (message.Member("blocks") is { Kind: JsonKind.Array } blocks) Add(blocks, pieces, isFirst: true);
        if (message.Member("attachments") is not { Kind: JsonKind.Array } attachments) return pieces;
        foreach (var attachment in attachments.Items.Where(item => item.Kind == JsonKind.Object && item.Member("blocks") is not null)) Add(attachment.Member("blocks")!, pieces, pieces.Count == 0);
        return pieces;
    }

    private static void Add(JsonValue value, List<Piece> pieces, bool isFirst)
    {
        foreach (var item in value.Items)
        {
            if (item.Kind != JsonKind.Object) continue;
            // Blocks, and the sections and items in them, stand on lines of their own.
            var isBlock = item.Member("type")?.Text is not ("text" or "link" or "user" or "usergroup" or "emoji" or "channel" or "broadcast" or "date" or "color");
            var before = pieces.Count;
            AddOne(item, pieces);
            if (isBlock && !isFirst && pieces.Count > before) pieces[before] = pieces[before] with { Before = "\n" };
            isFirst = false;
        }
    }

    private static void AddOne(JsonValue item, List<Piece> pieces)
    {
        switch (item.Member("type")?.Text)
        {
            case "text" or "plain_text" when item.Member("text") is { Kind: JsonKind.Text } text:
                pieces.Add(new Piece(text));
                break;
            case "mrkdwn" when item.Member("text") is { Kind: JsonKind.Text } text:
                pieces.Add(new Piece(text) { IsMarked = true });
                break;
            case "link" when item.Member("text", "url") is { Kind: JsonKind.Text } link:
                pieces.Add(new Piece(link));
                break;
            case "user" when item.Member("user_id") is { Kind: JsonKind.Text } user:
                pieces.Add(new Piece(user) { Means = id => "@" + id });
                break;
            case "emoji" when item.Member("name") is { Kind: JsonKind.Text } emoji:
                pieces.Add(new Piece(emoji) { Means = name => $":{name}:" });
                break;
            case "broadcast" when item.Member("range") is { Kind: JsonKind.Text } range:
                pieces.Add(new Piece(range) { Means = name => "@" + name });
                break;
            case "button" or "image" or "static_select" or "overflow" or "datepicker":
                break;
            default:
                foreach (var (name, inner) in item.Members.Where(member => Holders.Contains(member.Name, StringComparer.Ordinal)))
                {
                    if (inner.Kind == JsonKind.Array) Add(inner, pieces, pieces.Count == 0);
                    else if (inner.Kind == JsonKind.Object) AddOne(inner, pieces);
                }

                break;
        }
    }
}

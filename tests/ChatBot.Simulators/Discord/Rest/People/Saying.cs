using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.People;

/// <summary>What somebody writes into a channel.</summary>
/// <param name="Text">A mention is written as Discord writes it: "&lt;@123&gt;".</param>
public sealed partial record Saying(string Text)
{
    public ShownMessage? ReplyTo { get; init; }

    /// <summary>Whether the reply mentions whoever it replies to, as it does unless one switches that off.</summary>
    public bool ReplyMentions { get; init; } = true;

    public bool MentionsEveryone { get; init; }

    /// <summary>Names of files.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>Posted by a webhook in the person's place.</summary>
    public bool IsFromWebhook { get; init; }

    internal ShownMessage ToMessage(ulong id, Place place, DiscordWorld world, MessageLog log)
    {
        var fields = new JsonObject { ["content"] = Text };
        if (Attachments.Count > 0) fields["attachments"] = new JsonArray([.. Attachments.Select(name => (JsonNode)AttachmentOf(name, world))]);
        if (IsFromWebhook) fields["webhook_id"] = world.Snowflakes.Next().ToText();
        if (MentionsEveryone) fields["mention_everyone"] = true;
        return new ShownMessage(id, place.Channel, place.Person, fields) { RepliesTo = ReplyTo?.Id, Mentions = [.. Mentioned(world, log).Distinct()] };
    }

    private IEnumerable<DiscordPerson> Mentioned(DiscordWorld world, MessageLog log)
    {
        if (ReplyTo is { } original && ReplyMentions) yield return original.Author;

        var known = log.All.Select(message => message.Author).Append(world.Bot).DistinctBy(person => person.Id).ToDictionary(person => person.Id);
        foreach (Match mention in Mention().Matches(Text))
        {
            if (ulong.TryParse(mention.Groups["id"].ValueSpan, out var id)) yield return known.GetValueOrDefault(id) ?? new DiscordPerson(id, "somebody");
        }
    }

    private static JsonObject AttachmentOf(string name, DiscordWorld world) => new()
    {
        ["id"] = world.Snowflakes.Next().ToText(),
        ["filename"] = name,
        ["size"] = 1024,
        ["url"] = "https://cdn.example.org/" + name,
        ["proxy_url"] = "https://media.example.org/" + name,
    };

    [GeneratedRegex(@"<@!?(?<id>\d+)>", RegexOptions.None, 1000)]
    private static partial Regex Mention();
}

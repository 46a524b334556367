using System.Text;
using System.Text.Json;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Wire;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ChatBot.Slack.Http;

/// <summary>Slash commands and interactions come as forms, the latter as JSON in the field <c>payload</c>.</summary>
internal static class DeliveredForm
{
    private const int MostFields = 100;

    /// <summary>Null when it is neither.</summary>
    /// <exception cref="JsonException">The payload is no JSON of its kind.</exception>
    /// <exception cref="InvalidDataException">It is no form.</exception>
    public static Receipt? Read(byte[] body, Inbox inbox, string credential)
    {
        using var reader = new FormReader(Encoding.UTF8.GetString(body)) { ValueCountLimit = MostFields, ValueLengthLimit = RequestBody.Limit };
        var fields = reader.ReadForm();
        if (fields.TryGetValue("payload", out var payload))
            return JsonSerializer.Deserialize(payload.ToString(), SlackJson.Default.Interaction) is { } interaction ? inbox.Receive(interaction, credential) : null;
        return fields.ContainsKey("command") ? inbox.Receive(Command(fields), credential) : null;
    }

    private static SlashCommand Command(Dictionary<string, StringValues> fields) => new()
    {
        TeamId = Field(fields, "team_id"),
        EnterpriseId = Field(fields, "enterprise_id"),
        IsEnterpriseInstall = Field(fields, "is_enterprise_install"),
        ChannelId = Field(fields, "channel_id"),
        UserId = Field(fields, "user_id"),
        UserName = Field(fields, "user_name"),
        Command = Field(fields, "command"),
        Text = Field(fields, "text"),
        ResponseUrl = Field(fields, "response_url"),
        TriggerId = Field(fields, "trigger_id"),
    };

    private static string? Field(Dictionary<string, StringValues> fields, string name) => fields.TryGetValue(name, out var value) ? value.ToString() : null;
}

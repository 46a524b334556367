namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>https://discord.com/developers/docs/resources/message#embed-object-embed-limits</summary>
public static class EmbedRules
{
    public const int MostEmbeds = 10;

    /// <summary>Over all embeds of a message: titles, descriptions, field names and values, footers and authors.</summary>
    public const int MostCharacters = 6000;

    public static void Check(Form message)
    {
        var characters = message.Each("embeds", MostEmbeds).Sum(CheckEmbed);
        if (characters > MostCharacters) message.Wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {MostCharacters}");
    }

    private static int CheckEmbed(Form embed)
    {
        embed.Only("title", "type", "description", "url", "timestamp", "color", "footer", "image", "thumbnail", "video", "provider", "author", "fields", "flags");
        if (embed.Number("color") is < 0 or > 0xFFFFFF) embed.Wrong("color", "NUMBER_TYPE_MAX", "int value should be less than or equal to 16777215.");

        var characters = Length(embed.Text("title", 256)) + Length(embed.Text("description", 4096));
        if (embed.Inner("footer") is { } footer)
        {
            footer.Only("text", "icon_url", "proxy_icon_url");
            footer.Required("text");
            characters += Length(footer.Text("text", 2048));
        }

        if (embed.Inner("author") is { } author)
        {
            author.Only("name", "url", "icon_url", "proxy_icon_url");
            author.Required("name");
            characters += Length(author.Text("name", 256));
        }

        return characters + embed.Each("fields", 25).Sum(CheckField);
    }

    private static int CheckField(Form field)
    {
        field.Only("name", "value", "inline");
        field.Required("name", "value");
        field.Bool("inline");
        return Length(field.Text("name", 256, least: 1)) + Length(field.Text("value", 1024, least: 1));
    }

    private static int Length(string? text) => text?.Length ?? 0;
}

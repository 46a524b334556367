namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>https://discord.com/developers/docs/resources/message#allowed-mentions-object</summary>
public static class MentionRules
{
    private const int MostIds = 100;

    public static void Check(Form message)
    {
        if (message.Inner("allowed_mentions") is not { } allowed) return;

        allowed.Only("parse", "roles", "users", "replied_user");
        allowed.Bool("replied_user");
        var parse = allowed.Texts("parse", 3);
        foreach (var kind in parse.Where(kind => kind is not ("roles" or "users" or "everyone")))
            allowed.Wrong("parse", "BASE_TYPE_CHOICES", $"\"{kind}\" is none of roles, users, everyone.");

        foreach (var field in (string[])["users", "roles"])
        {
            if (allowed.Texts(field, MostIds).Count > 0 && parse.Contains(field))
                allowed.Wrong(field, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{field}\"] and {field}: [ids...] are mutually exclusive.");
        }
    }
}

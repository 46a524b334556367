using System.Text.RegularExpressions;

namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>What a command may be. https://discord.com/developers/docs/interactions/application-commands</summary>
public static partial class CommandRules
{
    /// <summary>Over names, descriptions and values of a command, its options and their choices.</summary>
    public const int MostCharacters = 8000;

    /// <summary>https://docs.discord.com/developers/reference#locales</summary>
    private static readonly string[] Locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk",
        "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    private const int ChatInput = 1;
    private const int PrivateChannel = 2;
    private const int UserInstall = 1;
    private static readonly int[] Completable = [3, 4, 10];

    public static void Check(Form command)
    {
        command.Only(
            "id", "type", "name", "name_localizations", "description", "description_localizations", "options", "default_member_permissions", "dm_permission",
            "default_permission", "integration_types", "contexts", "nsfw", "handler");
        command.Required("name");
        CheckWords(command);
        if ((command.OneOf("type", ChatInput, 2, 3, 4) ?? ChatInput) == ChatInput) CheckChatInput(command);
        else CheckMenu(command);

        var contexts = command.Texts("contexts", 3);
        if (contexts.Contains($"{PrivateChannel}") && !command.Texts("integration_types", 2).Contains($"{UserInstall}"))
            command.Wrong("contexts", "APPLICATION_COMMAND_CONTEXT_REQUIRES_USER_INSTALL", "PRIVATE_CHANNEL needs integration_types with USER_INSTALL.");
    }

    private static void CheckChatInput(Form command)
    {
        CheckName(command);
        command.Required("description");
        command.Text("name", 32, least: 1);
        command.Text("description", 100, least: 1);
        var characters = Longest(command, "name", 32) + Longest(command, "description", 100) + CheckOptions(command, depth: 0);
        if (characters > MostCharacters) command.Wrong("options", "APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size ({MostCharacters})");
    }

    private static void CheckMenu(Form command)
    {
        command.Text("name", 32, least: 1);
        if (!string.IsNullOrEmpty(command.Text("description", 100))) command.Wrong("description", "APPLICATION_COMMAND_INVALID_DESCRIPTION", "Context menu commands cannot have a description");
        if (command.Texts("options", 25).Count > 0) command.Wrong("options", "APPLICATION_COMMAND_INVALID_OPTIONS", "Context menu commands cannot have options");
    }

    private static int CheckOptions(Form owner, int depth)
    {
        var names = new HashSet<string>();
        var characters = 0;
        var optional = false;
        foreach (var option in owner.Each("options", 25))
        {
            option.Only(
                "type", "name", "name_localizations", "description", "description_localizations", "required", "choices", "options", "channel_types", "min_value",
                "max_value", "min_length", "max_length", "autocomplete");
            option.Required("type", "name", "description");
            CheckWords(option);
            CheckName(option);
            if (Names(option).Any(name => !names.Add(name)))
                option.Wrong("name", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique");

            optional |= !option.Bool("required");
            if (option.Bool("required") && optional && option.Number("type") > 2)
                option.Wrong("required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");

            option.Text("description", 100, least: 1);
            characters += Longest(option, "name", 32) + Longest(option, "description", 100) + CheckChoices(option);
            if (depth < 2) characters += CheckOptions(option, depth + 1);
        }

        return characters;
    }

    private static int CheckChoices(Form option)
    {
        var type = option.OneOf("type", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) ?? 0;
        if (option.Bool("autocomplete") && (option.Has("choices") || !Completable.Contains(type)))
            option.Wrong("autocomplete", "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID", "autocomplete needs an option of text or number without choices");
        if (option.Number("max_length") is < 1 or > 6000) option.Wrong("max_length", "NUMBER_TYPE_MAX", "int value should be between 1 and 6000.");
        if (option.Number("min_length") is < 0 or > 6000) option.Wrong("min_length", "NUMBER_TYPE_MAX", "int value should be between 0 and 6000.");

        ChoiceRules.Check(option, "choices");
        return option.Each("choices", int.MaxValue).Sum(choice => Length(choice.Text("name", int.MaxValue)) + (choice.IsText("value") ? Length(choice.Text("value", int.MaxValue)) : 0));
    }

    private static void CheckName(Form named)
    {
        if (Names(named).Select(name => name[(name.IndexOf('/') + 1)..]).Any(name => !Name().IsMatch(name) || name.Any(char.IsUpper)))
            named.Wrong("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }

    /// <summary>Of each language, those for languages as "de/frage".</summary>
    private static IEnumerable<string> Names(Form named)
    {
        if (named.Text("name", int.MaxValue) is { } own) yield return own;
        if (named.Inner("name_localizations") is not { } words) yield break;
        foreach (var locale in Locales)
        {
            if (words.Text(locale, int.MaxValue) is { } name) yield return $"{locale}/{name}";
        }
    }

    /// <summary>
    /// Names and descriptions in other languages. https://docs.discord.com/developers/interactions/application-commands#localization
    /// </summary>
    private static void CheckWords(Form named)
    {
        foreach (var (field, most) in ((string, int)[])[("name_localizations", 32), ("description_localizations", 100)])
        {
            if (named.Inner(field) is not { } words) continue;
            words.Only(Locales);
            foreach (var locale in Locales) words.Text(locale, most, least: 1);
        }
    }

    /// <summary>Only the longest of all languages counts.</summary>
    private static int Longest(Form named, string field, int most) =>
        Locales.Select(locale => Length(named.Inner($"{field}_localizations")?.Text(locale, most))).Append(Length(named.Text(field, most))).Max();

    private static int Length(string? text) => text?.Length ?? 0;

    // The scripts Devanagari and Thai by their blocks, as .NET has no names for scripts.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\u0900-\u097F\u0E00-\u0E7F]{1,32}\z", RegexOptions.None, 1000)]
    private static partial Regex Name();
}

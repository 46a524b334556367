using System.Text.RegularExpressions;

namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>What a command may be. https://discord.com/developers/docs/interactions/application-commands</summary>
public static partial class CommandRules
{
    /// <summary>Over names, descriptions and values of a command, its options and their choices.</summary>
    public const int MostCharacters = 8000;

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
        var characters = Length(command.Text("name", 32, least: 1)) + Length(command.Text("description", 100, least: 1)) + CheckOptions(command, depth: 0);
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
            CheckName(option);
            if (option.Text("name", 32, least: 1) is { } name && !names.Add(name))
                option.Wrong("name", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique");

            optional |= !option.Bool("required");
            if (option.Bool("required") && optional && option.Number("type") > 2)
                option.Wrong("required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");

            characters += Length(option.Text("name", 32)) + Length(option.Text("description", 100, least: 1)) + CheckChoices(option);
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
        if (named.Text("name", int.MaxValue) is { } name && (!Name().IsMatch(name) || name.Any(char.IsUpper)))
            named.Wrong("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }

    private static int Length(string? text) => text?.Length ?? 0;

    // The scripts Devanagari and Thai by their blocks, as .NET has no names for scripts.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\u0900-\u097F\u0E00-\u0E7F]{1,32}\z", RegexOptions.None, 1000)]
    private static partial Regex Name();
}

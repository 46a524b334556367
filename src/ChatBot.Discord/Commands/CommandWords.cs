using ChatBot.Corpus.Languages;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Commands;

/// <summary>
/// Names and descriptions of the commands in other languages: a file of <c>Words/</c> for each. The English ones, by which commands
/// arrive here, stand in
/// <see cref="CommandCatalog"/>. https://docs.discord.com/developers/interactions/application-commands#localization
/// </summary>
internal static class CommandWords
{
    private const string Resources = "ChatBot.Discord.Words.";
    private const string Separator = " = ";

    /// <summary>The locales of Discord's that a file is for. https://docs.discord.com/developers/reference#locales</summary>
    private static readonly Dictionary<string, string[]> Locales = new(StringComparer.Ordinal)
    {
        ["de"] = ["de"],
        ["fr"] = ["fr"],
        ["es"] = ["es-ES", "es-419"],
        ["pt"] = ["pt-BR"],
        ["it"] = ["it"],
        ["nl"] = ["nl"],
        ["pl"] = ["pl"],
        ["ru"] = ["ru"],
        ["uk"] = ["uk"],
    };

    private static readonly ILookup<(string Section, string Key), (string Locale, string[] Words)> Words = WordFiles
        .Lines(typeof(CommandWords).Assembly, Resources)
        .Select(line => (line.Section, Parts: line.Line.Split(Separator), Language: line.File[Resources.Length..].Split('.')[0]))
        .SelectMany(line => Locales[line.Language].Select(locale => (line.Section, Key: line.Parts[0], Word: (locale, line.Parts[1..]))))
        .ToLookup(line => (line.Section, line.Key), line => line.Word);

    /// <summary>The command with its words in every language.</summary>
    public static ApplicationCommand Localized(ApplicationCommand command) => command.Type == ApplicationCommandType.ChatInput
        ? command with
        {
            NameLocalizations = Of("commands", command.Name, 0),
            DescriptionLocalizations = Of("commands", command.Name, 1),
            Options = [.. (command.Options ?? []).Select(option => Localized(command.Name, option))],
        }
        : command with { NameLocalizations = Of("menus", command.Name, 0) };

    private static ApplicationCommandOption Localized(string command, ApplicationCommandOption option) => option with
    {
        NameLocalizations = Of("names", option.Name, 0),
        DescriptionLocalizations = Of("options", option == CommandOptions.Private ? option.Name : $"{command}.{option.Name}", 0),
    };

    private static Dictionary<string, string> Of(string section, string key, int part) =>
        Words[(section, key)].ToDictionary(word => word.Locale, word => word.Words[part], StringComparer.Ordinal);
}

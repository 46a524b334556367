using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Commands;

/// <summary>How what is registered differs in meaning from what should be: what Discord adds (ids, versions, defaults) is no difference.</summary>
internal static class CommandChanges
{
    /// <summary>One entry a command, for the log: "added /ask", "changed /quote (options)".</summary>
    public static IReadOnlyList<string> Between(IReadOnlyList<ApplicationCommand> registered, IReadOnlyList<ApplicationCommand> wanted)
    {
        var before = registered.ToDictionary(Identity);
        var added = wanted.Where(command => !before.ContainsKey(Identity(command))).Select(command => $"added {Shown(command)}");
        var removed = registered.ExceptBy(wanted.Select(Identity), Identity).Select(command => $"removed {Shown(command)}");
        var changed = wanted
            .Where(command => before.ContainsKey(Identity(command)))
            .Select(command => (Command: command, Parts: Parts(before[Identity(command)], command).ToList()))
            .Where(change => change.Parts.Count > 0)
            .Select(change => $"changed {Shown(change.Command)} ({string.Join(", ", change.Parts)})");
        return [.. added, .. changed, .. removed];
    }

    private static IEnumerable<string> Parts(ApplicationCommand registered, ApplicationCommand wanted)
    {
        if ((registered.Description ?? "") != (wanted.Description ?? "")) yield return "description";
        if (!AreSame(registered.NameLocalizations, wanted.NameLocalizations)
            || !AreSame(registered.DescriptionLocalizations, wanted.DescriptionLocalizations))
            yield return "translations";
        if (!AreSame(registered.Options ?? [], wanted.Options ?? [])) yield return "options";
        if (!Set(registered.Contexts).SetEquals(Set(wanted.Contexts))) yield return "contexts";
        if (!Set(registered.IntegrationTypes).SetEquals(Set(wanted.IntegrationTypes))) yield return "installation";
    }

    private static bool AreSame(IReadOnlyList<ApplicationCommandOption> registered, IReadOnlyList<ApplicationCommandOption> wanted) =>
        registered.Count == wanted.Count && registered.Zip(wanted).All(pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(ApplicationCommandOption registered, ApplicationCommandOption wanted) =>
        WithoutWords(registered) == WithoutWords(wanted)
        && AreSame(registered.NameLocalizations, wanted.NameLocalizations)
        && AreSame(registered.DescriptionLocalizations, wanted.DescriptionLocalizations);

    /// <summary>What can be compared as a value, with Discord's defaults.</summary>
    private static ApplicationCommandOption WithoutWords(ApplicationCommandOption option) => option with
    {
        Required = option.Required ?? false,
        Autocomplete = option.Autocomplete ?? false,
        NameLocalizations = null,
        DescriptionLocalizations = null,
    };

    private static bool AreSame(IReadOnlyDictionary<string, string>? registered, IReadOnlyDictionary<string, string>? wanted) =>
        (registered?.Count ?? 0) == (wanted?.Count ?? 0)
        && (registered ?? new Dictionary<string, string>()).All(word => wanted!.GetValueOrDefault(word.Key) == word.Value);

    private static HashSet<T> Set<T>(IReadOnlyList<T>? values) => [.. values ?? []];

    private static (ApplicationCommandType Type, string Name) Identity(ApplicationCommand command) => (command.Type, command.Name);

    private static string Shown(ApplicationCommand command) => command.Type == ApplicationCommandType.ChatInput ? $"/{command.Name}" : $"“{command.Name}”";
}

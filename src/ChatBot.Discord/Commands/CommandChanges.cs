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
        if (!Options(registered).SequenceEqual(Options(wanted))) yield return "options";
        if (!Set(registered.Contexts).SetEquals(Set(wanted.Contexts))) yield return "contexts";
        if (!Set(registered.IntegrationTypes).SetEquals(Set(wanted.IntegrationTypes))) yield return "installation";
    }

    private static IEnumerable<ApplicationCommandOption> Options(ApplicationCommand command) =>
        (command.Options ?? []).Select(option => option with { Required = option.Required ?? false, Autocomplete = option.Autocomplete ?? false });

    private static HashSet<T> Set<T>(IReadOnlyList<T>? values) => [.. values ?? []];

    private static (ApplicationCommandType Type, string Name) Identity(ApplicationCommand command) => (command.Type, command.Name);

    private static string Shown(ApplicationCommand command) => command.Type == ApplicationCommandType.ChatInput ? $"/{command.Name}" : $"“{command.Name}”";
}

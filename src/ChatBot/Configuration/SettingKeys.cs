using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using ChatBot.CommandLine;
using ChatBot.Conversations;
using ChatBot.Conversations.Access;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Discord;
using ChatBot.Operations;
using ChatBot.Slack;
using ChatBot.Web;
using Microsoft.Extensions.Configuration;

namespace ChatBot.Configuration;

/// <summary>Every setting that there is, as the options have it: a key with "*" where a list's number or a name of one's own stands.</summary>
internal static class SettingKeys
{
    private static readonly (string Section, IReadOnlyList<string> Keys)[] Sections =
    [
        Section(DocumentsOptions.Section, typeof(DocumentsOptions)),
        Section(DiscordOptions.Section, typeof(DiscordOptions)),
        Section(SlackOptions.Section, typeof(SlackOptions)),
        Section(HttpOptions.Section, typeof(HttpOptions)),
        Section(PageOptions.Section, typeof(PageOptions)),
        Section(LimitOptions.Section, typeof(LimitOptions)),
        Section(StateOptions.Section, typeof(StateOptions)),
        Section(ReportOptions.Section, typeof(ReportOptions)),
        Section(MetricsOptions.Section, typeof(MetricsOptions)),
        Section(LoggingOptions.Section, typeof(LoggingOptions)),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Sections.SelectMany(section => section.Keys)];

    /// <summary>What is set in a section of ours and read by nobody, with the key that was probably meant.</summary>
    public static IEnumerable<(string Key, string? Nearest)> Unknown(IConfiguration values) => values.AsEnumerable()
        .Where(setting => !string.IsNullOrWhiteSpace(setting.Value) && Sections.Any(section => setting.Key.StartsWith(section.Section + ":", StringComparison.OrdinalIgnoreCase)) && !All.Any(key => Matches(setting.Key, key)))
        .Select(setting => (setting.Key, NearestName.Of(setting.Key, All.Where(key => !key.Contains('*', StringComparison.Ordinal)))))
        .OrderBy(unknown => unknown.Key, StringComparer.Ordinal);

    private static (string Section, IReadOnlyList<string> Keys) Section(string name, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options) => (name, [.. Of(name, options)]);

    private static IEnumerable<string> Of(string prefix, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options) =>
        from property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite
        from key in OfType($"{prefix}:{property.Name}", property.PropertyType)
        select key;

    private static IEnumerable<string> OfType(string key, Type type)
    {
        if (type == typeof(AccessRule)) return [$"{key}:{nameof(AccessRule.Allow)}:*", $"{key}:{nameof(AccessRule.Deny)}:*"];
        if (type == typeof(Dictionary<string, string>)) return [$"{key}:*"];
        if (type == typeof(List<string>)) return [$"{key}:*"];
        return type == typeof(IList<WorkspaceOptions>) ? Of($"{key}:*", typeof(WorkspaceOptions)) : [key];
    }

    private static bool Matches(string key, string known)
    {
        var (parts, wanted) = (key.Split(':'), known.Split(':'));
        // A log category may have a colon in its name.
        return parts.Length >= wanted.Length && wanted.Index().All(part => part.Item == "*" || part.Item.Equals(parts[part.Index], StringComparison.OrdinalIgnoreCase))
            && (parts.Length == wanted.Length || wanted[^1] == "*");
    }
}

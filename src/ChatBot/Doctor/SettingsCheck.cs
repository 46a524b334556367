using ChatBot.Configuration;

namespace ChatBot.Doctor;

/// <summary>Where settings were read from, and what is set that nobody reads.</summary>
internal static class SettingsCheck
{
    public static IEnumerable<Finding> Of(Settings settings)
    {
        yield return new(FindingStatus.Ok, "Settings", settings.Files.Count > 0 ? string.Join(", ", settings.Files) : "no appsettings.json; the defaults and the environment hold");
        foreach (var (key, nearest) in SettingKeys.Unknown(settings.Values))
            yield return new(FindingStatus.Note, "Settings", $"{key} is set, and nothing reads it", nearest is null ? "Remove it." : $"Did you mean {nearest}?");
    }
}

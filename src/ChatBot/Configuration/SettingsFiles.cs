using Microsoft.Extensions.Configuration;

namespace ChatBot.Configuration;

/// <summary>Where settings come from.</summary>
internal static class SettingsFiles
{
    public const string Name = "appsettings.json";

    /// <summary>The settings files there are; later ones win.</summary>
    public static List<string> Of(ProcessEnvironment environment) =>
        [.. new[] { environment.ApplicationDirectory, environment.WorkingDirectory }
            .Select(folder => Path.GetFullPath(Name, folder))
            .Distinct()
            .Where(File.Exists)];

    public static IConfiguration Read(IReadOnlyList<string> files, IReadOnlyDictionary<string, string> variables)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files) Add(ReadFile(file), values);
        foreach (var (name, value) in variables.Where(variable => variable.Key.Contains("__", StringComparison.Ordinal)))
            values[name.Replace("__", ":", StringComparison.Ordinal)] = value;
        // What is set to nothing is not set: container files pass variables on that nobody has given a value.
        return new ConfigurationBuilder().AddInMemoryCollection(values.Where(setting => !string.IsNullOrWhiteSpace(setting.Value))).Build();
    }

    private static void Add(IConfiguration source, Dictionary<string, string?> values)
    {
        foreach (var (key, value) in source.AsEnumerable().Where(setting => setting.Value is not null)) values[key] = value;
    }

    private static IConfigurationRoot ReadFile(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return new ConfigurationBuilder().AddJsonStream(stream).Build();
        }
        catch (Exception problem) when (problem is FormatException or InvalidDataException or System.Text.Json.JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingsException([$"{file} cannot be read: {problem.InnerException?.Message ?? problem.Message}"]);
        }
    }
}

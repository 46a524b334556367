using Microsoft.Extensions.Configuration;

namespace ChatBot.Configuration;

/// <summary>Where settings come from: files beside the program and in the current directory, then files of secrets, then the environment; later ones win.</summary>
internal static class SettingsFiles
{
    public const string Name = "appsettings.json";

    /// <summary>The settings files there are; later ones win.</summary>
    public static List<string> Of(ProcessEnvironment environment) =>
        [.. new[] { environment.ApplicationDirectory, environment.WorkingDirectory }
            .Select(folder => Path.GetFullPath(Name, folder))
            .Distinct()
            .Where(File.Exists)];

    /// <param name="problems">Takes what cannot be read; the rest is read all the same, so that everything wrong is said at once.</param>
    public static IConfiguration Read(IReadOnlyList<string> files, ProcessEnvironment environment, List<string> problems)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files) Add(ReadFile(file, problems));
        Add(SecretFiles.InFolder(environment.SecretsDirectory, problems));
        Add(Variables(environment.Variables));
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();

        // What is set to nothing is not set: container files pass variables on that nobody has given a value.
        void Add(IEnumerable<KeyValuePair<string, string?>> source)
        {
            var given = source.Where(setting => !string.IsNullOrWhiteSpace(setting.Value)).ToDictionary(StringComparer.OrdinalIgnoreCase);
            SecretFiles.Open(given, environment.WorkingDirectory, problems);
            foreach (var (key, value) in given) values[key] = value;
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> Variables(IReadOnlyDictionary<string, string> variables) => variables
        .Where(variable => variable.Key.Contains("__", StringComparison.Ordinal))
        .Select(variable => KeyValuePair.Create(KeyOf(variable.Key), (string?)variable.Value));

    /// <summary>Of a variable or a secret's file: neither can have a colon in its name everywhere.</summary>
    internal static string KeyOf(string name) => name.Replace("__", ":", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, string?>> ReadFile(string file, List<string> problems)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return new ConfigurationBuilder().AddJsonStream(stream).Build().AsEnumerable();
        }
        catch (Exception problem) when (problem is FormatException or InvalidDataException or System.Text.Json.JsonException or IOException or UnauthorizedAccessException)
        {
            problems.Add($"{file} cannot be read: {problem.InnerException?.Message ?? problem.Message}");
            return [];
        }
    }
}

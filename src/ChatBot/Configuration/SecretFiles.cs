namespace ChatBot.Configuration;

/// <summary>
/// Settings that stand in files of their own, as containers are given secrets: by the file's name (Discord__Token in the folder for secrets), or named by a setting that ends in
/// "File" (Discord__Token__File=/run/secrets/discord).
/// </summary>
internal static class SecretFiles
{
    private const string Suffix = ":File";

    /// <summary>Files named as variables are; others are somebody else's.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> InFolder(string folder, List<string> problems)
    {
        if (!Directory.Exists(folder)) return [];
        return [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
            .Where(file => Path.GetFileName(file).Contains("__", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (Key: SettingsFiles.KeyOf(Path.GetFileName(file)), File: file))
            .Select(secret => KeyValuePair.Create(secret.Key, IsFile(secret.Key) ? secret.File : Read(secret.Key, secret.File, problems)))];
    }

    /// <summary>Puts what stands in a named file in the place of its name. Of one source: another one's value is overridden, not in conflict.</summary>
    public static void Open(Dictionary<string, string?> values, string workingDirectory, List<string> problems)
    {
        foreach (var (key, file) in values.Where(setting => IsFile(setting.Key)).ToList())
        {
            values.Remove(key);
            var target = key[..^Suffix.Length];
            if (values.ContainsKey(target)) problems.Add($"{target} and {key} are both set; set one of them.");
            else if (Read(key, Path.GetFullPath(file!, workingDirectory), problems) is { } value) values[target] = value;
        }
    }

    private static bool IsFile(string key) => key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Without the end of line that editors put there.</summary>
    private static string? Read(string key, string file, List<string> problems)
    {
        try
        {
            if (File.ReadAllText(file).Trim() is { Length: > 0 } value) return value;
            problems.Add($"{key}: {file} is empty; write the secret into it.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var cure = problem is UnauthorizedAccessException ? "make it readable for the user that the bot runs as" : "create it or correct the path";
            problems.Add($"{key}: {file} cannot be read; {cure}.");
        }

        return null;
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Terminal;

/// <summary>
/// What was typed at the prompt, for the arrow keys; kept between runs in a file that only its owner may read. What looks like a secret
/// is not remembered at all.
/// Where the file cannot be read or written, all lasts as long as the run.
/// </summary>
internal sealed partial class InputHistory
{
    public const string FileName = "prompt-history";

    private const int Most = 500;

    private readonly List<string> _lines;
    private readonly string? _file;

    /// <param name="folder">Created when first needed; null keeps nothing.</param>
    public InputHistory(string? folder)
    {
        _file = folder is null ? null : Path.Combine(folder, FileName);
        _lines = Kept(_file);
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<string> Lines => _lines;

    public void Add(string line)
    {
        if (string.IsNullOrWhiteSpace(line) || Secret().IsMatch(line) || (_lines.Count > 0 && _lines[^1] == line)) return;
        _lines.Add(line);
        if (_lines.Count > Most) _lines.RemoveRange(0, _lines.Count - Most);
        Keep();
    }

    /// <summary>A walk through what was typed before, which begins behind the newest.</summary>
    public Steps Walk() => new(_lines);

    private static List<string> Kept(string? file)
    {
        try
        {
            if (file is null || !File.Exists(file)) return [];
            return [.. File.ReadLines(file, Encoding.UTF8).Where(line => line.Length > 0).TakeLast(Most)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>As a whole and in one step, so that two programs that are ended at once leave a whole file.</summary>
    private void Keep()
    {
        if (_file is null) return;
        var part = $"{_file}.{Environment.ProcessId}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var writer = new StreamWriter(part, Encoding.UTF8, options))
            {
                foreach (var line in _lines) writer.WriteLine(line);
            }

            File.Move(part, _file, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It lasts as long as the run.
        }
    }

    /// <summary>Tokens of the platforms, what is called a secret, and long runs of letters and digits that are no word.</summary>
    [GeneratedRegex(
        @"xox[a-z]-|xapp-|[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}|\b(token|passwor[dt]|secret|api[ _-]?key)\b\s*[:=]"
        + @"|(?=\S*\d)(?=\S*[A-Za-z])[A-Za-z0-9_+/=-]{28,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Secret();

    /// <summary>Up and down through the lines, with what is being typed at the end of them.</summary>
    internal sealed class Steps(IReadOnlyList<string> lines)
    {
        private readonly string[] _lines = [.. lines, ""];
        private int _at = lines.Count;

        public string Earlier(string typed) => StepTo(Math.Max(0, _at - 1), typed);

        public string Later(string typed) => StepTo(Math.Min(_lines.Length - 1, _at + 1), typed);

        /// <summary>What was changed stays changed as long as the walk lasts.</summary>
        private string StepTo(int place, string typed)
        {
            _lines[_at] = typed;
            _at = place;
            return _lines[_at];
        }
    }
}

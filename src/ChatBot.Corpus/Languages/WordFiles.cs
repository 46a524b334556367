using System.Reflection;
using System.Text;

namespace ChatBot.Corpus.Languages;

/// <summary>
/// The files of words that come with the program: a line "[titles]" opens a section, a line that begins with # is a remark, and an empty
/// one
/// says nothing.
/// </summary>
public static class WordFiles
{
    /// <summary>Every line with the file it stands in and its section, file by file in the order of their names.</summary>
    /// <param name="prefix">What the names of the resources begin with.</param>
    internal static IEnumerable<(string File, string Section, string Line)> Lines(string prefix) =>
        Lines(typeof(WordFiles).Assembly, prefix);

    /// <summary>As they stand in another project.</summary>
    /// <param name="prefix">What the names of the resources begin with.</param>
    public static IEnumerable<(string File, string Section, string Line)> Lines(Assembly assembly, string prefix)
    {
        foreach (var file in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!, Encoding.UTF8);
            var section = "";
            while (reader.ReadLine()?.Trim() is { } line)
            {
                if (line.StartsWith('[')) section = line.Trim('[', ']');
                else if (line.Length > 0 && line[0] != '#') yield return (file, section, line);
            }
        }
    }
}

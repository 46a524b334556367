using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Evidence.Models;

/// <summary>The files of the models in a folder, each checked against the list of hashes that lies beside them.</summary>
internal sealed class ModelFiles
{
    /// <summary>As sha256sum writes it and reads it.</summary>
    public const string Sums = "SHA256SUMS";

    public const string Trunk = "trunk.onnx";
    public const string Embedder = "embedder.onnx";
    public const string Reader = "reader.onnx";
    public const string Vocabulary = "vocab.txt";

    public const string Cure = "Copy the folder models again from where the program was built or downloaded.";

    private readonly string _folder;
    private readonly Dictionary<string, string> _sums;

    private ModelFiles(string folder, Dictionary<string, string> sums) => (_folder, _sums) = (folder, sums);

    public static ModelFiles In(string folder)
    {
        var list = Path.Combine(folder, Sums);
        if (!File.Exists(list)) throw new ModelsUnusableException($"models/{Sums}: missing. {Cure}");
        var sums = new Dictionary<string, string>();
        foreach (var line in File.ReadLines(list))
        {
            var parts = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts is not [{ Length: 2 * SHA256.HashSizeInBytes } sum, { } name]) throw new ModelsUnusableException($"models/{Sums}: not a list of SHA-256 sums. {Cure}");
            sums[name] = sum;
        }
        return new ModelFiles(folder, sums);
    }

    public bool Has(string name) => _sums.ContainsKey(name);

    /// <summary>Where the file is, once it has proved to be the listed one.</summary>
    public string Check(string name)
    {
        if (!_sums.TryGetValue(name, out var expected)) throw new ModelsUnusableException($"models/{name}: not listed in models/{Sums}. {Cure}");
        var path = Path.Combine(_folder, name);
        if (!File.Exists(path)) throw new ModelsUnusableException($"models/{name}: missing. {Cure}");
        using var file = File.OpenRead(path);
        var found = Convert.ToHexStringLower(SHA256.HashData(file));
        if (!string.Equals(found, expected, StringComparison.Ordinal))
        {
            throw new ModelsUnusableException($"models/{name}: damaged or of another version ({file.Length} bytes, SHA-256 {found[..12]}…, expected {expected[..12]}…). {Cure}");
        }
        return path;
    }

    /// <summary>One name for the contents of several files.</summary>
    public string Version(params ReadOnlySpan<string> names)
    {
        var sums = new StringBuilder();
        foreach (var name in names) sums.Append(_sums.GetValueOrDefault(name)).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(sums.ToString())))[..16];
    }
}

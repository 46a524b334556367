using System.Collections.Frozen;

namespace ChatBot.Answers.Languages;

/// <summary>What is known of a language that people ask in: one file of <c>Words/</c>, all of them read on first use.</summary>
internal sealed class LanguageWords
{
    private const string Resources = "ChatBot.Answers.Languages.Words.";

    private static readonly Lazy<IReadOnlyList<LanguageWords>> Read = new(() =>
        [.. new[] { "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk" }.Select(code => new LanguageWords(code))]);

    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _particles;

    private LanguageWords(string code)
    {
        Code = code;
        var section = new List<string>();
        foreach (var line in File(code))
        {
            if (line.StartsWith('[')) section = _sections[line.Trim('[', ']')] = [];
            else section.Add(line);
        }

        _words = Separate("words").SelectMany(Spellings).ToFrozenSet(StringComparer.Ordinal);
        _particles = Separate("particles").ToFrozenSet(StringComparer.Ordinal);
        Signs = [.. Separate("letters").Select(letter => letter[0])];
        Pieces = [.. Separate("pieces")];
        Names = Lines("languages").Select(line => line.Split(' ', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
    }

    /// <summary>English first.</summary>
    public static IReadOnlyList<LanguageWords> All => Read.Value;

    public static LanguageWords English => All[0];

    /// <summary>ISO 639-1.</summary>
    public string Code { get; }

    /// <summary>Letters and marks that English does without.</summary>
    public IReadOnlyList<char> Signs { get; }

    /// <summary>Pieces of words, with accents, that English words hardly have.</summary>
    public IReadOnlyList<string> Pieces { get; }

    /// <summary>In this language, by code, as they stand in "the documents are …": "auf Englisch".</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>English for a code without a file.</summary>
    public static LanguageWords Of(string code) => All.FirstOrDefault(language => language.Code == code) ?? English;

    /// <param name="folded">As <see cref="Letters.Fold"/> gives it.</param>
    public bool Has(string folded) => _words.Contains(folded);

    /// <summary>Whether the word is found in names of people and places all over the world: "van", "de la".</summary>
    public static bool IsParticle(string folded) => English._particles.Contains(folded);

    /// <summary>The one line below a heading.</summary>
    public string Sentence(string heading) => _sections[heading][0];

    /// <summary>The lines below a heading; none where it has none.</summary>
    public IReadOnlyList<string> Lines(string heading) => _sections.GetValueOrDefault(heading) ?? [];

    /// <summary>"auf Englisch und auf Russisch".</summary>
    public string List(IReadOnlyList<string> codes)
    {
        string[] names = [.. codes.Select(code => Names[code])];
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {Sentence("and")} {names[^1]}";
    }

    private IEnumerable<string> Separate(string heading) => Lines(heading).SelectMany(line => line.Split(' '));

    /// <summary>"l'accord" is asked for as two words.</summary>
    private static IEnumerable<string> Spellings(string word) =>
        word.Split('\'')
            .SelectMany(part => new[] { Letters.Fold(part), Letters.WithoutUmlauts(part) })
            .Append(Letters.Fold(word))
            .Where(part => part.Length > 0);

    private static IEnumerable<string> File(string code)
    {
        using var stream = typeof(LanguageWords).Assembly.GetManifestResourceStream($"{Resources}{code}.txt")
            ?? throw new InvalidDataException($"{code}.txt is not in the assembly.");
        using var text = new StreamReader(stream);
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}

using System.Text;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>
/// Which charset of one byte a character a text is in that is no UTF-8, told by its letters: read in the right one, they are letters of one language, stand in
/// words and are written small inside of them. What reads well in none is nobody's text.
/// </summary>
internal static class CharsetGuess
{
    // Statistics of more change nothing.
    private const int Sample = 1 << 18;

    // A letter of another language than the rest, and what no word has inside.
    private const double Foreign = 0.5;
    private const double Misplaced = 2;
    private const double MostCost = 0.6;
    private const double WorthOfWord = 0.2;

    private static readonly System.Buffers.SearchValues<char> EndsOfName = System.Buffers.SearchValues.Create("\"' />;?");
    private static readonly Lazy<IReadOnlyList<Language>> Languages = new(Load);

    /// <summary>Null where the bytes read well in no charset that is known.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (Declared(bytes) is { } declared) return declared;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        (Language? best, double least) = (null, double.MaxValue);
        Encoding? decoded = null;
        var text = "";
        foreach (var language in Languages.Value)
        {
            if (!ReferenceEquals(decoded, language.Encoding)) (decoded, text) = (language.Encoding, language.Encoding.GetString(sample));
            if (Cost(text, language) is not { } cost || cost >= least) continue;
            (best, least) = (language, cost);
        }

        return best?.Encoding;
    }

    // A page or an XML file says it itself.
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]);
        if (!head.AsSpan().TrimStart().StartsWith('<')) return null;
        foreach (var mark in (string[])["charset=", "encoding="])
        {
            var at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var name = head.AsSpan(at + mark.Length).TrimStart("\"' ");
            var end = name.IndexOfAny(EndsOfName);
            if (end > 0 && Find(name[..end].ToString()) is { IsSingleByte: true, CodePage: not 20127 } found) return found;
        }

        return null;
    }

    /// <summary>What the text's letters speak against the language, from 0, less what its words speak for it; null where they rule it out.</summary>
    private static double? Cost(string text, Language language)
    {
        var (cost, marks) = (0.0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character < 0x80) continue;
            if (char.IsControl(character) || character == '\uFFFD') return null;
            marks++;
            cost += CostOf(text, at, language);
        }

        if (marks == 0 || cost / marks > MostCost) return null;
        var (known, words) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n.,;:!?()\""))
        {
            var word = text.AsSpan()[range];
            if (word.IsEmpty) continue;
            words++;
            if (language.Has(word)) known++;
        }

        return (cost / marks) - (WorthOfWord * known / Math.Max(words, 1));
    }

    private static double CostOf(string text, int at, Language language)
    {
        var character = text[at];
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        if (!char.IsLetter(character) || character is 'ª' or 'º')
        {
            // Quotation marks and dashes stand around words, and an apostrophe alone inside of them.
            var isInside = char.IsLetter(before) && char.IsLetter(after);
            return character is '’' or '‘' ? 0 : isInside ? character is '–' or '—' or '\u00AD' or '·' ? 0.3 : Misplaced : IsUsual(character) ? 0 : Foreign;
        }

        if (char.IsUpper(character) && char.IsLower(before)) return Misplaced;
        if (char.IsLower(character) && char.IsUpper(before) && char.IsUpper(after)) return Misplaced;
        // Cyrillic and Greek words have no Latin letters among theirs.
        if (IsLatin(character) ? char.IsLetter(before) && !IsLatin(before) : IsLatin(before) || IsLatin(after)) return Misplaced;
        return language.Letters.Contains(char.ToLowerInvariant(character)) ? 0 : Foreign * 2;
    }

    private static bool IsUsual(char character) => "–—“”„‚’‘«»‹›…•·§€£©®°№½¼¾±×²³´\u00A0\u00AD¿¡ªº".Contains(character);

    private static bool IsLatin(char letter) => char.IsLetter(letter) && letter < 0x0370;

    private static Encoding? Find(string name)
    {
        try
        {
            return name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? CodePagesEncodingProvider.Instance.GetEncoding(1252)
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static List<Language> Load()
    {
        using var stream = typeof(CharsetGuess).Assembly.GetManifestResourceStream("charsets.txt")!;
        using var reader = new StreamReader(stream);
        var (languages, encodings) = (new List<Language>(), new Dictionary<string, Encoding>(StringComparer.Ordinal));
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('|') is not [var charset, _, var letters, var words]) continue;
            var name = charset.Trim();
            if (!encodings.TryGetValue(name, out var encoding)) encodings[name] = encoding = Find(name)!;
            languages.Add(new Language(encoding, letters.Trim(), words.Trim()));
        }

        return languages;
    }

    private sealed class Language(Encoding encoding, string letters, string words)
    {
        private readonly Words.WordSet _words = new(words);

        public Encoding Encoding { get; } = encoding;

        public HashSet<char> Letters { get; } = [.. letters];

        public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
    }
}

using System.Globalization;

namespace ChatBot.Learning.Lexical;

/// <summary>Reads WordNet's own files; their formats are in wndb(5WN) and cntlist(5WN).</summary>
internal sealed class WordNetReader(string folder)
{
    private static readonly (string File, char PartOfSpeech)[] Parts = [("noun", 'n'), ("verb", 'v'), ("adj", 'a'), ("adv", 'r')];

    private readonly List<Synset> _synsets = [];
    private readonly Dictionary<(char PartOfSpeech, string Offset), int> _indexOf = [];
    private readonly Dictionary<string, List<Sense>> _senses = new(StringComparer.Ordinal);

    public WordNet Read()
    {
        ReadSynsets();
        var counts = ReadCounts();
        foreach (var (file, partOfSpeech) in Parts)
            ReadSenses(file, partOfSpeech, counts);
        var senses = _senses.ToDictionary(p => p.Key, p => SenseProbabilities.Assign(p.Value), StringComparer.Ordinal);
        return new WordNet(_synsets, senses, ReadIrregularForms());
    }

    private void ReadSynsets()
    {
        var lines = Parts.SelectMany(p => Lines("data." + p.File).Select(line => (p.PartOfSpeech, line.Split(" | "), line.Split(' ')))).ToList();
        foreach (var (partOfSpeech, halves, fields) in lines)
        {
            var words = Hexadecimal(fields[3]);
            _indexOf.Add((partOfSpeech, fields[0]), _synsets.Count);
            _synsets.Add(new Synset(_synsets.Count, partOfSpeech, int.Parse(fields[1]), [.. Enumerable.Range(0, words).Select(i => Lemma(fields[4 + (2 * i)]))], Definition(halves[1])));
        }

        for (var i = 0; i < lines.Count; i++)
            _synsets[i].Pointers = ReadPointers(lines[i].Item3, 4 + (2 * Hexadecimal(lines[i].Item3[3])));
    }

    private List<Pointer> ReadPointers(string[] fields, int position)
    {
        var pointers = new List<Pointer>();
        var count = int.Parse(fields[position++]);
        for (; count > 0; count--, position += 4)
        {
            var ends = fields[position + 3];
            var target = _indexOf[(fields[position + 2][0] == 's' ? 'a' : fields[position + 2][0], fields[position + 1])];
            pointers.Add(new Pointer(fields[position], Hexadecimal(ends[..2]), target, Hexadecimal(ends[2..])));
        }

        return pointers;
    }

    private void ReadSenses(string file, char partOfSpeech, Dictionary<(string, char, int), int> counts)
    {
        foreach (var line in Lines("index." + file))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var lemma = Lemma(fields[0]);
            var synsets = int.Parse(fields[2]);
            if (!_senses.TryGetValue(lemma, out var senses))
                _senses.Add(lemma, senses = []);
            for (var rank = 0; rank < synsets; rank++)
            {
                var synset = _indexOf[(partOfSpeech, fields[fields.Length - synsets + rank])];
                senses.Add(new Sense(synset, rank, counts.GetValueOrDefault((lemma, partOfSpeech, rank)), 0));
            }
        }
    }

    /// <summary>By lemma, part of speech and rank.</summary>
    private Dictionary<(string Lemma, char PartOfSpeech, int Rank), int> ReadCounts()
    {
        var counts = new Dictionary<(string, char, int), int>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "cntlist.rev")))
        {
            var fields = line.Split(' ');
            var percent = fields[0].LastIndexOf('%');
            var partOfSpeech = "nvara"[fields[0][percent + 1] - '1'];
            counts[(Lemma(fields[0][..percent]), partOfSpeech, int.Parse(fields[1]) - 1)] = int.Parse(fields[2]);
        }

        return counts;
    }

    private List<IrregularForm> ReadIrregularForms() =>
    [
        .. from part in Parts
           from line in File.ReadLines(Path.Combine(folder, part.File + ".exc"))
           let fields = line.Split(' ')
           from lemma in fields.Skip(1)
           select new IrregularForm(Lemma(fields[0]), Lemma(lemma), part.PartOfSpeech),
    ];

    /// <summary>Without the licence at the head, whose lines start with spaces.</summary>
    private IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(folder, file)).Where(line => !line.StartsWith("  ", StringComparison.Ordinal));

    /// <summary>Examples stand in quotation marks after the definitions; "(p)" and the like after an adjective say where it can stand.</summary>
    private static string Definition(string gloss) => gloss.IndexOf("; \"", StringComparison.Ordinal) is var end and >= 0 ? gloss[..end] : gloss;

    private static string Lemma(string word)
    {
        var marker = word.IndexOf('(');
        return (marker < 0 ? word : word[..marker]).Replace('_', ' ').ToLowerInvariant();
    }

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber);
}

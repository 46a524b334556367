using ChatBot.Corpus.Reading.Speakers;

namespace ChatBot.Corpus.Reading.Exports;

/// <summary>What stands at one place of every entry of an export: under the same names in JSON, in the same element of a page.</summary>
/// <param name="path">The names on the way, the innermost last; "[]" behind what may stand there several times.</param>
internal sealed class ExportColumn(string path)
{
    private const int LongestName = 60;
    private const double Most = 0.8;
    private readonly List<(int Row, string Text, bool IsText)> _values = [];
    private Timing? _timing;

    public string Path { get; } = path;

    public IReadOnlyList<(int Row, string Text, bool IsText)> Values => _values;

    /// <summary>How many entries have it.</summary>
    public int Rows { get; private set; }

    /// <summary>How many of another's entries have it as well.</summary>
    public int Shared(ExportColumn other) => _values.Select(value => value.Row).Distinct().Intersect(other._values.Select(value => value.Row)).Count();

    /// <summary>How far inside of the entry it stands, from 0.</summary>
    public int Depth { get; } = path.Count(character => character == '.');

    public bool IsInPieces { get; } = path.Contains("[]", StringComparison.Ordinal);

    public void Add(int row, string text, bool isText)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        if (_values.Count == 0 || _values[^1].Row != row) Rows++;
        _values.Add((row, text, isText));
    }

    private List<string> Leaf => ExportNames.WordsOf(Path[(Path.LastIndexOf('.') + 1)..]);

    private List<string> All => ExportNames.WordsOf(Path);

    /// <summary>How much of what is written in the entries stands here; 0 where no words do.</summary>
    public double AsWords()
    {
        var total = 0.0;
        var (plain, phrases) = (0, 0);
        foreach (var (_, text, isText) in _values)
        {
            if (!isText) return 0;
            total += Math.Min(text.Length, 400);
            if (text.Contains(' ')) phrases++;
            if (text.Contains("://", StringComparison.Ordinal) && !text.Contains(' ') || (text.Length > 20 && !text.Contains(' ') && text.Any(char.IsAsciiDigit) && char.IsAscii(text[0]))) plain++;
        }

        if (plain * 2 > _values.Count || IsTime(Most)) return 0;
        var leaf = Leaf;
        var isHinted = ExportNames.Hints("words", leaf);
        if (!isHinted && (phrases == 0 || ExportNames.Hints("who label", leaf))) return 0;
        var isDenied = ExportNames.Hints("words never", All);
        return total * (isHinted ? 2 : 1) * (isDenied ? isHinted ? 0.25 : 0.05 : 1) * Math.Pow(0.7, Depth);
    }

    /// <summary>How much speaks for it to say who writes or speaks; <see cref="LeastWho"/> is enough.</summary>
    public double AsWho()
    {
        if (IsInPieces || _values.Count == 0) return 0;
        var isHinted = ExportNames.Hints("who", All);
        // A bare number may be a speaker's or a second.
        if (IsTime(Most) && !(isHinted && _values.All(value => value.Text.All(char.IsAsciiDigit)))) return 0;
        var (names, spaced, wrong) = (0, 0, 0);
        foreach (var (_, text, isText) in _values)
        {
            var name = text.Trim();
            if (name.Length > LongestName || name is "true" or "false" || name[^1] is '?' or '!' || name.Contains("://", StringComparison.Ordinal) || name.Count(char.IsWhiteSpace) > 6 || (!isText && !isHinted)) wrong++;
            else if (NameShape.Of(name) == NameShapeKind.Name)
            {
                names++;
                if (name.Contains(' ')) spaced++;
            }
        }

        if (wrong * 5 > _values.Count) return 0;
        var distinct = _values.Select(value => value.Text).Distinct(StringComparer.Ordinal).Count();
        var score = isHinted ? 3.0 : 0;
        var leaf = Leaf;
        if (isHinted && Depth > 0 && ExportNames.Hints("who label", leaf)) score += 1;
        if (ExportNames.Hints("who label", leaf)) score += 1;
        if (ExportNames.Hints("who never", All.Where(word => word != "id"))) score -= 4;
        // An id stands for somebody whom another part of the file names.
        if (leaf.Contains("id")) score -= isHinted ? 0.5 : 4;
        if (names * 5 > _values.Count * 3) score += 1.5;
        if (spaced > 0) score += 0.5;
        if (distinct * 3 <= _values.Count * 2) score += 1;
        else if (_values.Count <= 3) score += 0.5;
        if (!isHinted && distinct == 1 && _values.Count > 3) return 0;
        return score - (0.4 * Math.Max(Depth - 1, 0));
    }

    public const double LeastWho = 2.5;

    /// <summary>Whether names come back, as they do where people take turns.</summary>
    public bool ComesBack => _values.Select(value => value.Text).Distinct(StringComparer.Ordinal).Count() < _values.Count;

    public bool IsCalledWho => ExportNames.Hints("who", All);

    public bool IsCalledName => ExportNames.Hints("who label", Leaf);

    public bool IsCalledEnd => ExportNames.Hints("end", Leaf);

    public bool IsCalledLength => ExportNames.Hints("length", Leaf);

    /// <summary>How much speaks for it to say when; <see cref="LeastTime"/> is enough.</summary>
    public double AsTime()
    {
        if (!IsTime(Most)) return 0;
        var timing = Times;
        var all = All;
        var score = ExportNames.Hints("time", all) ? 2.0 : 0;
        if (ExportNames.Hints("time never", all)) score -= 3;
        if (timing.Known > 2 && (timing.Ascends || timing.Descends)) score += 1.8;
        if (timing.Dated * 2 > timing.Known) score += _values.Exists(value => value.IsText && value.Text.Contains(':')) ? 2.1 : 1;
        else if (_values.Exists(value => value.Text.AsSpan().IndexOfAny('.', ':') >= 0)) score += 0.5;
        return score - (0.05 * Depth);
    }

    public const double LeastTime = 1.9;

    public Timing Times => _timing ??= Timing.Of(this);

    /// <summary>Times are read anew by how much was said in them.</summary>
    public void Time(int words) => _timing = Timing.Of(this, words);

    private bool IsTime(double share) => _values.Count > 0 && Times.Known >= share * _values.Count;
}

/// <summary>What a column says when read as times.</summary>
internal sealed record Timing(IReadOnlyList<ExportTime?> Each, int Known, int Dated, bool Ascends, bool Descends)
{
    private const double LongestRecording = 86_400;
    private const double LargestOfRecording = 600_000_000;
    private const double SlowestWord = 5;
    private const double LargestShare = 0.9;

    /// <param name="words">How many words were said; null where that is not known.</param>
    public static Timing Of(ExportColumn column, int? words = null)
    {
        var isDayFirst = column.Values.Any(value => ExportTime.ShowsDayFirst(value.Text));
        var inMilliseconds = AreMilliseconds(column, words);
        var times = column.Values.Select(value => ExportTime.Of(value.Text, isDayFirst, inMilliseconds)).ToList();
        var known = times.OfType<ExportTime>().ToList();
        var (up, down) = (0, 0);
        for (var at = 1; at < known.Count; at++)
        {
            if (known[at].Seconds >= known[at - 1].Seconds) up++;
            if (known[at].Seconds <= known[at - 1].Seconds) down++;
        }

        var steps = known.Count - 1;
        var isFlat = up == steps && down == steps;
        return new Timing(times, known.Count, known.Count(time => time.IsDated), !isFlat && up >= steps * LargestShare, !isFlat && down >= steps * LargestShare);
    }

    // No recording lasts for days, and nobody says a word in five seconds: whole numbers beyond are milliseconds.
    private static bool AreMilliseconds(ExportColumn column, int? words)
    {
        if (ExportNames.WordsOf(column.Path).Exists(word => word is "ms" or "millis" or "milliseconds")) return true;
        if (column.Values.Count < 2 || !column.Values.All(value => value.Text.All(char.IsAsciiDigit))) return false;
        if (!double.TryParse(column.Values[^1].Text, out var last) || last > LargestOfRecording) return false;
        return last > LongestRecording || (last > words * SlowestWord && !column.Values.Any(value => value.Text != "0" && value.Text.Length < 3));
    }
}

/// <summary>Which columns hold the words, who, and when.</summary>
internal sealed record ExportRoles(ExportColumn Words, ExportColumn? Who, ExportColumn? Time, ExportColumn? End, ExportColumn? Length)
{
    /// <summary>Null where the entries are nothing that was said.</summary>
    /// <param name="rows">How many entries there are.</param>
    /// <param name="isRecord">Whether the list's name is one of what people record: tasks, decisions, who was there.</param>
    /// <param name="isInRecord">Whether it stands anywhere inside of such a list: highlights have times as well.</param>
    public static ExportRoles? Of(int rows, IReadOnlyList<ExportColumn> columns, bool isRecord, bool isInRecord = false)
    {
        var words = columns.MaxBy(column => column.AsWords());
        if (isRecord || words is null || words.AsWords() <= 0 || words.Rows * 3 < rows) return null;
        var who = columns.Where(column => column != words && column.Shared(words) * 5 >= words.Rows * 3).MaxBy(column => column.AsWho());
        if (who?.AsWho() < ExportColumn.LeastWho) who = null;
        var time = columns.Where(column => column != words && (!column.IsInPieces || AreTogether(column, words)) && column.Rows * 2 >= words.Rows).MaxBy(column => column.AsTime());
        if (time?.AsTime() < ExportColumn.LeastTime) time = null;
        if (!IsSaid(rows, columns, words, who, time) || (who is null && isInRecord)) return null;
        var count = words.Values.Sum(value => value.Text.AsSpan().Count(' ') + 1);
        foreach (var column in columns.Where(column => column.Times.Known > 0 && column.Times.Dated == 0)) column.Time(count);
        var beside = columns.Where(column => column != time && column != words && column != who && column.Times.Known == column.Values.Count && (!column.IsInPieces || AreTogether(column, words))).ToList();
        return new ExportRoles(words, who, time, beside.Find(column => column.IsCalledEnd), beside.Find(column => column.IsCalledLength));
    }

    private static bool IsSaid(int rows, IReadOnlyList<ExportColumn> columns, ExportColumn words, ExportColumn? who, ExportColumn? time)
    {
        // A list of tasks or decisions names people and days as well.
        if (columns.Any(column => column.Depth == 0 && ExportNames.Hints("record part", column.Path))) return false;
        if (who is not null && (who.IsCalledWho || who.ComesBack) && (time is not null || who.ComesBack || rows < 4)) return true;
        // Captions without speakers run on in a recording; chapters have words of two kinds.
        return time is not null && time.Times.Dated == 0 && words.Values.Count > 1
            && !columns.Any(column => !column.IsInPieces && column != words && column.AsWords() > words.AsWords() / 3);
    }

    private static bool AreTogether(ExportColumn one, ExportColumn other) => other.IsInPieces && Root(one.Path) == Root(other.Path);

    private static string Root(string path) => path[..path.LastIndexOf("[]", StringComparison.Ordinal)];
}

namespace ChatBot.Corpus.Dates;

/// <summary>The months in German, French, Spanish, Portuguese, Italian and Dutch, where they are not spelt as in English. In full: short forms are other words elsewhere.</summary>
internal static class ForeignMonths
{
    private static readonly string[] Names =
    [
        "januar jänner janvier enero janeiro gennaio januari",
        "februar feber février fevrier febrero fevereiro febbraio februari",
        "märz maerz mars marzo março maart",
        "avril abril aprile",
        "mai mayo maio maggio mei",
        "juni juin junio junho giugno",
        "juli juillet julio julho luglio",
        "août aout agosto augustus",
        "septembre septiembre setiembre setembro settembre",
        "oktober octobre octubre outubro ottobre",
        "novembre noviembre novembro",
        "dezember décembre decembre diciembre dezembro dicembre december",
    ];

    private static readonly Dictionary<string, int> Months =
        Names.SelectMany((names, month) => names.Split(' ').Where(name => MonthNames.Of(name) is null).Select(name => (name, month + 1))).ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12; null for another word.</summary>
    public static int? Of(ReadOnlySpan<char> word) => word.Length >= 3 && BySpan.TryGetValue(word, out var month) ? month : null;
}

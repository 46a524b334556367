namespace ChatBot.Search.Analysis;

/// <summary>Signs are found by their names and the other way round: "20%" and "20 percent".</summary>
internal static class SignNames
{
    public static string? Find(ReadOnlySpan<char> sign) => sign is not [var c] ? null : c switch
    {
        '%' => "percent",
        '$' => "dollar",
        '€' => "euro",
        '£' => "pound",
        '¥' => "yen",
        _ => null,
    };
}

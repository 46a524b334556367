using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>"Location: Harbour House": a key that is known from minutes and articles, and its value.</summary>
/// <param name="Value">Where the value starts in the line; the line's length where there is none.</param>
internal readonly record struct FieldLine(string Key, int Value, FieldKind Kind)
{
    private const int LongestKey = 44;

    public static FieldLine? Of(ReadOnlySpan<char> line)
    {
        var colon = LabelColon.In(line, LongestKey);
        if (colon <= 0) return null;
        var value = colon + 1;
        while (value < line.Length && line[value] is '*' or '_' or ' ' or '\t' or '\u00A0' or '\u3000') value++;
        // "12:30" is no field; "Present:Mara" is one.
        if (value == colon + 1 && line[colon] == ':' && value < line.Length && (!char.IsLetter(line[value]) || char.IsDigit(line[colon - 1]))) return null;
        var key = line[..colon].Trim("*_ \t【〔").ToString();
        return key.Length == 0 ? null : new FieldLine(key, value, FieldNames.KindOf(key));
    }

    public bool HasValue(ReadOnlySpan<char> line) => Value < line.Length;
}

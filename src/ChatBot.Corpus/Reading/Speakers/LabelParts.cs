namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>The name, stage direction and time that stand before a label's colon.</summary>
internal readonly record struct LabelParts(string Name, string? Direction, string? Time, bool IsEmphasised)
{
    public static LabelParts Of(ReadOnlySpan<char> text)
    {
        var trimmed = Peel(text);
        var emphasised = trimmed.Length < text.Trim().Length;
        string? direction = null;
        string? time = null;
        while (trimmed.Length > 1 && trimmed[^1] is ')' or ']')
        {
            var open = trimmed.LastIndexOf(trimmed[^1] == ')' ? '(' : '[');
            if (open <= 0) break;
            var inside = trimmed[(open + 1)..^1].Trim().ToString();
            if (inside.Length == 1) break; // "Scribe(s)"
            if (Timestamps.IsTime(inside)) time = inside;
            else if (inside.Length > 0) direction = inside;
            trimmed = Peel(trimmed[..open]);
        }

        if (time is null && Timestamps.AtEnd(trimmed) is { Start: > 0 } end)
        {
            time = end.Time;
            trimmed = Peel(trimmed[..end.Start]);
        }

        return new LabelParts(Addressed(Unlink(trimmed)).ToString(), direction, time, emphasised);
    }

    // "From Mara Oyelaran to Everyone", as a meeting's chat is saved.
    private static ReadOnlySpan<char> Addressed(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("From ", StringComparison.OrdinalIgnoreCase)) return text;
        var to = text.LastIndexOf(" to ", StringComparison.OrdinalIgnoreCase);
        return to > 5 ? text[5..to].Trim() : text;
    }

    private static ReadOnlySpan<char> Peel(ReadOnlySpan<char> text) =>
        text.Trim(" \t\u00A0\u200B\u200E\u200F\u202A\u202C\u202F\u2068\u2069*_`~>");

    // "[Mara](https://…)" is Mara, and "[Mara]" and "(Mara)" too; the comma before a time is no part of her.
    private static ReadOnlySpan<char> Unlink(ReadOnlySpan<char> text) =>
        text.Length > 2 && (text[0], text[^1]) is ('[', ']') or ('(', ')') ? text[1..^1].Trim() : text.TrimEnd(',');
}

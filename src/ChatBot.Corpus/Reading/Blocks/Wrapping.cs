using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Whether the document breaks its lines at a margin, so that a paragraph is many lines, or gives each paragraph one long line.</summary>
/// <param name="Width">The margin in characters; 0 where lines are not broken.</param>
internal readonly record struct Wrapping(int Width)
{
    private const int Narrowest = 40;
    private const int Widest = 132;

    public bool IsWrapped => Width > 0;

    public static Wrapping Of(IReadOnlyList<Line> lines)
    {
        var (longest, joined, full) = (0, 0, 0);
        foreach (var line in lines)
        {
            if (line.Role is LineRole.Text or LineRole.Item) longest = Math.Max(longest, line.Content.Length + line.Indent);
        }

        if (longest is < Narrowest or > Widest) return default;
        for (var number = 0; number + 1 < lines.Count; number++)
        {
            if (lines[number].Role is not (LineRole.Text or LineRole.Item) || lines[number + 1].Role != LineRole.Text) continue;
            joined++;
            if (lines[number].Content.Length + lines[number].Indent > longest * 0.7) full++;
        }

        return joined >= 2 && full * 2 >= joined ? new Wrapping(longest) : default;
    }

    /// <summary>Whether the line is so full that the next one may only continue it.</summary>
    public bool IsFull(Line line) => IsWrapped && line.Content.Length + line.Indent > Width * 0.7;
}

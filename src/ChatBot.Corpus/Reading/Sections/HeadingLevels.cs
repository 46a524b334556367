using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>
/// Ranks headings that have no markup. Where some open a meeting (a place or an attendee list stands right below them), these are the upper level and
/// those between them the lower; else capitals stand above title case; else all are equal.
/// </summary>
internal static class HeadingLevels
{
    public static List<Block> Rank(SourceText source, IReadOnlyList<Block> blocks)
    {
        var ranked = blocks.ToList();
        if (ranked.Exists(block => block.IsHeading && block.Level == 0)) RankUnmarked(source, ranked);
        Close(ranked);
        return ranked;
    }

    // Levels that the document leaves out are closed up: its largest heading is 1.
    private static void Close(List<Block> blocks)
    {
        var used = blocks.Where(block => block.IsHeading).Select(block => block.Level).Distinct().Order().ToList();
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at].IsHeading) blocks[at] = blocks[at] with { Level = used.IndexOf(blocks[at].Level) + 1 };
        }
    }

    private static void RankUnmarked(SourceText source, List<Block> ranked)
    {
        var opensMeeting = Openers(source, ranked);
        var deepest = 0;
        var mixed = HasBothCases(source, ranked);
        var inMeeting = false;
        for (var at = 0; at < ranked.Count; at++)
        {
            if (!ranked[at].IsHeading) continue;
            if (ranked[at].Level > 0)
            {
                deepest = ranked[at].Level;
                inMeeting = false;
                continue;
            }

            inMeeting |= opensMeeting.Contains(at);
            var below = opensMeeting.Count > 0 ? inMeeting && !opensMeeting.Contains(at) : mixed && !TitleCase.IsCapitals(source[ranked[at].Span]);
            ranked[at] = ranked[at] with { Level = deepest + (below ? 2 : 1) };
        }
    }

    private static HashSet<int> Openers(SourceText source, List<Block> blocks)
    {
        var openers = new HashSet<int>();
        for (var at = 0; at + 1 < blocks.Count; at++)
        {
            if (blocks[at].IsHeading && (blocks[at + 1].Kind is PassageKind.Attendee or PassageKind.Metadata || DayHeading.Opens(source[blocks[at].Span].ToString()))) openers.Add(at);
        }

        return openers;
    }

    private static bool HasBothCases(SourceText source, List<Block> blocks)
    {
        var capitals = blocks.Count(block => block.IsHeading && block.Level == 0 && TitleCase.IsCapitals(source[block.Span]));
        var all = blocks.Count(block => block.IsHeading && block.Level == 0);
        return capitals > 0 && capitals < all;
    }
}

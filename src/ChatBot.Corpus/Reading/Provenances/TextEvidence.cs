using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Provenances;

/// <summary>What a verdict can rest on: the blocks of each kind, and the prose near the top and the end, where a text says what it is.</summary>
internal sealed class TextEvidence
{
    private const int Top = 40;
    private const int End = 10;
    private const int LongestRead = 3000;
    private readonly SourceText _source;

    public TextEvidence(SourceText source, string title, IReadOnlyList<Block> blocks)
    {
        (_source, Title, Blocks) = (source, title, blocks);
        Turns = [.. blocks.Where(block => block.Kind == PassageKind.Turn)];
        Attendees = [.. blocks.Where(block => block.Kind == PassageKind.Attendee)];
        var prose = blocks.Where(block => block.Kind is PassageKind.Paragraph or PassageKind.Metadata or PassageKind.ListItem).ToList();
        Prose = prose.Count <= Top + End ? prose : [.. prose.Take(Top), .. prose.TakeLast(End)];
    }

    public string Title { get; }

    public IReadOnlyList<Block> Blocks { get; }

    public IReadOnlyList<Block> Turns { get; }

    public IReadOnlyList<Block> Attendees { get; }

    /// <summary>Paragraphs, list items and facts: the first few dozen and the last few of them.</summary>
    public IReadOnlyList<Block> Prose { get; }

    public string TextOf(Block block)
    {
        var text = _source[block.Span];
        return text[..Math.Min(text.Length, LongestRead)].ToString();
    }
}

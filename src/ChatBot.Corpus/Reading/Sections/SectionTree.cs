using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>The sections of a document as its headings open them.</summary>
internal sealed class SectionTree(SourceText source)
{
    private readonly List<Section> _sections = [new Section(0, "", 0, Parent: null, new ByteSpan(0, 0))];

    public IReadOnlyList<Section> Sections => _sections;

    public Section Current => _sections[^1];

    public void Open(Block heading)
    {
        var parent = Current;
        while (parent is not null && parent.Level >= heading.Level) parent = parent.Parent;
        var above = parent is { Level: > 0 } ? parent : null;
        _sections.Add(new Section(_sections.Count, Inline.PlainText(source[heading.Span]).TrimEnd(':', ' '), heading.Level, above, source.BytesOf(heading.Span)));
    }
}

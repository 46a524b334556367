using System.Buffers;
using System.Runtime.InteropServices;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages.Texts;

namespace ChatBot.Corpus.Passages;

/// <summary>Packs the passages of one document, in its order.</summary>
public sealed class DocumentPassagesBuilder
{
    private readonly List<long> _numbers = [];
    private readonly ArrayBufferWriter<byte> _texts = new();
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _numbersOfNames = new(StringComparer.Ordinal);

    public int Count => _numbers.Count / PassageColumn.Count;

    public void Add(in PassageDraft draft)
    {
        var isWide = PackedText.Append(_texts, draft.Text);
        Add(draft, isWide);
    }

    public DocumentPassages Build(string path, string title, FilePart? part, IReadOnlyList<Section> sections) =>
        new(path, title, part, sections, Count, new NumberTable(CollectionsMarshal.AsSpan(_numbers), PassageColumn.Count), [.. _names], new HeldTexts(_texts.WrittenSpan.ToArray()));

    private void Add(in PassageDraft draft, bool isWide)
    {
        var (timestamp, isTimestampWide) = Append(draft.Timestamp);
        var (direction, isDirectionWide) = Append(draft.StageDirection);
        if (draft.Digest is { } digest) _texts.Write(digest);
        var traits = new PassageTraits(draft.Kind, draft.Provenance, draft.Digest is not null, isWide, isTimestampWide, isDirectionWide, draft.IsTicked);
        _numbers.AddRange(draft.Packed.Number, draft.Span.Start, draft.Span.Length, traits.Number, draft.Section, NumberOf(draft.Speaker), NumberOf(draft.ListLead), _texts.WrittenCount, timestamp, direction);
    }

    private (int Length, bool IsWide) Append(string? text)
    {
        if (text is null) return (0, false);
        var before = _texts.WrittenCount;
        var isWide = PackedText.Append(_texts, text);
        return (_texts.WrittenCount - before + 1, isWide);
    }

    private int NumberOf(string? name)
    {
        if (name is null) return 0;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbersOfNames, name, out var isKnown);
        if (isKnown) return number;
        _names.Add(name);
        return number = _names.Count;
    }
}

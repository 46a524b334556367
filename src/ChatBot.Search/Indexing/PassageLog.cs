using ChatBot.Search.Postings;

namespace ChatBot.Search.Indexing;

/// <summary>
/// What was read of each passage of a segment, in order, as bytes: how many postings, then these. Gathered first because a term's postings can only be laid side by side
/// when all passages are known.
/// </summary>
internal sealed class PassageLog
{
    private const int ChunkSize = 1 << 20;

    private readonly List<(byte[] Bytes, int Used)> _chunks = [];
    private byte[] _chunk = [];
    private int _used;

    /// <summary>A passage never crosses chunks, so it can be read as one span.</summary>
    public void Append(int postings, ReadOnlySpan<byte> passage)
    {
        if (passage.Length + VariableBytes.MaxLength > _chunk.Length - _used) StartChunk(passage.Length + VariableBytes.MaxLength);
        _used += VariableBytes.Write(_chunk.AsSpan(_used), postings);
        passage.CopyTo(_chunk.AsSpan(_used));
        _used += passage.Length;
    }

    /// <summary>Hands out the chunks in order, letting go of each.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Drain()
    {
        StartChunk(0);
        for (var i = 0; i < _chunks.Count; i++)
        {
            yield return _chunks[i].Bytes.AsMemory(0, _chunks[i].Used);
            _chunks[i] = default;
        }

        _chunks.Clear();
    }

    private void StartChunk(int atLeast)
    {
        if (_used > 0) _chunks.Add((_chunk, _used));
        _chunk = atLeast == 0 ? [] : new byte[Math.Max(_chunks.Count == 0 ? 1 << 14 : ChunkSize, atLeast)];
        _used = 0;
    }
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ChatBot.Evidence.Reading;

/// <summary>What was read lately: the same question and candidate are not read twice. The least recently used goes first.</summary>
internal sealed class ReadingMemory(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, LinkedListNode<(UInt128 Key, PassageReading Reading)>> _readings = [];
    private readonly LinkedList<(UInt128 Key, PassageReading Reading)> _used = [];

    /// <summary>No text is kept, only a hash of it.</summary>
    public static UInt128 KeyOf(string question, Candidate candidate)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, question);
        Append(hash, candidate.Words);
        Append(hash, candidate.Speaker);
        Append(hash, candidate.Heading);
        Append(hash, candidate.Before);
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(sum);
        return MemoryMarshal.Read<UInt128>(sum);
    }

    public PassageReading? Find(UInt128 key)
    {
        lock (_lock)
        {
            if (!_readings.TryGetValue(key, out var node)) return null;
            _used.Remove(node);
            _used.AddFirst(node);
            return node.Value.Reading;
        }
    }

    public void Keep(UInt128 key, PassageReading reading)
    {
        lock (_lock)
        {
            if (_readings.ContainsKey(key) || capacity == 0) return;
            _readings.Add(key, _used.AddFirst((key, reading)));
            if (_readings.Count <= capacity) return;
            _readings.Remove(_used.Last!.Value.Key);
            _used.RemoveLast();
        }
    }

    /// <summary>With its length, so that the same letters in other fields make another key. Nothing at all is a third thing.</summary>
    private static void Append(IncrementalHash hash, string? text)
    {
        var length = text?.Length ?? -1;
        hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}

using System.Runtime.CompilerServices;

namespace ChatBot.Search.Postings;

/// <summary>Steps ahead in a sorted list by doubling, then by halving: cheap for near targets, logarithmic for far ones.</summary>
internal static class Galloping
{
    /// <summary>The first place from <paramref name="at"/> on whose passage is not before the target, or <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Advance(ushort[] passages, int at, int end, int target) =>
        at >= end || passages[at] >= target ? at : AdvanceFar(passages, at, end, target);

    private static int AdvanceFar(ushort[] passages, int at, int end, int target)
    {
        int low = at, step = 1;
        while (low + step < end && passages[low + step] < target)
        {
            low += step;
            step <<= 1;
        }
        var high = Math.Min(low + step, end);
        low++;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (passages[middle] < target) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

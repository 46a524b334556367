using System.Globalization;

namespace ChatBot.Benchmarks.Soak;

/// <summary>What was resident, at even intervals. Flat when the last quarter is no higher than the second, in which all that is kept for reuse has been made.</summary>
internal sealed class MemoryCurve
{
    /// <summary>A collector that is in no hurry moves the curve by as much.</summary>
    private const double Tolerance = 1.1;

    private readonly List<double> _megabytes = [];

    public void Add(double megabytes) => _megabytes.Add(megabytes);

    public bool IsFlat => Quarter(3) <= Quarter(1) * Tolerance;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Quarter(0):F0} {Quarter(1):F0} {Quarter(2):F0} {Quarter(3):F0}");

    /// <summary>The median.</summary>
    private double Quarter(int number)
    {
        var part = _megabytes.Skip(number * _megabytes.Count / 4).Take(Math.Max(1, _megabytes.Count / 4)).Order().ToList();
        return part.Count == 0 ? 0 : part[part.Count / 2];
    }
}

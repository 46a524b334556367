namespace ChatBot.Learning.Weights;

/// <summary>
/// Finds the least of a smooth function within bounds: L-BFGS (Liu and Nocedal, 1989), each step laid back into the bounds. With hundreds of features that
/// say much the same, it gets in a hundred rounds where gradient descent does not in thousands.
/// </summary>
/// <param name="lower">For each variable the least that it may be.</param>
/// <param name="upper">For each variable the most that it may be.</param>
internal sealed class Descent(Func<double[], (double Value, double[] Gradient)> function, double[] lower, double[] upper)
{
    private const int Remembered = 10;
    private const int Halvings = 20;

    /// <summary>A step has to gain this part of what the slope promises (Armijo).</summary>
    private const double LeastGain = 1e-4;

    private readonly LinkedList<(double[] Step, double[] Change, double Curvature)> _history = new();

    public double[] From(double[] start, int rounds)
    {
        var at = start;
        var (value, gradient) = function(at);
        for (var round = 0; round < rounds; round++)
        {
            if (Next(at, value, gradient) is not { } next) break;
            Remember(at, gradient, next);
            (at, value, gradient) = next;
        }

        return at;
    }

    private (double[] At, double Value, double[] Gradient)? Next(double[] at, double value, double[] gradient)
    {
        var direction = Direction(at, gradient);
        var length = _history.Count == 0 ? 1 / Math.Max(1, Math.Sqrt(Dot(direction, direction))) : 1;
        for (var halving = 0; halving < Halvings; halving++, length /= 2)
        {
            var next = new double[at.Length];
            for (var index = 0; index < next.Length; index++) next[index] = Math.Clamp(at[index] + length * direction[index], lower[index], upper[index]);
            var (there, slope) = function(next);
            if (there <= value + LeastGain * Dot(gradient, Difference(next, at))) return there < value ? (next, there, slope) : null;
        }

        return null;
    }

    /// <summary>Downhill, bent by what the last steps told of the curvature; a variable that would leave its bounds stays.</summary>
    private double[] Direction(double[] at, double[] gradient)
    {
        var direction = Array.ConvertAll(gradient, slope => -slope);
        Hold(at, gradient, direction);
        var shares = new Stack<double>();
        foreach (var (step, change, curvature) in _history)
        {
            var share = Dot(step, direction) / curvature;
            shares.Push(share);
            Add(direction, -share, change);
        }

        if (_history.First?.Value is { } last) Scale(direction, last.Curvature / Dot(last.Change, last.Change));
        for (var node = _history.Last; node is not null; node = node.Previous)
            Add(direction, shares.Pop() - Dot(node.Value.Change, direction) / node.Value.Curvature, node.Value.Step);
        Hold(at, gradient, direction);
        return direction;
    }

    private void Hold(double[] at, double[] gradient, double[] direction)
    {
        for (var index = 0; index < at.Length; index++)
            if (at[index] <= lower[index] && gradient[index] > 0 || at[index] >= upper[index] && gradient[index] < 0) direction[index] = 0;
    }

    private void Remember(double[] at, double[] gradient, (double[] At, double Value, double[] Gradient) next)
    {
        var (step, change) = (Difference(next.At, at), Difference(next.Gradient, gradient));
        if (Dot(step, change) is not (> 1e-12 and var curvature)) return;
        _history.AddFirst((step, change, curvature));
        if (_history.Count > Remembered) _history.RemoveLast();
    }

    private static double Dot(double[] one, double[] other) => one.Zip(other, (left, right) => left * right).Sum();

    private static double[] Difference(double[] one, double[] other) => [.. one.Zip(other, (left, right) => left - right)];

    private static void Scale(double[] values, double factor)
    {
        for (var index = 0; index < values.Length; index++) values[index] *= factor;
    }

    private static void Add(double[] sum, double factor, double[] values)
    {
        for (var index = 0; index < sum.Length; index++) sum[index] += factor * values[index];
    }
}

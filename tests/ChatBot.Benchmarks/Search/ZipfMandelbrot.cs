namespace ChatBot.Benchmarks.Search;

/// <summary>Draws ranks as words of natural text are distributed: frequency falls with 1 / (rank + q)^s.</summary>
internal sealed class ZipfMandelbrot
{
    private const double Exponent = 1.07;
    private const double Shift = 2.7;

    private readonly double[] _cumulative;
    private readonly int[] _guide; // where to begin to look for each hundred-thousandth of the probability

    public ZipfMandelbrot(int ranks)
    {
        _cumulative = new double[ranks];
        var sum = 0.0;
        for (var rank = 0; rank < ranks; rank++) _cumulative[rank] = sum += Math.Pow(rank + 1 + Shift, -Exponent);
        for (var rank = 0; rank < ranks; rank++) _cumulative[rank] /= sum;
        _guide = new int[100_000];
        for (var (step, rank) = (0, 0); step < _guide.Length; step++)
        {
            while (_cumulative[rank] < (double)step / _guide.Length) rank++;
            _guide[step] = rank;
        }
    }

    public int Next(Random random)
    {
        var drawn = random.NextDouble();
        var rank = _guide[(int)(drawn * _guide.Length)];
        while (_cumulative[rank] < drawn && rank < _cumulative.Length - 1) rank++;
        return rank;
    }
}

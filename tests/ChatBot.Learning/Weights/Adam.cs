namespace ChatBot.Learning.Weights;

/// <summary>Gradient descent with moments (Kingma and Ba, 2015), with decay of the weights towards 0.</summary>
internal sealed class Adam(int count, double rate, double decay)
{
    private readonly double[] _first = new double[count];
    private readonly double[] _second = new double[count];
    private int _steps;

    public void Step(double[] weights, double[] gradient)
    {
        _steps++;
        for (var index = 0; index < weights.Length; index++)
        {
            var slope = gradient[index] + decay * weights[index];
            _first[index] = 0.9 * _first[index] + 0.1 * slope;
            _second[index] = 0.999 * _second[index] + 0.001 * slope * slope;
            var first = _first[index] / (1 - Math.Pow(0.9, _steps));
            var second = _second[index] / (1 - Math.Pow(0.999, _steps));
            weights[index] -= rate * first / (Math.Sqrt(second) + 1e-8);
        }
    }
}

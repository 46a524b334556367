namespace ChatBot.Configuration;

/// <summary>The configuration cannot be used. Every problem stands in it, so that one run shows all there is to correct.</summary>
internal sealed class InvalidSettingsException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems => problems;
}

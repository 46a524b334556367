using ChatBot.Configuration;

namespace ChatBot.Doctor;

/// <summary>Looks at all that a run would use, as it would use it. Changes nothing, neither here nor on a platform.</summary>
internal sealed class Examination(ProcessEnvironment environment)
{
    private const string Correct = "Correct the setting it names in appsettings.json or the environment.";

    public async Task<IReadOnlyList<Finding>> RunAsync(string? documentsOption, CancellationToken cancellationToken)
    {
        try
        {
            var settings = Settings.Load(environment);
            return
            [
                .. SettingsCheck.Of(settings),
                .. await DocumentsCheck.OfAsync(documentsOption, settings, environment, cancellationToken),
                MemoryCheck.Of(Environment.WorkingSet, environment.AvailableMemory),
                StateCheck.Of(settings.State),
                await PortCheck.OfAsync(settings.Http, cancellationToken),
                .. await PlatformChecks.OfAsync(settings, environment, cancellationToken),
                await ClockCheck.OfAsync(settings, environment.Time, cancellationToken),
            ];
        }
        catch (InvalidSettingsException problem)
        {
            return [.. problem.Problems.Select(line => new Finding(FindingStatus.Wrong, "Settings", line, Correct))];
        }
    }
}

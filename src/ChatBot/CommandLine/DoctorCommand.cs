using ChatBot.Doctor;

namespace ChatBot.CommandLine;

/// <summary>Looks for what keeps the bot from answering.</summary>
internal static class DoctorCommand
{
    public static TaughtCommand Create(ProcessEnvironment environment)
    {
        var command = new TaughtCommand("doctor", "Check settings, documents and tokens: a line each, with what to do about it.")
        {
            Options = { CommonOptions.Documents, CommonOptions.Json },
            Examples = ["doctor", "doctor --documents ./minutes --json"],
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var findings = await new Examination(environment).RunAsync(parsed.GetValue(CommonOptions.Documents), cancellationToken);
            DoctorReport.Write(findings, parsed.GetValue(CommonOptions.Json), parsed.InvocationConfiguration.Output);
            return findings.Any(finding => finding.Status == FindingStatus.Wrong) ? ExitCode.NotAnswered : ExitCode.Answered;
        });
        return command;
    }
}

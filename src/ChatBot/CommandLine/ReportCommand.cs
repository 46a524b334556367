using ChatBot.Configuration;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Logging;
using ChatBot.Reporting;
using Microsoft.Extensions.Logging;

namespace ChatBot.CommandLine;

/// <summary>What people asked in vain and what they disliked, from what is kept on this machine.</summary>
internal static class ReportCommand
{
    private const int EverythingKept = 3650;
    private const int MostEntries = 100_000;

    public static TaughtCommand Create(ProcessEnvironment environment)
    {
        var days = CommonOptions.Number("--days", "Only of the last so many days.", 30, least: 1, EverythingKept);
        var top = CommonOptions.Number("--top", "So many entries of each list.", 20, least: 1, MostEntries);
        var command = new TaughtCommand("report", "What was asked in vain, what people disliked, and how long answers took; kept only while Report:Enabled is set.")
        {
            Options = { days, top, CommonOptions.Json },
            Examples = ["report", "report --days 7 --top 5", "report --json"],
        };
        command.SetAction(parsed => Run(parsed.GetValue(days), parsed.GetValue(top), parsed.GetValue(CommonOptions.Json), environment, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(int days, int top, bool json, ProcessEnvironment environment, TextWriter output)
    {
        var settings = Settings.Load(environment);
        if (!settings.Report.Enabled) environment.Error.WriteLine("Report:Enabled is not set: questions are not kept. Set it to true, restart the bot, and come back when people have asked.");
        if (!File.Exists(Path.Combine(settings.State.Folder!, StateDatabase.FileName)))
        {
            environment.Error.WriteLine($"Nothing is kept in {settings.State.Folder} (State:Folder).");
            return ExitCode.NotAnswered;
        }

        using var loggers = LogLevels.Factory(environment, settings.Logging, usual: LogLevel.Warning);
        using var database = new StateDatabase(settings.State, environment.Time, loggers.CreateLogger<StateDatabase>());
        ReportWriter.Write(QuestionReport.Read(database, environment.Time.GetUtcNow().AddDays(-days), top), json, output);
        return ExitCode.Answered;
    }
}

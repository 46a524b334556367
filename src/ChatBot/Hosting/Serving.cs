using ChatBot.Configuration;
using ChatBot.Conversations.Asking;
using ChatBot.Logging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Hosting;

/// <summary>The bot as a service: reads the corpus, says what is on and what is off, and runs until it is told to stop.</summary>
internal static class Serving
{
    public static async Task<int> RunAsync(string? documentsOption, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var settings = Settings.Load(environment);
        var paths = CorpusPaths.Choose(documentsOption, settings, environment);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = environment.WorkingDirectory });
        builder.Configuration.AddConfiguration(settings.Values);
        builder.Services.AddSingleton(environment).AddLogging(logging => logging.AddTextLog(environment, settings.Logging));
        builder.Services.AddCorpus(paths).AddPlatformReport();
        if (environment is { InputIsTerminal: true, OutputIsTerminal: true }) builder.Services.AddPrompt();
        using var host = builder.Build();
        var reading = host.Services.GetRequiredService<ServingCorpus>().Reading;
        await host.RunAsync(cancellationToken);
        if (reading is { IsFaulted: true, Exception.InnerException: InvalidSettingsException }) await reading;
        return ExitCode.Answered;
    }

    private static IServiceCollection AddCorpus(this IServiceCollection services, CorpusPaths paths) => services
        .AddSingleton(paths)
        .AddSingleton<ServingCorpus>()
        .AddHostedService(provider => provider.GetRequiredService<ServingCorpus>())
        .AddSingleton(provider => new GuardedAnswers(
            () => provider.GetRequiredService<ServingCorpus>().Current,
            provider.GetRequiredService<ILogger<GuardedAnswers>>()));

    private static IServiceCollection AddPlatformReport(this IServiceCollection services) => services.AddHostedService<PlatformReport>();

    private static IServiceCollection AddPrompt(this IServiceCollection services) => services.AddHostedService<Prompt>();

    private static void AddTextLog(this ILoggingBuilder logging, ProcessEnvironment environment, LoggingOptions options)
    {
        logging.AddProvider(new TextLoggerProvider(environment.Error, environment.Time));
        logging.Services.Configure<LoggerFilterOptions>(filter => LogLevels.Apply(filter, options, usual: LogLevel.Information));
    }
}

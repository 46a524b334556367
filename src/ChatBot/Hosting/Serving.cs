using ChatBot.Configuration;
using ChatBot.Conversations;
using ChatBot.Conversations.Asking;
using ChatBot.Discord;
using ChatBot.Logging;
using ChatBot.Slack;
using ChatBot.Web;
using Microsoft.AspNetCore.Builder;
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
        using var host = Build(settings, paths, environment);
        var reading = host.Services.GetRequiredService<ServingCorpus>().Reading;
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        try
        {
            await host.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested || cancellationToken.IsCancellationRequested)
        {
            // Told to stop while it was still starting, as when the documents cannot be read.
        }

        if (reading is { IsFaulted: true, Exception.InnerException: InvalidSettingsException }) await reading;
        return ExitCode.Answered;
    }

    /// <summary>Without a web server where nothing needs one.</summary>
    private static IHost Build(Settings settings, CorpusPaths paths, ProcessEnvironment environment)
    {
        if (!settings.Slack.UsesHttp && !settings.Page.Enabled)
        {
            var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = environment.WorkingDirectory });
            Compose(builder, settings, paths, environment);
            return builder.Build();
        }

        var web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = environment.WorkingDirectory });
        Compose(web, settings, paths, environment);
        web.Listen(settings);
        var application = web.Build();
        if (settings.Slack.UsesHttp) application.MapSlack();
        if (settings.Page.Enabled) application.MapPage();
        return application;
    }

    private static void Compose(IHostApplicationBuilder builder, Settings settings, CorpusPaths paths, ProcessEnvironment environment)
    {
        builder.Logging.AddTextLog(environment, settings.Logging);
        builder.Services.AddSingleton(environment).AddSingleton(environment.Time).AddSingleton(settings).AddCorpus(paths).AddPlatformReport().AddPlatforms(settings);
        if (environment is { InputIsTerminal: true, OutputIsTerminal: true }) builder.Services.AddPrompt();
    }

    private static IServiceCollection AddCorpus(this IServiceCollection services, CorpusPaths paths) => services
        .AddSingleton(paths)
        .AddSingleton<ServingCorpus>()
        .AddHostedService(provider => provider.GetRequiredService<ServingCorpus>())
        .AddSingleton<CurrentAnswers>(provider => provider.GetRequiredService<ServingCorpus>().Snapshot)
        .AddGuardedAnswers();

    private static IServiceCollection AddPlatforms(this IServiceCollection services, Settings settings)
    {
        if (settings.Discord.IsOn || settings.Slack.IsOn || settings.Page.Enabled) services.AddConversations(settings.Limits, settings.State);
        if (settings.Discord.IsOn) services.AddDiscord(settings.Discord);
        if (settings.Slack.IsOn) services.AddSlack(settings.Slack);
        if (settings.Page.Enabled) services.AddPage(settings.Page, settings.Http.Address);
        return services;
    }

    private static IServiceCollection AddPlatformReport(this IServiceCollection services) => services.AddHostedService<PlatformReport>();

    private static IServiceCollection AddPrompt(this IServiceCollection services) => services.AddHostedService<Prompt>();

    private static void AddTextLog(this ILoggingBuilder logging, ProcessEnvironment environment, LoggingOptions options)
    {
        logging.AddProvider(new TextLoggerProvider(environment.Error, environment.Time));
        logging.Services.Configure<LoggerFilterOptions>(filter => LogLevels.Apply(filter, options, usual: LogLevel.Information));
    }
}

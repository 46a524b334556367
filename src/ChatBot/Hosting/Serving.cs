using System.Net.Sockets;
using ChatBot.Configuration;
using ChatBot.Conversations;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Recording;
using ChatBot.Discord;
using ChatBot.Evidence.Models;
using ChatBot.Logging;
using ChatBot.Operations;
using ChatBot.Slack;
using ChatBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatBot.Hosting;

/// <summary>The bot as a service: reads the corpus, says what is on and what is off, and runs until it is told to stop.</summary>
internal static class Serving
{
    public static async Task<int> RunAsync(string? documentsOption, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var settings = Settings.Load(environment);
        var paths = CorpusPaths.Choose(documentsOption, settings, environment);
        await using var host = Build(settings, paths, environment);
        var reading = host.Services.GetRequiredService<ServingCorpus>().Reading;
        await RunAsync(host, settings, cancellationToken);
        if (reading is { IsFaulted: true, Exception.InnerException: InvalidSettingsException or ModelsUnusableException }) await reading;
        return reading.IsFaulted && !cancellationToken.IsCancellationRequested && reading.Exception.InnerException is not OperationCanceledException ? ExitCode.NotAnswered : ExitCode.Answered;
    }

    private static async Task RunAsync(WebApplication host, Settings settings, CancellationToken cancellationToken)
    {
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (host.Lifetime.ApplicationStopping.IsCancellationRequested || cancellationToken.IsCancellationRequested)
        {
            // Told to stop while it was still starting, as when the documents cannot be read.
            return;
        }
        catch (Exception problem) when (problem is IOException { InnerException: AddressInUseException } or SocketException)
        {
            const string Cure = "Stop the program that has it, or set Http:Address to another address, such as http://localhost:5081.";
            throw new InvalidSettingsException([$"Http:Address: the bot cannot listen at {settings.Http.Address} ({problem.Message}) {Cure}"]);
        }

        var watching = host.Services.GetRequiredService<ServiceWatch>().RunAsync(host.Services.GetServices<IHostedService>().OfType<BackgroundService>(), host.Lifetime.ApplicationStopping);
        await host.WaitForShutdownAsync(cancellationToken);
        await watching;
    }

    private static WebApplication Build(Settings settings, CorpusPaths paths, ProcessEnvironment environment)
    {
        var web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = environment.WorkingDirectory });
        Compose(web, settings, paths, environment);
        web.Listen(settings);
        var application = web.Build();
        application.UseProxies(settings.Http);
        if (settings.Slack.UsesHttp) application.MapSlack();
        if (settings.Page.Enabled) application.MapPage();
        return application.MapOperations();
    }

    private static void Compose(WebApplicationBuilder builder, Settings settings, CorpusPaths paths, ProcessEnvironment environment)
    {
        builder.Logging.AddLog(environment, settings.Logging);
        // The watch begins it anew; the host would stop, and say that all is well.
        builder.Services.Configure<HostOptions>(options => options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore).AddSingleton<ServiceWatch>();
        builder.Services.AddSingleton(environment).AddSingleton(environment.Time).AddSingleton(settings).AddCorpus(paths).AddPlatformReport().AddPlatforms(settings).AddOperations(settings);
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
        services.AddSingleton(new QuestionsInLog(settings.Logging.Questions)).AddSingleton(settings.Report).AddKnownHosts(settings.Page, settings.Http.Address);
        if (settings.Discord.IsOn || settings.Slack.IsOn || settings.Page.Enabled) services.AddConversations(settings.Limits, settings.State);
        if (settings.Discord.IsOn) services.AddDiscord(settings.Discord);
        if (settings.Slack.IsOn) services.AddSlack(settings.Slack);
        if (settings.Page.Enabled) services.AddPage(settings.Page, settings.Http.Address);
        return services;
    }

    private static IServiceCollection AddPlatformReport(this IServiceCollection services) => services.AddHostedService<PlatformReport>();

    private static IServiceCollection AddPrompt(this IServiceCollection services) => services.AddHostedService<Prompt>();

    private static void AddLog(this ILoggingBuilder logging, ProcessEnvironment environment, LoggingOptions options)
    {
        var levels = new LiveLogLevels(options);
        logging.AddProvider(LogLevels.Provider(environment, options.Format));
        logging.Services.Configure<LoggerFilterOptions>(filter => LogLevels.Apply(filter, levels.Current, usual: LogLevel.Information))
            .AddSingleton<IOptionsChangeTokenSource<LoggerFilterOptions>>(levels)
            .AddSingleton(levels)
            .AddHostedService<LogLevelWatch>();
    }
}

using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Recording;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Conversations.Voting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations;

public static class ConversationServices
{
    /// <summary>
    /// What every platform asks through. Needs <see cref="CurrentAnswers"/> and <see cref="TimeProvider"/> from the host. To be added before the platforms: hosted services
    /// stop in reverse order, so what a platform asks while it stops is still kept.
    /// </summary>
    public static IServiceCollection AddConversations(this IServiceCollection services, LimitOptions limits, StateOptions state) => services
        .AddGuardedAnswers()
        .AddSingleton(limits)
        .AddSingleton(state)
        .AddSingleton<StateDatabase>()
        .AddSingleton<StateWriter>()
        .AddHostedService(provider => provider.GetRequiredService<StateWriter>())
        .AddHostedService<Retention>()
        .AddSingleton<RequestLedger>()
        .AddSingleton<Votes>()
        .AddSingleton<QuestionLimit>()
        .AddSingleton<ReadingLimit>()
        .AddSingleton<OpenedFiles>()
        .AddSingleton<AnsweringSlots>()
        .AddRecording()
        .AddSingleton<QuestionDesk>()
        .AddSingleton<KnownNames>(provider => provider.GetRequiredService<QuestionDesk>().Complete)
        .AddSingleton<CommandGrammar>()
        .AddSingleton<MessageText>();

    /// <summary>Counts, log and journal. What the host has not set, it does not want: no words in the log, no journal.</summary>
    private static IServiceCollection AddRecording(this IServiceCollection services)
    {
        services.TryAddSingleton(new QuestionsInLog(Allowed: false));
        services.TryAddSingleton(new ReportOptions());
        return services.AddMetrics().AddSingleton<QuestionMetrics>().AddSingleton<QuestionJournal>().AddSingleton<QuestionRecord>();
    }

    /// <summary>Answers without a platform around them. Needs <see cref="CurrentAnswers"/> from the host; adds nothing twice.</summary>
    public static IServiceCollection AddGuardedAnswers(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new GuardedAnswers(provider.GetRequiredService<CurrentAnswers>(), provider.GetRequiredService<ILogger<GuardedAnswers>>()));
        return services;
    }
}

using System.Text;
using ChatBot.Configuration;
using ChatBot.Conversations.Asking;
using ChatBot.Corpus;
using ChatBot.Evidence.Models;
using ChatBot.Terminal;
using Microsoft.Extensions.Hosting;

namespace ChatBot.Hosting;

/// <summary>Takes questions at the terminal that the bot was started from. A line that begins with / is a command as on the command line; an empty line or "exit" ends.</summary>
internal sealed class Prompt(GuardedAnswers answers, ServingCorpus corpus, ProcessEnvironment environment, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    private readonly PromptReader _requests = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var lines = new StreamReader(environment.Input, Encoding.UTF8, leaveOpen: true);
        try
        {
            await corpus.Reading.WaitAsync(stoppingToken);
            await SayAsync("Ask about the talks, or type /help. An empty line ends.\n", stoppingToken);
            while (await NextAsync(lines, stoppingToken) is { Length: > 0 } line) await AnswerAsync(line, stoppingToken);
        }
        catch (Exception problem) when (problem is OperationCanceledException or InvalidSettingsException or ModelsUnusableException)
        {
            return; // the host is stopping, and says why
        }

        lifetime.StopApplication();
    }

    private async Task AnswerAsync(string line, CancellationToken cancellationToken)
    {
        var (request, problem) = _requests.Read(line);
        if (request is null) await SayAsync($"{ShownText.Of(problem ?? "")}\n", cancellationToken);
        else
        {
            var answer = answers.Answer(request);
            _requests.Remember(answer);
            await AnswerScreen.WriteAsync(answer, isWhole: false, environment, cancellationToken);
        }
    }

    private async Task<string?> NextAsync(StreamReader lines, CancellationToken cancellationToken)
    {
        await SayAsync("\n> ", cancellationToken);
        // A console's stream blocks even when it is read asynchronously; another thread waits for it, so that Ctrl-C is heard.
        var line = await Task.Run(lines.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
        return line?.Trim() is "exit" or "quit" ? null : line?.Trim();
    }

    private async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        await environment.Output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await environment.Output.FlushAsync(cancellationToken);
    }
}

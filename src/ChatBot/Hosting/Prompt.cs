using System.Text;
using ChatBot.Configuration;
using ChatBot.Conversations.Asking;
using ChatBot.Corpus;
using ChatBot.Evidence.Models;
using ChatBot.Terminal;
using Microsoft.Extensions.Hosting;

namespace ChatBot.Hosting;

/// <summary>Takes questions at the terminal that the bot was started from. A line that begins with / is a command as on the command line; an empty line or "exit" ends.</summary>
internal sealed class Prompt(
    GuardedAnswers answers, ServingCorpus corpus, Settings settings, ProcessEnvironment environment, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    private const string Sign = "> ";

    private readonly PromptReader _requests = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var lines = new StreamReader(environment.Input, Encoding.UTF8, leaveOpen: true);
        var readLine = LineReader(lines);
        try
        {
            await corpus.Reading.WaitAsync(stoppingToken);
            await SayAsync("Ask about the talks, or type /help. An empty line ends.\n", stoppingToken);
            while (await NextAsync(readLine, stoppingToken) is { Length: > 0 } line) await AnswerAsync(line, stoppingToken);
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

    /// <summary>
    /// With arrow keys and what was typed before where keys can be read; else as the terminal or a pipe gives whole lines.
    /// </summary>
    private Func<string?> LineReader(StreamReader lines)
    {
        if (environment.ReadKey is not { } readKey)
        {
            return () =>
            {
                Say(Sign);
                return lines.ReadLine();
            };
        }

        var editor = new LineEditor(readKey, Say, environment.Width, new InputHistory(settings.State.Folder));
        return () => editor.Read(Sign);
    }

    private async Task<string?> NextAsync(Func<string?> readLine, CancellationToken cancellationToken)
    {
        await SayAsync("\n", cancellationToken);
        // A console blocks even when it is read asynchronously; another thread waits for it, so that Ctrl-C is heard.
        var line = await Task.Run(readLine, CancellationToken.None).WaitAsync(cancellationToken);
        return line?.Trim() is "exit" or "quit" ? null : line?.Trim();
    }

    private void Say(string text)
    {
        environment.Output.Write(Encoding.UTF8.GetBytes(text));
        environment.Output.Flush();
    }

    private async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        await environment.Output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await environment.Output.FlushAsync(cancellationToken);
    }
}

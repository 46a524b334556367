using System.Diagnostics;
using ChatBot.Benchmarks.Serving;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.People;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Benchmarks.Slack;

/// <summary>People who use slash commands and mention the bot at an even pace. Each asks once and each mention has a channel of its own, so that what came back can be counted.</summary>
internal sealed class SlackCrowd(SlackSimulator slack)
{
    private const string Channel = "crowd";

    private static readonly (string Command, string Text)[] Asked =
        [("/who-attended", "ceasefire"), ("/ask", "what was said about sanctions?"), ("/quote", "Rubio"), ("/ask", "what does the harbour master think of whales?"), ("/timeline", "since 2025-03-01"), ("/talks", "")];

    private int _people;

    /// <summary>Returns when all are sent, each on its way or delivered.</summary>
    /// <param name="mentions">Every fifth is a mention instead of a slash command.</param>
    public async Task<List<Task<SlackQuestion>>> AskAsync(int perSecond, int questions, bool mentions, Action? look = null)
    {
        var asked = new List<Task<SlackQuestion>>(questions);
        await foreach (var number in EvenPace.Of(perSecond, questions))
        {
            asked.Add(mentions && number % 5 == 4 ? MentionAsync(_people++) : CommandAsync(_people++));
            if (number % perSecond == 0) look?.Invoke();
        }

        return asked;
    }

    /// <summary>Asks one after the other until so many are answered: a platform delivers nothing to a bot that is not connected.</summary>
    public async Task WarmUpAsync(int questions)
    {
        for (var answered = 0; answered < questions;)
        {
            var question = await CommandAsync(_people++);
            if (question.Delivered.IsAcknowledged) answered++;
            else await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }

    /// <summary>Waits until all that was acknowledged is answered, for a bounded time.</summary>
    public async Task<SlackFate> FateAsync(IReadOnlyList<Task<SlackQuestion>> asked, TimeSpan patience)
    {
        var questions = await Task.WhenAll(asked);
        var acknowledged = questions.Where(one => one.Delivered.IsAcknowledged).Select(one => one.Key).ToList();
        for (var start = Stopwatch.GetTimestamp(); ; await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System))
        {
            var shown = slack.World.Messages.ToLookup(KeyOf, StringComparer.Ordinal);
            var lost = acknowledged.Count(key => !shown.Contains(key));
            if (lost > 0 && Stopwatch.GetElapsedTime(start) < patience) continue;
            var refused = acknowledged.Count(key => shown[key].Count() == 1 && shown[key].Single().Text.StartsWith("Slack did not take", StringComparison.Ordinal));
            return new SlackFate(
                questions.Length, acknowledged.Count, acknowledged.Count(key => shown[key].Count() == 1) - refused, refused, questions.Count(one => shown[one.Key].Count() > 1), lost);
        }
    }

    private string KeyOf(ShownMessage message) => message.Channel == slack.World.Channel(Channel).Id ? message.OnlyFor ?? "" : message.Channel;

    private async Task<SlackQuestion> CommandAsync(int number)
    {
        var person = slack.Person($"{Channel}{number}");
        var (command, text) = Asked[number % Asked.Length];
        return new SlackQuestion(person.Id, await person.SlashAsync(slack.World.Channel(Channel), command, text));
    }

    private async Task<SlackQuestion> MentionAsync(int number)
    {
        var person = slack.Person($"{Channel}{number}");
        var channel = slack.World.Channel($"{Channel}{number}");
        var mention = new Payloads(slack, person.Id, person.Name).Message("app_mention", channel, $"<@{SlackWorld.BotUser}> who attended the ceasefire talks?", slack.World.NextTs(), null);
        return new SlackQuestion(channel.Id, await person.EventAsync(mention));
    }
}

/// <param name="Key">The person, or the channel of a mention, by which what came back is found.</param>
internal sealed record SlackQuestion(string Key, Delivered Delivered);

/// <param name="Answered">Exactly one answer is shown.</param>
/// <param name="Refused">One message is shown, and says that Slack did not take the answer.</param>
/// <param name="Doubled">More than one message is shown.</param>
/// <param name="Lost">Acknowledged, and never answered.</param>
internal sealed record SlackFate(int Sent, int Acknowledged, int Answered, int Refused, int Doubled, int Lost);

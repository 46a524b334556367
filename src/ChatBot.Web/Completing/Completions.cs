using System.Text.RegularExpressions;
using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Completing;

/// <summary>Completes what is typed behind "/": commands first, then the names that the command takes where the grammar expects them, or behind <c>document:</c> and the like.</summary>
internal sealed partial class Completions(QuestionDesk desk)
{
    private const int Most = 8;

    public Task HandleAsync(HttpContext context) => Replies.JsonAsync(context, Of(context.Request.Query["text"].ToString()), PageJson.Default.IReadOnlyListCompletion);

    /// <summary>Best first; none for a plain question, which needs no names in full.</summary>
    public IReadOnlyList<Completion> Of(string text)
    {
        if (text.Length > TalkAnswers.LongestQuestion || !text.StartsWith('/')) return [];
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return [.. CommandUsage.All.Where(usage => usage.Command.StartsWith(text[1..], StringComparison.OrdinalIgnoreCase)).Select(Command)];
        return MessageText.CommandOf(text[1..space]) is { } command ? Names(command, text[..(space + 1)], text[(space + 1)..]) : [];
    }

    private static Completion Command(CommandUsage usage) =>
        new(usage.Arguments.Length > 0 ? $"/{usage.Command} " : $"/{usage.Command}", $"/{usage.Command}", usage.What, GoesOn: usage.Arguments.Length > 0);

    private Completion[] Names(string command, string before, string typed)
    {
        if (Named().Match(typed) is { Success: true } named && KindOf(named.Groups["name"].Value) is { } kind)
        {
            var start = $"{before}{typed[..named.Index]}{named.Groups["name"].Value}:";
            return Complete(kind, named.Groups["typed"].Value, name => $"{start}{Quoted(name)} ");
        }

        return command switch
        {
            Commands.WhoAttended => [.. Complete(CompletionKind.Talk, typed, name => before + name).Concat(Complete(CompletionKind.Person, typed, name => before + name)).Take(Most)],
            Commands.Outcomes => Complete(CompletionKind.Talk, typed, name => before + name),
            Commands.Actions => [.. Complete(CompletionKind.Talk, typed, name => before + name).Concat(Complete(CompletionKind.Owner, typed, name => $"{before}for {name}")).Take(Most)],
            Commands.Summary => Summed(typed, before),
            Commands.Quote when !HasSubject().IsMatch(typed) => Complete(CompletionKind.Speaker, typed, name => before + name),
            Commands.Compare when LastDocument().Match(typed) is { Success: true } last =>
                Complete(CompletionKind.Document, last.Groups["typed"].Value, name => $"{before}{typed[..last.Groups["typed"].Index].TrimEnd('"')}{Quoted(name)}"),
            _ => [],
        };
    }

    /// <summary>Talks, then documents.</summary>
    private Completion[] Summed(string typed, string before)
    {
        var documents = Complete(CompletionKind.Document, typed, name => before + name);
        return [.. Complete(CompletionKind.Talk, typed, name => before + name).Concat(documents).DistinctBy(name => name.Text).Take(Most)];
    }

    private Completion[] Complete(CompletionKind kind, string typed, Func<string, string> insert) =>
        [.. desk.Complete(kind, typed.Trim(), Most).Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => new Completion(insert(name), name, kind.ToString().ToLowerInvariant(), GoesOn: false))];

    private static CompletionKind? KindOf(string argument) => argument switch
    {
        "talk" => CompletionKind.Talk,
        "person" => CompletionKind.Person,
        "speaker" => CompletionKind.Speaker,
        "owner" => CompletionKind.Owner,
        "document" => CompletionKind.Document,
        _ => null,
    };

    /// <summary>Up to a quotation mark of its own, by which a name is found just as well.</summary>
    private static string Quoted(string name)
    {
        var mark = name.IndexOfAny(['"', '“', '”', '„', '«', '»']);
        return $"\"{(mark > 0 ? name[..mark] : name).Trim()}\"";
    }

    [GeneratedRegex(@"(?<=^|\s)(?<name>talk|person|owner|speaker|document):""?(?<typed>[^""]*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Named();

    [GeneratedRegex(@"\s(about|on|regarding|concerning)\s", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HasSubject();

    /// <summary>What follows "in" or a further "and".</summary>
    [GeneratedRegex(@"^.*\S\s+(in|and)\s+""?(?<typed>[^""]*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LastDocument();
}

/// <param name="Text">All that stands in the field once it is chosen.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Note">What it is: "talk", or what a command answers.</param>
/// <param name="GoesOn">Whether more is to be typed, or chosen, behind it.</param>
internal sealed record Completion(string Text, string Label, string Note, bool GoesOn);

using System.Text.RegularExpressions;

namespace ChatBot.Slack.Interactions;

/// <summary>Whether a reply in a thread is meant for the bot, although it does not mention it. People also talk to each other below an answer: only what reads as a question is taken for one.</summary>
internal static partial class FollowUps
{
    public static bool ReadsAsQuestion(string text) => text.TrimEnd().EndsWith('?') || Opening().IsMatch(text.TrimStart());

    [GeneratedRegex(
        @"^(and|but|so)?\s*(who|whom|whose|what|when|where|why|which|how|did|does|do|was|were|is|are|has|have|had|show|compare|quote|timeline|what about|how about|tell me|and (on|about|the|for|in|at))\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}

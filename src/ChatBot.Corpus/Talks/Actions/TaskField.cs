using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>A line below a task that says more of it, and is no task: "Owner: Mara", "Due: 30 June", "Status: open".</summary>
internal sealed partial record TaskField(bool IsOwner, bool IsDue, string Value)
{
    private const int Longest = 80;

    public static TaskField? Of(string line)
    {
        if (line.Length > Longest || Field().Match(line) is not { Success: true } match) return null;
        return new TaskField(match.Groups["owner"].Success, match.Groups["due"].Success, match.Groups["value"].Value.Trim('*', '_', ' ', '.'));
    }

    [GeneratedRegex(
        @"^[\W_]{0,4}(?:(?<owner>owners?|assignees?|assigned\s+to|responsible(?:\s+person)?|who|lead|verantwortlich|responsable)|(?<due>due(?:\s+(?:date|by|on))?|deadline|when|by\s+when|target\s+date|eta|frist|échéance|fecha\s+límite)|status|state|priority)[*_]{0,3}\s*:[*_]{0,3}\s*(?<value>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();
}

using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>How records note that a task is done or given up: then there is nothing more to do.</summary>
internal static partial class ActionStatus
{
    private const int LongestRemark = 60;

    /// <summary>"Done", "paint the bell - DONE", "(completed)", "✅ paint the bell", "closed by Mara", a struck-out or ticked item.</summary>
    public static bool IsOver(Passage passage, string task) => passage.IsTicked || IsOver(task);

    public static bool IsOver(string task)
    {
        var plain = task.Trim();
        return plain is ['~', '~', .., '~', '~'] || Closed().IsMatch(plain) || Ahead().IsMatch(plain) || Behind().IsMatch(plain);
    }

    /// <summary>"Done", "Completed on 3 May", "done, see the log": what stands below a task and only says that it is done.</summary>
    public static bool SaysDone(string remark) => remark.Length <= LongestRemark && Remark().IsMatch(remark);

    // "Closed-circuit cameras" are a task.
    [GeneratedRegex(@"^[\W_]*closed[*_\]]*(?:\s*(?:$|[.,;:()\[\]])|\s+[–—-]+\s|[–—]|\s+(?:by|on|as|at|in|with|without|after|since)\s)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Closed();

    [GeneratedRegex(@"^(?:[\W_]*(?:done|completed?|finished|cancell?ed)(?:\W*$|[*_\]]*\s*[:–—]|\s*\]|\s+[-–—]\s)|\[[xX✓✔]\]\s|[✅✔☑])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ahead();

    [GeneratedRegex(
        @"(?:\s[-–—]+>?\s*|[-=]>\s*|→\s*|[(\[|:]\s*|\.\s+|[*_]{1,3})(?:(?:now|already|is|was)\s+)?(?:done|completed?|closed|finished|cancell?ed|erledigt|fait|hecho)\b[\s.!)\]*_|]*$|[✅✔☑]\W*$|\bstatus\W{1,4}(?:done|completed?|closed|resolved|finished|cancell?ed)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[\W_]*(?:(?:status|update)\W{1,3})?(?:(?:this|it)\s+(?:is|was|has\s+been)\s+|(?:is|was|now|already|all)\s+)?(?:done|completed|closed|finished|erledigt|fait|hecho)\b(?!\s+(?:by|until|before)\b.*\b(?:next|tomorrow)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remark();
}

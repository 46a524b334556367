using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>"harbour committee for Mara Oyelaran about the lease", "Mara Oyelaran", "of Mara at the harbour committee": a talk, an owner, a subject, each left out at will.</summary>
internal sealed class ActionsText(KnownNames names)
{
    private static readonly string[] Owner = ["for", "by"];
    private static readonly string[] Talk = ["at", "in", "of", "from", "after", "during"];
    private static readonly string[] Leads = [.. Owner, .. Talk, .. CommandGrammar.Subject];

    public ChatRequest Read(string text)
    {
        var words = CommandWords.Of(text, "talk", "owner", "about");
        var (talk, owner, about) = Parts(words);
        return new ChatRequest
        {
            Command = Commands.Actions,
            Talk = words.Named("talk") ?? talk,
            Owner = words.Named("owner") ?? owner,
            About = words.Named("about") ?? about,
        };
    }

    private (string? Talk, string? Owner, string? About) Parts(CommandWords words)
    {
        if (words.Part(0, words.Count) is not { } whole) return (null, null, null);
        if (IsTalk(whole)) return (whole, null, null);
        if (IsOwner(whole)) return (null, whole, null);
        var named = TalkNamed(words);
        var subject = IndexOutside(named, words, 0, CommandGrammar.Subject) is var at and >= 0 ? at : words.Count;
        var (talk, owner) = Before(words, subject, named);
        var lead = owner is null ? IndexOutside(named, words, subject + 1, Owner) : -1;
        return lead > 0 && words.Part(lead + 1, words.Count) is { } last && IsOwner(last)
            ? (talk, last, words.Part(subject + 1, lead))
            : (talk, owner, words.Part(subject + 1, words.Count));
    }

    /// <summary>The talk and the owner among the words before the subject.</summary>
    private (string? Talk, string? Owner) Before(CommandWords words, int end, (int Start, int End) named)
    {
        var lead = IndexOutside(named, words, 0, Owner);
        if (lead >= 0 && lead < end)
        {
            var next = IndexOutside(named, words, lead + 1, Talk) is var at and > 0 && at < end ? at : end;
            return (TalkIn(words, next, end) ?? TalkIn(words, 0, lead), words.Part(lead + 1, next));
        }

        for (var cut = 1; cut < end; cut++)
        {
            if (words.Part(0, cut) is not { } first || words.Part(cut, end) is not { } second) continue;
            if (IsOwner(first) && IsTalk(second)) return (second, first);
            if (IsTalk(first) && IsOwner(second)) return (first, second);
        }

        var from = words.IndexOf(1, Talk);
        if (from > 0 && from < end && words.Part(0, from) is { } name && IsOwner(Led(name))) return (TalkIn(words, from, end), Led(name));
        return words.Part(0, end) is { } rest && IsOwner(Led(rest)) && !IsTalk(Led(rest)) ? (null, Led(rest)) : (TalkIn(words, 0, end), null);
    }

    /// <summary>The longest run of words that a talk is called, from the start or from the first word that leads to a talk, up to a word that leads on; empty where there is none.</summary>
    private (int Start, int End) TalkNamed(CommandWords words)
    {
        var named = (Start: 0, End: 0);
        foreach (var start in new[] { 0, words.IndexOf(0, Talk) + 1 })
        {
            for (var end = words.Count; end - start > named.End - named.Start; end--)
            {
                if (end < words.Count && words.IndexOf(end, Leads) != end) continue;
                if (words.Part(start, end) is { } name && IsTalk(name)) named = (start, end);
            }
        }

        return named;
    }

    /// <summary>Where the first of some words stands that is not part of a talk's name; -1 when none does.</summary>
    private static int IndexOutside((int Start, int End) name, CommandWords words, int from, string[] sought) =>
        words.IndexOf(from, sought) is var at && at >= name.Start && at < name.End ? words.IndexOf(name.End, sought) : at;

    private static string? TalkIn(CommandWords words, int start, int end) => words.Part(start, end) is { } part ? Led(part) : null;

    /// <summary>Without the word that leads to it.</summary>
    private static string Led(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Talk.Contains(name[..space], StringComparer.OrdinalIgnoreCase) ? name[(space + 1)..] : name;
    }

    private bool IsTalk(string name) => names(CompletionKind.Talk, name, 1).Count > 0;

    private bool IsOwner(string name) => names(CompletionKind.Owner, name, 1).Count > 0 || names(CompletionKind.Person, name, 1).Count > 0;
}

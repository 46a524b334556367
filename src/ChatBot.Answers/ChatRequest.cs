namespace ChatBot.Answers;

/// <summary>What somebody asks, on any platform: a command and its arguments by name. Fields that a command does not know are ignored.</summary>
public sealed record ChatRequest
{
    /// <summary>A name of <see cref="Commands"/>; anything else is answered with <see cref="Outcome.Failed"/> and the names there are.</summary>
    public required string Command { get; init; }

    public string? Question { get; init; }

    /// <summary>The questions before this one, oldest first.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>A document's path, title, or enough of either.</summary>
    public string? Document { get; init; }

    public string? Speaker { get; init; }

    /// <summary>For <c>ask</c>: every citation tells how the search came to its score.</summary>
    public bool Explain { get; init; }

    public string? Talk { get; init; }

    /// <summary>For <c>talks</c>: what of them is asked for; null for all that is known.</summary>
    public TalkFact? Fact { get; init; }

    public string? Person { get; init; }

    public string? Side { get; init; }

    public string? Role { get; init; }

    /// <summary>For <c>who-attended</c>: those who were not there, where the documents list them.</summary>
    public bool Absent { get; init; }

    /// <summary>For <c>actions</c>: who is to do it, a person or a group.</summary>
    public string? Owner { get; init; }

    public string? About { get; init; }

    /// <summary>A date as people write it ("March 12", "2025-03", "since 2025-03-01").</summary>
    public string? Date { get; init; }

    /// <summary>For <c>compare</c>: each as <see cref="Document"/>.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>For <c>show</c>: a citation's id.</summary>
    public string? Citation { get; init; }
}

/// <summary>What can be asked of a talk as a whole.</summary>
public enum TalkFact
{
    When,
    Where,
}

/// <summary>The commands' names, the same on every platform.</summary>
public static class Commands
{
    public const string Ask = "ask";
    public const string WhoAttended = "who-attended";
    public const string Outcomes = "outcomes";
    public const string Actions = "actions";
    public const string Summary = "summary";
    public const string Quote = "quote";
    public const string Timeline = "timeline";
    public const string Compare = "compare";
    public const string Talks = "talks";
    public const string Sources = "sources";
    public const string Show = "show";
    public const string Help = "help";

    /// <summary>In the order that help lists them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Ask, WhoAttended, Outcomes, Actions, Summary, Quote, Timeline, Compare, Talks, Sources, Show, Help];
}

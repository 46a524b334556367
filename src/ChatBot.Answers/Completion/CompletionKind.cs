namespace ChatBot.Answers;

/// <summary>What somebody is typing the name of.</summary>
public enum CompletionKind
{
    Talk,
    Person,
    Speaker,
    Document,

    /// <summary>Of an action item.</summary>
    Owner,
}

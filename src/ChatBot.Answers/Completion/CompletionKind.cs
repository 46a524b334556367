namespace ChatBot.Answers;

/// <summary>What somebody is typing the name of.</summary>
public enum CompletionKind
{
    Talk,
    Person,
    Speaker,
    Document,
}

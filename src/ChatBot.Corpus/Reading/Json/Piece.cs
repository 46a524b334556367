namespace ChatBot.Corpus.Reading.Json;

/// <summary>A part of what somebody writes: some programs set a message in pieces.</summary>
internal readonly record struct Piece(JsonValue Value)
{
    /// <summary>What stands between it and the piece before.</summary>
    public string Before { get; init; } = "";

    /// <summary>Whether it holds Slack's marks for people and links.</summary>
    public bool IsMarked { get; init; }

    /// <summary>What it says, where that is not what stands there; of an id, the name is looked up before.</summary>
    public Func<string, string>? Means { get; init; }
}

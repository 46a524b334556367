using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.Samples;

/// <summary>A question to the <see cref="SampleCorpus"/> with what must come back, on every surface.</summary>
/// <param name="Command">The command that answers it.</param>
/// <param name="Quote">Words of the first citation; null where that is left open.</param>
public sealed record Exchange(string Question, string Command, Outcome Outcome, string? Quote = null)
{
    /// <summary>The questions before, oldest first.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>The first citation's.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The first citation's.</summary>
    public string? Document { get; init; }

    /// <summary>Words of the summary.</summary>
    public string? Says { get; init; }

    public ChatRequest Request => new() { Command = Commands.Ask, Question = Question, Context = Context };

    public override string ToString() => string.Join(" / ", [.. Context, Question]);
}

using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>Names that begin with or contain some text, best first: tells a person's name from a talk's where the text does not.</summary>
public delegate IReadOnlyList<string> KnownNames(CompletionKind kind, string typed, int count);

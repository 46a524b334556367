namespace ChatBot.Answers.Suggestions;

/// <summary>A question that this corpus answers, for somebody who has never asked it anything.</summary>
/// <param name="Title">What it asks in general: "Who attended a talk?".</param>
/// <param name="Question">As it is to be asked.</param>
public sealed record ExampleQuestion(string Title, string Question);

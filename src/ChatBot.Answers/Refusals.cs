namespace ChatBot.Answers;

/// <summary>Answers that are none, each with a sentence that tells the person why and what to try.</summary>
internal static class Refusals
{
    /// <summary>Says what the command needs before it can answer.</summary>
    public static Answer EmptyQuestion(string command) => Of(command, Outcome.EmptyQuestion, command switch
    {
        Commands.Quote => "Whose words? Give a speaker, and about what if you like.",
        Commands.Compare => "Compare the documents on what? Give a subject.",
        Commands.Show => "Which passage? Give the id of a citation, such as c0123456789ab.",
        _ => "There is no question yet. Ask who attended a talk, what was agreed, or what somebody said.",
    });

    public static Answer QuestionTooLong(string command, int length) => Of(command, Outcome.QuestionTooLong,
        $"That question has {length} characters; {TalkAnswers.LongestQuestion} are the most that can be asked at once. Please put it more shortly.");

    public static Answer UnknownDocument(string command, string name, IReadOnlyList<string> nearest) => Of(command, Outcome.UnknownDocument,
        $"There is no document called \u201c{name}\u201d.{Perhaps(nearest)}") with { Suggestions = nearest };

    public static Answer UnknownSpeaker(string command, string name, IReadOnlyList<string> nearest) => Of(command, Outcome.UnknownSpeaker,
        $"Nobody called \u201c{name}\u201d stands in the documents.{Perhaps(nearest)}") with { Suggestions = nearest };

    public static Answer UnknownTalk(string command, string name, IReadOnlyList<string> nearest) => Of(command, Outcome.UnknownTalk,
        $"No talk called \u201c{name}\u201d stands in the documents.{Perhaps(nearest)}") with { Suggestions = nearest };

    public static Answer NoEvidence(string command, string summary) => Of(command, Outcome.NoEvidence, summary);

    private static Answer Of(string command, Outcome outcome, string summary) => new() { Command = command, Outcome = outcome, Summary = summary };

    private static string Perhaps(IReadOnlyList<string> nearest) => nearest.Count == 0 ? "" : $" Perhaps: {string.Join("; ", nearest)}.";
}

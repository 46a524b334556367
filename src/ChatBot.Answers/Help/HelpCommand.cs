namespace ChatBot.Answers.Help;

/// <summary>How to ask.</summary>
internal sealed class HelpCommand(Engine engine) : ITalkCommand
{
    public Answer Answer(ChatRequest request)
    {
        var builder = new AnswerBuilder().Section("Commands");
        foreach (var (command, what) in Lines) builder.Line($"{command}: {what}");
        builder.Section("Ask in plain words")
            .Line("\u201cWho was at the opening session?\u201d, \u201cWhat was agreed on fisheries?\u201d, \u201cWhat are the action items?\u201d, \u201cWhat did the chair say about the budget?\u201d, then \u201cand the next one?\u201d")
            .Line("Every answer quotes passages word for word and says what kind of source speaks. When the documents hold no answer, it says so.");
        return builder.Build(Commands.Help, Outcome.Answered, $"I answer questions about talks from {Wording.Count(engine.Corpus.Documents.Count, "document")}.");
    }

    private static IEnumerable<(string Command, string What)> Lines =>
    [
        (Commands.Ask, "a question in plain words; the passages that answer it, best first"),
        (Commands.WhoAttended, "who took part in a talk and who was absent, or which talks a person took part in"),
        (Commands.Outcomes, "what was agreed or decided"),
        (Commands.Actions, "what is to be done, by whom and until when"),
        (Commands.Summary, "what came of a talk or document, who wanted what, what stayed open"),
        (Commands.Quote, "a speaker's own words, about something if you like"),
        (Commands.Timeline, "dated events in order"),
        (Commands.Compare, "what each document says on something, side by side"),
        (Commands.Talks, "the talks there are"),
        (Commands.Sources, "the documents there are, and of what kind each is"),
        (Commands.Show, "a cited passage with its neighbours"),
    ];
}

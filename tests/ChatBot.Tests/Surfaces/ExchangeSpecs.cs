using ChatBot.Tests.Support;

namespace ChatBot.Tests.Surfaces;

/// <summary>Twenty questions, each as it is answered on every surface: one approved text each.</summary>
public sealed class ExchangeSpecs(FourSurfaces surfaces) : IClassFixture<FourSurfaces>
{
    public static TheoryData<string, string> Asked { get; } = new()
    {
        { "question", "Who opposed a lease of more than ten years?" },
        { "sloppy", "whos there at the harbor comittee meeting" },
        { "who-attended", "Who was at the harbour committee?" },
        { "one-person", "Was Desmond Okafor at the harbour committee?" },
        { "absent", "who sent regrets to the breakwater working group?" },
        { "unknown-talk", "Who attended the dinner at the palace?" },
        { "decided", "what was decided by the breakwater working group?" },
        { "imagined", "what came of session 2" },
        { "actions", "what are the todos from the last meeting" },
        { "actions-of-one", "What does Noor Haddad have to do?" },
        { "words-of-one", "What did Jonas Thorvald say about cranes?" },
        { "who-leads", "who is to lead the joint commission?" },
        { "summary", "tldr of the harbour committee" },
        { "timeline", "timeline of the landing ban" },
        { "compare", "compare the sources on the landing ban" },
        { "sources", "what documents do you have?" },
        { "no-evidence", "What is the capital of Mongolia?" },
        { "false-premise", "Did Thorvald really offer to repaint the lighthouse?" },
        { "small-talk", "hi there!" },
        { "other-language", "Warum wollten sie keinen längeren Vertrag?" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task A_question_is_answered_alike_on_all_four(string name, string question)
    {
        var text = $"""
            {question}

            ==== Discord

            {await surfaces.OnDiscordAsync(question)}

            ==== Slack

            {await surfaces.OnSlackAsync(question)}

            ==== Page

            {await surfaces.OnPageAsync(question)}

            ==== Terminal

            {await surfaces.InTerminalAsync(question)}

            """;

        Approved.Matches($"surfaces-{name}", text.ReplaceLineEndings("\n"));
    }
}

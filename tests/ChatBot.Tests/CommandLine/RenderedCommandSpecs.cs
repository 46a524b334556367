using ChatBot.Tests.Support;

namespace ChatBot.Tests.CommandLine;

/// <summary>What people see of each command, on the invented documents; in a pipe and on a terminal without colour.</summary>
public sealed class RenderedCommandSpecs
{
    public static TheoryData<string, string[]> Commands() => new()
    {
        { "ask", ["ask", "Who pays for the dredging?"] },
        { "ask-without-evidence", ["ask", "How many cranes does the airport of Northwick own?"] },
        { "small-talk", ["ask", "hello, what can you do?"] },
        { "other-language", ["ask", "Wer bezahlt für die Leuchttürme?"] },
        { "who-attended", ["who-attended", "Harbour lease"] },
        { "outcomes", ["outcomes", "Harbour lease"] },
        { "actions", ["actions", "Harbour", "lease"] },
        { "actions-owner", ["actions", "--owner", "Thorvald"] },
        { "actions-about", ["actions", "--about", "quay"] },
        { "actions-none", ["actions", "daydream"] },
        { "actions-unknown-owner", ["actions", "--owner", "Jonas Torvald"] },
        { "summary", ["summary", "Harbour lease"] },
        { "summary-of-all", ["summary"] },
        { "summary-unknown", ["summary", "the moon landing"] },
        { "who-was-absent", ["ask", "Who was absent from the harbour lease talks?"] },
        { "quote", ["quote", "Mara Oyelaran"] },
        { "quote-unknown", ["quote", "Mara Oyelarin"] },
        { "timeline", ["timeline"] },
        { "compare", ["compare", "lighthouse"] },
        { "talks", ["talks"] },
        { "sources", ["sources"] },
        { "help", ["help"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task As_approved(string name, string[] arguments)
    {
        using var piped = Harbour.Process();
        using var terminal = Harbour.Process(isTerminal: true);
        terminal.Variables["NO_COLOR"] = "1";

        var plain = await piped.RunAsync(arguments);
        var laidOut = await terminal.RunAsync(arguments);

        Approved.Matches($"command-{name}", $"exit {plain.Code}\n\n{plain.Output}\n---- 80 columns ----\n\n{laidOut.Output}");
    }
}

namespace ChatBot.Answers.Tests.Help;

public sealed class HelpSpecs
{
    [Fact]
    public void Every_command_but_help_itself_is_explained()
    {
        var lines = Asking.Of(new ChatRequest { Command = Commands.Help }).Texts().ToList();
        Assert.All(Commands.All.Where(command => command != Commands.Help), command => Assert.Contains(lines, line => line.StartsWith($"{command}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_says_from_how_many_documents_it_answers() =>
        Assert.Equal("I answer questions about talks from 7 documents.", Asking.Of(new ChatRequest { Command = Commands.Help }).Summary);

    [Fact]
    public void A_command_that_there_is_not_names_those_that_there_are()
    {
        var answer = Asking.Of(new ChatRequest { Command = "dance" });
        Assert.Equal(Outcome.Failed, answer.Outcome);
        Assert.All(Commands.All, command => Assert.Contains(command, answer.Summary, StringComparison.Ordinal));
    }
}

using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Evidence.Models;
using ChatBot.Tests.Support;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.CommandLine;

public sealed class FailureSpecs
{
    [Fact]
    public void An_exception_of_the_query_layer_becomes_an_answer_with_a_reference_that_stands_in_the_log()
    {
        using var process = new ChatBotProcess();
        using var loggers = new LoggerFactory([new ChatBot.Logging.TextLoggerProvider(process.Error, TimeProvider.System)]);
        var answers = new GuardedAnswers(() => throw new InvalidOperationException("an inner secret"), loggers.CreateLogger("test"));

        var answer = answers.Answer(new ChatRequest { Command = Commands.Ask, Question = "Who?" });

        Assert.Equal(Outcome.Failed, answer.Outcome);
        Assert.Contains(answer.Reference!, answer.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer.Summary, StringComparison.Ordinal);
        Assert.Contains($"reference {answer.Reference}", process.Error.Text, StringComparison.Ordinal);
        Assert.Contains("an inner secret", process.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void While_documents_are_being_read_whoever_asks_is_told_to_wait()
    {
        using var loggers = new LoggerFactory();

        var answer = new GuardedAnswers(() => null, loggers.CreateLogger("test")).Answer(new ChatRequest { Command = Commands.Talks });

        Assert.Equal(Outcome.NotReady, answer.Outcome);
        Assert.Contains("still being read", answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_outside_an_answer_is_reported_with_a_reference_too()
    {
        using var process = Harbour.Process();

        var code = await process.RunAsync(Stream.Null, new BrokenStream(), CancellationToken.None, "sources");

        Assert.Equal(1, code);
        Assert.Matches("The run failed; reference [0-9a-f]{8}\n", process.Error.Text);
        Assert.EndsWith(".\n", process.Error.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "Who pays for the dredging?")]
    [InlineData("batch")]
    [InlineData]
    public async Task Networks_that_cannot_be_used_end_it_with_one_line_that_says_what_to_do(params string[] arguments)
    {
        using var harbour = Harbour.Process();
        using var process = new ChatBotProcess { OpenModels = _ => Task.FromException<EvidenceModels>(new ModelsUnusableException("models/trunk.onnx: missing.")) };
        process.Variables["Documents__Folder"] = harbour.Documents;

        var run = await process.RunAsync(arguments);

        Assert.Equal(78, run.Code);
        Assert.EndsWith("models/trunk.onnx: missing.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task A_command_logs_nothing_of_what_it_was_asked_however_much_is_logged()
    {
        using var talkative = Harbour.Process();
        talkative.Variables["Logging__LogLevel__Default"] = "Trace";

        await talkative.RunAsync("ask", "Who pays for the dredging?");

        Assert.Contains("Read 2 documents", talkative.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("dredging?", talkative.Error.Text, StringComparison.Ordinal);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("the disk is full");
    }
}

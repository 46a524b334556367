using System.CommandLine;
using ChatBot.CommandLine;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.CommandLine;

/// <summary>Whatever stands behind a command, it is answered, or refused in a sentence that says what to type.</summary>
public sealed class RubbishSpecs : IDisposable
{
    private static readonly string[] Rubbish = ["abc", "", "-1", "99999999999999999999", "\u202Egnp.txt\u001B[31m", "--"];

    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    /// <summary>Each command with each of its options and arguments.</summary>
    public static TheoryData<string, string> Places
    {
        get
        {
            using var process = new ChatBotProcess();
            var places = new TheoryData<string, string>();
            Add(ChatBotCommand.Create(process.Environment(Stream.Null, Stream.Null)), "");
            return places;

            void Add(Command command, string path)
            {
                foreach (var inner in command.Subcommands)
                {
                    var own = $"{path} {inner.Name}".Trim();
                    foreach (var option in inner.Options) places.Add(own, option.Name);
                    places.Add(own, "");
                    Add(inner, own);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Whatever_is_given_ends_with_an_answer_or_a_sentence(string command, string option)
    {
        foreach (var rubbish in Rubbish)
        {
            // "-" stands for standard input, and "show" and others need something to work on.
            string[] needed = option.Length > 0 && command is "show" or "quote" or "compare" or "ask" ? ["harbour"] : [];
            string[] given = option.Length > 0 ? [option, rubbish] : [rubbish];

            var run = await _process.RunAsync("", [.. command.Split(' '), .. needed, .. given]);

            Assert.True(run.Code is 0 or 1 or 2 or 78, $"It ended with {run.Code}.");
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
            Assert.True(run.Code != 2 || run.Error.TrimEnd().Length > 0);
        }
    }

    [Theory]
    [InlineData("show c0123456789ab --around abc", "--around takes a whole number from 0 to 10000, and not \"abc\".")]
    [InlineData("report --days x", "--days takes a whole number from 1 to 3650, and not \"x\".")]
    [InlineData("report --top 0", "--top takes a whole number from 1 to 100000, and not \"0\".")]
    [InlineData("discord invite --application abc", "--application takes the application's id, which is made of digits, and not \"abc\".")]
    [InlineData("sources --json=abc", "Unrecognized command or argument 'abc'.")]
    public async Task What_an_option_cannot_take_is_wrong_usage_said_in_a_sentence(string typed, string sentence)
    {
        var run = await _process.RunAsync(typed.Split(' '));

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }
}

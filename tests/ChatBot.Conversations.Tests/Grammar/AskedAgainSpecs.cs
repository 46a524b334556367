using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Grammar;

namespace ChatBot.Conversations.Tests.Grammar;

/// <summary>A request as a question is answered as the request is, whatever of it is left out: a follow-up goes on from the question.</summary>
public sealed class AskedAgainSpecs
{
    private const string Talk = "Harbour Committee";

    public static TheoryData<string?, string?, string?> Asked()
    {
        var asked = new TheoryData<string?, string?, string?>();
        foreach (var owner in new[] { null, "Mara Oyelaran" })
            foreach (var talk in new[] { null, Talk })
                foreach (var about in new[] { null, "the lease" })
                    asked.Add(owner, talk, about);
        return asked;
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Action_items(string? owner, string? talk, string? about) => AreTheSame(new ChatRequest { Command = Commands.Actions, Owner = owner, Talk = talk, About = about });

    [Theory]
    [InlineData(null, null)]
    [InlineData(Talk, null)]
    [InlineData(Talk, "the lease")]
    public void Outcomes(string? talk, string? about) => AreTheSame(new ChatRequest { Command = Commands.Outcomes, Talk = talk, About = about });

    private static void AreTheSame(ChatRequest request)
    {
        var answer = SampleCorpus.Answers.Answer(request);

        var again = SampleCorpus.Answers.Answer(new ChatRequest { Command = Commands.Ask, Question = RequestWords.AsQuestion(request) });

        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal(Lines(answer), Lines(again));
    }

    private static string[] Lines(Answer answer) => [answer.Command, .. answer.Sections.SelectMany(section => section.Lines.Select(line => $"{line.Text} {string.Join(' ', line.Citations)}")), .. answer.Citations.Select(citation => citation.Id.ToString())];
}

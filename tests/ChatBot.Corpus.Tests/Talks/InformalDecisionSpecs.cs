using ChatBot.Corpus.Tests.People;

namespace ChatBot.Corpus.Tests.Talks;

public sealed class InformalDecisionSpecs
{
    private static IEnumerable<string> Outcomes(string prose) =>
        Invented.Markdown($"# Minutes of the Quay Board\n\nDate: 4 May 2031\n\nAttendees:\n- Mara Oyelaran (Chair)\n- Pekka Halvorsen (Clerk)\n\n## 1. Berths\n\n{prose}\n")
            .Talks.Single().Outcomes.Select(outcome => outcome.Text);

    [Theory]
    [InlineData("It was agreed that the east berth stays open.")]
    [InlineData("The board decided to close the east berth.")]
    [InlineData("After some talk we will go with the cheaper crane.")]
    [InlineData("The board went with the cheaper crane.")]
    [InlineData("Members opted for the cheaper crane.")]
    [InlineData("There was general agreement that the crane is too dear.")]
    [InlineData("The members did agree on a new tide table.")]
    public void What_minutes_say_in_prose_was_settled_is_an_outcome(string prose) => Assert.Equal([prose], Outcomes(prose));

    [Theory]
    [InlineData("The board asked whether it was agreed that the berth stays open.")]
    [InlineData("The clerk might have decided to close the berth.")]
    [InlineData("The chair will go with her family to the coast.")]
    [InlineData("The crane was shown to the members.")]
    public void What_is_doubted_or_something_else_is_none(string prose) => Assert.Empty(Outcomes(prose));
}

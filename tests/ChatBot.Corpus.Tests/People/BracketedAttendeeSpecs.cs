using System.Text;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.People;

public sealed class BracketedAttendeeSpecs
{
    [Theory]
    [InlineData("Mara Oyelaran (Harbour Master, Port of Eastwick)", "Mara Oyelaran", "Harbour Master", "Port of Eastwick")]
    [InlineData("Tomas Lind (Clerk)", "Tomas Lind", "Clerk", null)]
    [InlineData("Ada Birk (Eastwick Ferries)", "Ada Birk", null, "Eastwick Ferries")]
    public void What_stands_in_brackets_is_a_role_or_an_affiliation_or_both(string line, string name, string? role, string? side)
    {
        var text = $"""
            The quay talks

            Session on the quay
            Attendees:
            - {line}
            - Ruth Sandberg, Treasurer

            Ruth Sandberg: We can pay half of the crane this year.
            {name}: That would be a start for everyone here.
            Ruth Sandberg: Then we have an agreement.
            """;
        var document = new PlainTextReader().Read("quay.txt", Encoding.UTF8.GetBytes(text));
        var corpus = new CorpusSnapshot("documents", [document], []);

        var attendance = corpus.Talks.SelectMany(talk => talk.Attendees).First(attendance => attendance.Person.Name == name);

        Assert.Equal((role, side), (attendance.Role, attendance.Side));
    }
}

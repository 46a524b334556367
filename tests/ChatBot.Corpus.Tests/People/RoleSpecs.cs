using ChatBot.Corpus.People;

namespace ChatBot.Corpus.Tests.People;

public sealed class RoleSpecs
{
    private static Person Person(string prose, string name) => Assert.Single(Invented.Report(prose).People.Resolve(name));

    [Theory]
    [InlineData("U.S. Secretary of Agriculture Dale Renner spoke.", "Renner", "U.S. Secretary of Agriculture", "United States")]
    [InlineData("The Peruvian Foreign Minister Inés Vargallo spoke.", "Vargallo", "Peruvian Foreign Minister", "Peru")]
    [InlineData("Sources quoted former British Prime Minister Hugh Pellow at length.", "Pellow", "former British Prime Minister", "United Kingdom")]
    public void A_title_before_the_name_is_a_role_with_its_side(string prose, string name, string role, string side)
    {
        var person = Person(prose, name);
        Assert.Contains(role, person.Roles);
        Assert.Equal(side, person.Side);
    }

    [Fact]
    public void A_noun_for_a_person_before_the_name_is_a_role()
    {
        var person = Person("Police released the Norwegian musician Sunniva Aasheim at dawn.", "Sunniva Aasheim");
        Assert.Equal(["Norwegian musician"], person.Roles);
        Assert.Equal("Norway", person.Side);
    }

    [Fact]
    public void What_stands_between_commas_after_the_name_is_a_role() =>
        Assert.Equal(["the ferry's chief engineer"], Person("Anton Brekke, the ferry's chief engineer, has seen worse.", "Brekke").Roles);

    [Fact]
    public void The_country_that_somebody_is_sent_to_is_not_their_side() =>
        Assert.Null(Person("Anton Brekke, the special envoy to Kenya, has seen worse.", "Brekke").Side);

    [Fact]
    public void An_aide_is_on_the_side_of_the_person_aided()
    {
        const string prose = "Kenyan President Mara Oyelaran arrived. Joss Tiedeman, Oyelaran's special envoy, had prepared the ground.";
        Assert.Equal("Kenya", Person(prose, "Tiedeman").Side);
    }

    [Theory]
    [InlineData("- Ilse Varga – Director of Harlan Freight", "Ilse Varga", "Director of Harlan Freight", "Harlan Freight")]
    [InlineData("- Ilse Varga (Secretary)", "Ilse Varga", "Secretary", null)]
    [InlineData("- Ilse Varga, Hungarian Trade Minister", "Ilse Varga", "Hungarian Trade Minister", "Hungary")]
    [InlineData("- Ilse Varga <Harlan Freight>", "Ilse Varga", null, "Harlan Freight")]
    [InlineData("- Ilse Varga (Harlan Freight)", "Ilse Varga", null, "Harlan Freight")]
    [InlineData("- Ilse (Ilka) Varga", "Ilse Varga", null, null)]
    [InlineData("- Ilse Varga (she/her)", "Ilse Varga", null, null)]
    [InlineData("- Ilse Varga", "Ilse Varga", null, null)]
    public void An_attendee_line_gives_name_role_and_side(string line, string name, string? role, string? side)
    {
        var corpus = Invented.Corpus($"Ferry minutes\n\nAttendees:\n{line}\n- Bo Lindqvist – Chair\n\nIlse Varga: The ferry is late.\n\nBo Lindqvist: It is always late.\n");
        var attendance = corpus.Talks.Single().Attendees[0];
        Assert.Equal((name, role, side), (attendance.Person.Name, attendance.Role, attendance.Side));
    }

    [Fact]
    public void A_list_on_one_line_names_everybody()
    {
        var corpus = Invented.Corpus("Ferry minutes\n\nPresent: Ilse Varga, Bo Lindqvist and Mara Oyelaran (chair)\n\nIlse Varga: The ferry is late.\n\nBo Lindqvist: It is always late.\n");
        Assert.Equal(["Ilse Varga", "Bo Lindqvist", "Mara Oyelaran"], corpus.Talks.Single().Attendees.Select(attendance => attendance.Person.Name));
        Assert.Equal("chair", corpus.Talks.Single().Attendees[2].Role);
    }
}

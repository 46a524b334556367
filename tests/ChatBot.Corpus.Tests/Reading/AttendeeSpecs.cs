using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class AttendeeSpecs
{
    [Theory]
    [InlineData("Attendees:\n- Ada Voss – Mayor\n- Tom Ried – Clerk")]
    [InlineData("Attendees:\n\n- Ada Voss – Mayor\n\n- Tom Ried – Clerk")]
    [InlineData("Attendees\n- Ada Voss – Mayor\n- Tom Ried – Clerk")]
    [InlineData("Attendees:\nAda Voss – Mayor\nTom Ried – Clerk")]
    [InlineData("**Attendees:**\n* Ada Voss – Mayor\n* Tom Ried – Clerk")]
    public void Each_line_of_a_block_is_an_attendee(string block)
    {
        var document = Read.Text($"Harbour Board\n\nLocation: Upper room\n{block}\n\nThe board looked at the bell and went home.");

        Assert.Equal(["Ada Voss – Mayor", "Tom Ried – Clerk"], document.Texts(PassageKind.Attendee));
        Assert.All(document.Of(PassageKind.Attendee), attendee => Assert.Equal("Attendees", attendee.ListLead));
    }

    [Theory]
    [InlineData("Present: Ada Voss, Tom Ried", "Present")]
    [InlineData("In attendance: Ada Voss (chair), Tom Ried", "In attendance")]
    [InlineData("Apologies for absence: Jon Marsh", "Apologies for absence")]
    [InlineData("**Regrets:** Jon Marsh", "Regrets")]
    public void Names_in_a_line_are_one_attendee_passage(string line, string lead)
    {
        var attendee = Assert.Single(Read.Text($"Harbour Board\n\n{line}\n\nThe board looked at the bell and went home.").Of(PassageKind.Attendee));

        Assert.Equal((line, lead), (attendee.Text, attendee.ListLead));
    }

    [Fact]
    public void Names_may_run_on_over_several_lines()
    {
        var document = Read.Text("Harbour Board\n\nPresent:\n  Ada Voss, Tom Ried, Jon Marsh,\n  Ilse Tanaka\n\nThe board looked at the bell.");

        Assert.Equal(["Ada Voss, Tom Ried, Jon Marsh,\n  Ilse Tanaka"], document.Texts(PassageKind.Attendee));
    }

    [Fact]
    public void A_group_within_the_block_leads_its_own()
    {
        var document = Read.Text("Lease Talks\n\nParticipants:\nFor the harbour:\n- Ada Voss\nFor the ferry line:\n- Tom Ried\n\nThey met twice.");

        Assert.Equal(["For the harbour", "For the ferry line"], document.Of(PassageKind.Attendee).Select(attendee => attendee.ListLead));
    }

    [Fact]
    public void A_heading_above_names_makes_them_attendees() => Assert.Equal(["Mara Oyelaran (chair)", "Jonas Brekke"], Read.Sample("minutes.md").Texts(PassageKind.Attendee).Take(2));

    [Fact]
    public void Those_who_sent_regrets_have_their_own_lead() => Assert.Equal("Regrets", Read.Sample("minutes.md").Of(PassageKind.Attendee)[2].ListLead);

    [Fact]
    public void The_block_ends_where_other_fields_begin()
    {
        var document = Read.Text("Harbour Board\n\nAttendees:\n- Ada Voss\nAgenda:\n- The bell\n");

        Assert.Equal(["Ada Voss"], document.Texts(PassageKind.Attendee));
        Assert.Equal(["The bell"], document.Texts(PassageKind.ListItem));
    }
}

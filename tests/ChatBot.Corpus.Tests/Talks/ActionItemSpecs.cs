using System.Text;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

public sealed class ActionItemSpecs
{
    [Fact]
    public void Who_spoke_in_the_record_can_have_something_to_do() => Assert.Equal(["Berit will ask the port"], Tasks("Berit asked about the oil.\n\nBerit will ask the port."));

    [Fact]
    public void Whose_name_only_ends_like_a_speakers_did_not_speak() => Assert.Empty(Tasks("McBerit asked about the oil.\n\nBerit will ask the port."));

    [Fact]
    public void Items_below_the_heading_leave_what_has_a_heading_of_its_own() =>
        Assert.Equal(["Ask the port for a lamp"], Tasks("## Action items\n\n- Oil:\n  - Ask the port for a lamp\n\n### Weather\n\n- It rained all week"));

    private static List<string> Tasks(string record) =>
        [.. Assert.Single(Shapes.Corpus(("board.md", Encoding.UTF8.GetBytes($"# Harbour Board, 4 March 2031\n\nPresent: Ada Voss, Tom Ried\n\n{record}\n"))).Talks).Actions.Select(action => action.Text.TrimEnd('.'))];
}

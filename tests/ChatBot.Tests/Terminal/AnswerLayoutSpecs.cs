using ChatBot.Answers.Citations;
using ChatBot.Corpus;
using ChatBot.Terminal;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Terminal;

public sealed class AnswerLayoutSpecs
{
    private const char Escape = '\u001B';

    [Fact]
    public void On_a_wide_terminal() => Approved.Matches("layout-100", AnswerLayout.Render(InventedAnswers.OfEveryKind, isWhole: false, 100, colour: false));

    [Fact]
    public void On_a_narrow_terminal() => Approved.Matches("layout-40", AnswerLayout.Render(InventedAnswers.OfEveryKind, isWhole: false, 40, colour: false));

    [Fact]
    public void In_colour() => Approved.Matches("layout-colour", AnswerLayout.Render(InventedAnswers.OfEveryKind, isWhole: false, 100, colour: true).Replace("\u001B", "ESC", StringComparison.Ordinal));

    [Theory]
    [InlineData(20)]
    [InlineData(33)]
    [InlineData(80)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var text = AnswerLayout.Render(InventedAnswers.OfEveryKind, isWhole: false, width, colour: false);

        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Without_colour_there_is_no_escape_sequence() =>
        Assert.DoesNotContain(Escape, AnswerLayout.Render(InventedAnswers.OfEveryKind, isWhole: false, 80, colour: false));

    [Fact]
    public void Marked_words_are_highlighted_and_nothing_else_of_the_quote()
    {
        var text = AnswerLayout.Render(InventedAnswers.Quoting("[bold]one[/] two three", marks: new Mark(13, 3)), isWhole: false, 80, colour: true);

        Assert.Contains($"“[bold]one[/] {Escape}[1;4mtwo{Escape}[0m three”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_of_a_document_do_nothing()
    {
        var answer = InventedAnswers.Quoting("red \u001B[31malert\u0007\u009B2J \u202Etxt.exe", "A title\u001B]0;pwned\u0007");

        var text = AnswerLayout.Render(answer, isWhole: false, 100, colour: false);

        Assert.Contains("red ␛[31malert␇\uFFFD2J \uFFFDtxt.exe", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
    }

    [Theory]
    [InlineData("plain\ttext\nwith lines", "plain\ttext\nwith lines")]
    [InlineData("line\r\nend", "line \nend")]
    [InlineData("\u007F\u0000", "␡␀")]
    public void Neutralised_text_keeps_its_length(string text, string harmless)
    {
        Assert.Equal(harmless, ShownText.Of(text));
        Assert.Equal(text.Length, harmless.Length);
    }
}

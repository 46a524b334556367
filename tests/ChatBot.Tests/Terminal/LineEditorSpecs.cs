using System.Text;
using ChatBot.Terminal;

namespace ChatBot.Tests.Terminal;

public sealed class LineEditorSpecs : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-history-");
    private readonly StringBuilder _screen = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Arrows_bring_back_what_was_typed_before_and_what_was_begun()
    {
        Assert.Equal(["who?", "when?"], Reads(Typed("who?"), Enter, Typed("when?"), Enter));

        Assert.Equal(["who?"], Reads(Up, Up, Enter));
        Assert.Equal(["when?"], Reads(Up, Up, Up, Down, Enter));
        Assert.Equal(["begun and ended"], Reads(Typed("begun"), Up, Down, Typed(" and ended"), Enter));
    }

    [Fact]
    public void What_was_typed_in_one_run_comes_back_in_the_next()
    {
        Reads(Typed("what was agreed?"), Enter);

        Assert.Equal(["what was agreed?"], Reads(Up, Enter));
    }

    [Fact]
    public void The_line_can_be_changed_where_the_cursor_is()
    {
        Assert.Equal(["who was there"], Reads(Typed("ho was there"), Key(ConsoleKey.Home), Typed("w"), Enter));
        Assert.Equal(["who was here"], Reads(Typed("who was there"), Repeated(Key(ConsoleKey.LeftArrow), 4), Key(ConsoleKey.Backspace), Enter));
        Assert.Equal(["who was there"], Reads(Typed("who wass there"), Repeated(Key(ConsoleKey.LeftArrow), 7), Key(ConsoleKey.Delete), Key(ConsoleKey.End), Enter));
        Assert.Equal(["who there"], Reads(Typed("who was there"), Repeated(Key(ConsoleKey.LeftArrow), 5), Control(ConsoleKey.W), Enter));
        Assert.Equal(["was there"], Reads(Typed("who was there"), Repeated(Key(ConsoleKey.LeftArrow), 9), Control(ConsoleKey.U), Enter));
        Assert.Equal(["who"], Reads(Typed("who was there"), Control(ConsoleKey.A), Repeated(Key(ConsoleKey.RightArrow), 3), Control(ConsoleKey.K), Enter));
    }

    [Fact]
    public void A_character_of_two_code_units_is_one_step() =>
        Assert.Equal(["a👍c"], Reads(Typed("a👍👍b"), Key(ConsoleKey.Backspace), Key(ConsoleKey.Backspace), Typed("c"), Enter));

    [Fact]
    public void The_end_of_the_input_ends_it_on_an_empty_line_only()
    {
        Assert.Equal([null], Reads(Control(ConsoleKey.D)));
        Assert.Equal(["x"], Reads(Typed("x"), Control(ConsoleKey.D), Enter));
    }

    [Fact]
    public void Of_a_line_that_is_longer_than_the_terminal_the_part_around_the_cursor_is_shown()
    {
        Reads(Typed(new string('a', 60) + "end"), Enter);

        Assert.EndsWith($"\r> {new string('a', 14)}end\u001b[K\n", _screen.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xoxb-123-456-abcdef")]
    [InlineData("xapp-1-A0-1-abc")]
    [InlineData("my password: hunter2")]
    [InlineData("api key = 1")]
    [InlineData("MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs")]
    [InlineData("is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b right?")]
    public void What_looks_like_a_secret_is_not_remembered(string line)
    {
        Reads(Typed("who?"), Enter, Typed(line), Enter);

        Assert.Equal(["who?"], Reads(Up, Enter));
        Assert.DoesNotContain(line, File.ReadAllText(Path.Combine(_folder.FullName, InputHistory.FileName)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_its_owners_alone_and_does_not_grow_for_ever()
    {
        var history = new InputHistory(_folder.FullName);
        for (var number = 1; number <= 600; number++) history.Add($"question {number}");

        var file = Path.Combine(_folder.FullName, InputHistory.FileName);
        Assert.Equal(500, File.ReadAllLines(file).Length);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Without_a_folder_that_can_be_written_it_lasts_as_long_as_the_run()
    {
        var file = Path.Combine(_folder.FullName, "no-folder");
        File.WriteAllText(file, "");
        var history = new InputHistory(file);

        history.Add("who?");

        Assert.Equal(["who?"], history.Lines);
        Assert.Empty(new InputHistory(file).Lines);
    }

    private static ConsoleKeyInfo[] Enter { get; } = Key(ConsoleKey.Enter);

    private static ConsoleKeyInfo[] Up { get; } = Key(ConsoleKey.UpArrow);

    private static ConsoleKeyInfo[] Down { get; } = Key(ConsoleKey.DownArrow);

    /// <summary>A run of the program at a terminal of 20 columns: the lines that were read until the keys ended.</summary>
    private List<string?> Reads(params ReadOnlySpan<ConsoleKeyInfo[]> keys)
    {
        var pressed = new Queue<ConsoleKeyInfo>();
        foreach (var some in keys)
            foreach (var key in some) pressed.Enqueue(key);
        var editor = new LineEditor(pressed.Dequeue, text => _screen.Append(text), 20, new InputHistory(_folder.FullName));
        var lines = new List<string?>();
        while (pressed.Count > 0) lines.Add(editor.Read("> "));
        return lines;
    }

    private static ConsoleKeyInfo[] Typed(string text) => [.. text.Select(letter => new ConsoleKeyInfo(letter, default, shift: false, alt: false, control: false))];

    private static ConsoleKeyInfo[] Key(ConsoleKey key) => [new ConsoleKeyInfo('\0', key, shift: false, alt: false, control: false)];

    private static ConsoleKeyInfo[] Control(ConsoleKey key) => [new ConsoleKeyInfo((char)(key - ConsoleKey.A + 1), key, shift: false, alt: false, control: true)];

    private static ConsoleKeyInfo[] Repeated(ConsoleKeyInfo[] keys, int times) => [.. Enumerable.Repeat(keys, times).SelectMany(some => some)];
}

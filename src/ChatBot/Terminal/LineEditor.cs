using ChatBot.Corpus;
using Spectre.Console;

namespace ChatBot.Terminal;

/// <summary>
/// Reads a line at a terminal, key by key: arrows move in it and bring back what was typed before, and the shell's usual keys (Ctrl-A,
/// -E, -K, -U, -W, -D) work.
/// </summary>
/// <param name="readKey">Waits for the next key, without showing it.</param>
/// <param name="write">Shows text at once.</param>
/// <param name="width">Columns of the terminal: of a longer line, the part around the cursor is shown.</param>
internal sealed class LineEditor(Func<ConsoleKeyInfo> readKey, Action<string> write, int width, InputHistory history)
{
    private const string ClearToEnd = "\u001b[K";

    /// <param name="prompt">Stands before the line, which begins on the terminal's current one.</param>
    /// <returns>Null where the input is ended, by Ctrl-D on an empty line.</returns>
    public string? Read(string prompt)
    {
        var line = new TypedLine();
        var remembered = history.Walk();
        while (true)
        {
            Show(prompt, line);
            var key = readKey();
            if (key.Key == ConsoleKey.Enter) return Entered(prompt, line);
            if (IsControl(key, ConsoleKey.D) && line.Text.Length == 0) return null;
            Apply(key, line, remembered);
        }
    }

    private string Entered(string prompt, TypedLine line)
    {
        line.ToEnd();
        Show(prompt, line);
        write("\n");
        history.Add(line.Text);
        return line.Text;
    }

    private static void Apply(ConsoleKeyInfo key, TypedLine line, InputHistory.Steps remembered)
    {
        switch (key.Key)
        {
            case ConsoleKey.UpArrow:
                line.Replace(remembered.Earlier(line.Text));
                break;
            case ConsoleKey.DownArrow:
                line.Replace(remembered.Later(line.Text));
                break;
            case ConsoleKey.LeftArrow:
                line.Left();
                break;
            case ConsoleKey.RightArrow:
                line.Right();
                break;
            case ConsoleKey.Home:
                line.ToStart();
                break;
            case ConsoleKey.End:
                line.ToEnd();
                break;
            case ConsoleKey.Backspace:
                line.DeleteBefore();
                break;
            case ConsoleKey.Delete:
                line.DeleteHere();
                break;
            default:
                ApplyLetter(key, line);
                break;
        }
    }

    private static void ApplyLetter(ConsoleKeyInfo key, TypedLine line)
    {
        if (IsControl(key, ConsoleKey.A)) line.ToStart();
        else if (IsControl(key, ConsoleKey.E)) line.ToEnd();
        else if (IsControl(key, ConsoleKey.K)) line.DeleteToEnd();
        else if (IsControl(key, ConsoleKey.U)) line.DeleteToStart();
        else if (IsControl(key, ConsoleKey.W)) line.DeleteWord();
        else if (IsControl(key, ConsoleKey.D)) line.DeleteHere();
        else if (!char.IsControl(key.KeyChar)) line.Insert(key.KeyChar);
    }

    private static bool IsControl(ConsoleKeyInfo key, ConsoleKey letter) => key.Key == letter && key.Modifiers == ConsoleModifiers.Control;

    private void Show(string prompt, TypedLine line)
    {
        var (text, cursor) = Visible(line, Math.Max(1, width - prompt.Length - 1));
        var behind = ShownText.Of(text[cursor..]);
        var back = behind.GetCellWidth();
        write($"\r{prompt}{ShownText.Of(text[..cursor])}{behind}{ClearToEnd}{(back > 0 ? $"\u001b[{back}D" : "")}");
    }

    /// <summary>As much of the line as there is room for, and where the cursor is in that.</summary>
    private static (string Text, int Cursor) Visible(TypedLine line, int room)
    {
        var (start, end) = (line.Cursor, line.Cursor);
        while (start > 0 && line.Text[(start - 1)..end].GetCellWidth() <= room) start--;
        while (end < line.Text.Length && line.Text[start..(end + 1)].GetCellWidth() <= room) end++;
        if (start < line.Text.Length && char.IsLowSurrogate(line.Text[start])) start++;
        return (line.Text[start..Math.Max(start, end)], Math.Max(0, line.Cursor - start));
    }
}

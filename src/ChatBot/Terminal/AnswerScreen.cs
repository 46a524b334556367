using System.Text;
using ChatBot.Answers;

namespace ChatBot.Terminal;

/// <summary>Prints an answer for people: laid out on a terminal, as plain text into pipes and files.</summary>
internal static class AnswerScreen
{
    public static async Task WriteAsync(Answer answer, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var text = environment.OutputIsTerminal
            ? AnswerLayout.Render(answer, environment.Width, environment.UsesColour)
            : ControlCharacters.Neutralise(PlainText.Render(answer)) + "\n";
        await environment.Output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await environment.Output.FlushAsync(cancellationToken);
    }
}

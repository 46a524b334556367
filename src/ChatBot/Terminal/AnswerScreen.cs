using System.Text;
using ChatBot.Answers;

namespace ChatBot.Terminal;

/// <summary>Prints an answer for people: laid out on a terminal, as plain text into pipes and files.</summary>
internal static class AnswerScreen
{
    /// <param name="isWhole">Whether long passages are printed whole, and each source by itself with its id.</param>
    public static async Task WriteAsync(Answer answer, bool isWhole, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var text = environment.OutputIsTerminal
            ? AnswerLayout.Render(answer, isWhole, environment.Width, environment.UsesColour)
            : PlainText.Render(answer, isWhole) + "\n";
        await environment.Output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await environment.Output.FlushAsync(cancellationToken);
    }
}

using System.Text;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Slack.Tests.Support;

/// <summary>A conversation as a text to be approved.</summary>
internal sealed class Transcript
{
    private readonly StringBuilder _text = new();

    public Transcript Person(string name, string what)
    {
        _text.Append(_text.Length == 0 ? "" : "\n\n").Append("── ").Append(name).Append(": ").Append(what).Append('\n');
        return this;
    }

    public Transcript Bot(ShownMessage message)
    {
        var whom = message.IsEphemeral ? ", for one person" : "";
        var thread = message.ThreadTs is null ? "" : ", in the thread";
        _text.Append("── bot").Append(whom).Append(thread).Append(":\n").Append(message).Append('\n').Append("   notification: ").Append(message.Text.Split('\n')[0]);
        return this;
    }

    public Transcript Bot(ShownView view)
    {
        _text.Append("── bot, ").Append(view.Type).Append(":\n").Append(MessageText.Of(view.Blocks));
        return this;
    }

    public override string ToString() => $"{_text.ToString().TrimEnd()}\n";
}

using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatBot.Simulators.Discord.Rest.Messages;

namespace ChatBot.Discord.Tests.Support;

/// <summary>
/// A message as a reader sees it: *bold*, boxes with a bar at their side, buttons in brackets, selects with what they offer.
/// </summary>
internal static partial class Seen
{
    private const int Row = 1;
    private const int Section = 9;
    private const int Text = 10;
    private const int Separator = 14;
    private const int Container = 17;

    public static string Of(ShownMessage message)
    {
        var text = new StringBuilder();
        if (message.OnlyFor is { } only) text.Append($"(only {only.Name} sees this)\n");
        if (message.IsThinking) text.Append("thinking …\n");
        foreach (var (position, component) in Inside(message.Fields).Index())
        {
            if (position > 0) text.Append('\n');
            Append(text, component, "");
        }

        return text.ToString();
    }

    /// <summary>As <see cref="Of"/>, without a sign for what is bold.</summary>
    public static string Plain(ShownMessage message) => Of(message).Replace("*", "", StringComparison.Ordinal);

    /// <summary>Without markup.</summary>
    public static string Words(string markdown) => DiscordReader.Read(Mention().Replace(markdown, "@somebody"), boldMark: "*").Text;

    private static IEnumerable<JsonObject> Inside(JsonObject component) => (component["components"] as JsonArray ?? []).OfType<JsonObject>();

    private static void Append(StringBuilder text, JsonObject component, string margin)
    {
        switch (component["type"]!.GetValue<int>())
        {
            case Text:
                foreach (var line in Words(component["content"]!.GetValue<string>()).Split('\n')) text.Append(margin).Append(line).Append('\n');
                break;
            case Separator:
                text.Append(margin).Append("―――\n");
                break;
            case Container:
                text.Append($"┃ (#{component["accent_color"]!.GetValue<int>():X6})\n");
                foreach (var inside in Inside(component)) Append(text, inside, "┃ ");
                break;
            case Section:
                foreach (var inside in Inside(component)) Append(text, inside, margin);
                text.Append($"{margin}[{ShownButton.Of(component["accessory"]!.AsObject())}]\n");
                break;
            case Row:
                text.Append(margin).AppendJoin(' ', Inside(component).Select(Pressable)).Append('\n');
                break;
        }
    }

    private static string Pressable(JsonObject component) => component["options"] is JsonArray
        ? $"[{component["placeholder"]} ▾]\n{string.Join('\n', ShownOption.Of(component).Select(option => $"  {option.Label}\n      {option.Description}"))}"
        : $"[{ShownButton.Of(component)}]";

    [GeneratedRegex("<@[0-9]+>", RegexOptions.None, 1000)]
    private static partial Regex Mention();
}

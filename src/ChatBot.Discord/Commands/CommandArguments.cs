using System.Text.Json;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Commands;

/// <summary>What somebody filled in.</summary>
internal sealed class CommandArguments(IReadOnlyList<InteractionOption> options, ChosenNames names)
{
    public bool IsPrivate => Value(CommandOptions.Private.Name) is { ValueKind: JsonValueKind.True };

    /// <summary>The option that is being typed, and what stands there so far; null when there is none.</summary>
    public (string Option, string Typed)? Focused =>
        options.FirstOrDefault(option => option.Focused) is { } focused ? (focused.Name, AsText(focused.Value) ?? "") : null;

    /// <summary>Null when it was not filled in. A name that was too long to be sent is whole again.</summary>
    public string? Text(string option) =>
        AsText(Value(option)) is not { } text ? null : CommandOptions.KindOf(option) is { } kind ? names.NameOf(kind, text) : text;

    public IReadOnlyList<string> Texts(params IReadOnlyList<string> several) => [.. several.Select(Text).OfType<string>()];

    private JsonElement? Value(string name) => options.FirstOrDefault(option => option.Name == name)?.Value;

    private static string? AsText(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}

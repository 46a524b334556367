using System.Text.Json;
using ChatBot.Answers;

namespace ChatBot.Batch;

/// <summary>Reads a request token by token, so that the id of a line that breaks off later is known all the same.</summary>
internal ref struct BatchRequestReader
{
    private Utf8JsonReader _json;
    private JsonElement? _id;
    private string? _command;
    private ChatRequest _request;

    private BatchRequestReader(ReadOnlySpan<byte> line)
    {
        _json = new Utf8JsonReader(line);
        _request = new ChatRequest { Command = "" };
    }

    public static BatchRequest Read(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("\uFEFF"u8)) line = line["\uFEFF"u8.Length..];
        var reader = new BatchRequestReader(line);
        try
        {
            reader.ReadObject();
            return reader._command is null
                ? new(reader._id, null, "The request has no \"command\".")
                : new(reader._id, reader._request with { Command = reader._command }, null);
        }
        catch (JsonException problem)
        {
            return new(reader._id, null, $"The line is no valid request: {FirstSentence(problem.Message)}");
        }
        catch (InvalidOperationException)
        {
            // What Utf8JsonReader throws for a string that no Unicode text can hold: invalid UTF-8 or half a surrogate pair.
            return new(reader._id, null, "The line is no valid request: a string in it is not valid Unicode.");
        }
    }

    private void ReadObject()
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.StartObject) throw new JsonException("a JSON object was expected.");
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var name = _json.GetString()!;
            _json.Read();
            ReadProperty(name);
        }

        if (_json.Read()) throw new JsonException("something follows the object.");
    }

    private void ReadProperty(string name)
    {
        switch (name)
        {
            case "id": _id = Id(); break;
            case "command": _command = Text(name); break;
            case "question": _request = _request with { Question = Text(name) }; break;
            case "context": _request = _request with { Context = Texts(name) }; break;
            case "document": _request = _request with { Document = Text(name) }; break;
            case "speaker": _request = _request with { Speaker = Text(name) }; break;
            case "talk": _request = _request with { Talk = Text(name) }; break;
            case "person": _request = _request with { Person = Text(name) }; break;
            case "side": _request = _request with { Side = Text(name) }; break;
            case "role": _request = _request with { Role = Text(name) }; break;
            case "owner": _request = _request with { Owner = Text(name) }; break;
            case "about": _request = _request with { About = Text(name) }; break;
            case "date": _request = _request with { Date = Text(name) }; break;
            case "documents": _request = _request with { Documents = Texts(name) }; break;
            case "citation": _request = _request with { Citation = Text(name) }; break;
            default: _json.Skip(); break;
        }
    }

    private JsonElement? Id()
    {
        if (_json.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null))
            throw new JsonException("\"id\" must be a string or a number.");
        if (_json.TokenType == JsonTokenType.String) _ = _json.GetString(); // refuses what is not Unicode
        return _json.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref _json);
    }

    private readonly string? Text(string name) => _json.TokenType switch
    {
        JsonTokenType.String => _json.GetString(),
        JsonTokenType.Null => null,
        _ => throw new JsonException($"\"{name}\" must be a string."),
    };

    /// <summary>A list of strings, or one string for a list of one.</summary>
    private List<string> Texts(string name)
    {
        if (_json.TokenType != JsonTokenType.StartArray) return Text(name) is { } single ? [single] : [];
        var texts = new List<string>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
            texts.Add(Text(name) ?? throw new JsonException($"\"{name}\" must be a list of strings."));
        return texts;
    }

    /// <summary>Without the position that follows in System.Text.Json's messages for the developer's eyes.</summary>
    private static string FirstSentence(string message) =>
        message.IndexOf(" LineNumber", StringComparison.Ordinal) is var end and > 0 ? message[..end] : message;
}

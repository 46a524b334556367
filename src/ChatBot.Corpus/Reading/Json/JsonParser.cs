using System.Text;
using System.Text.Json;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>JSON to values that know where they stand in the decoded text.</summary>
internal ref struct JsonParser
{
    private const int Deepest = 64;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _text;
    private Utf8JsonReader _reader;
    private long _byte;
    private int _character;

    private JsonParser(SourceText source)
    {
        // The reader takes UTF-8 alone; positions are counted in the text's characters, whatever the file is in.
        _bytes = Encoding.UTF8.GetBytes(source.Text);
        _text = source.Text;
        _reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { AllowTrailingCommas = true, AllowMultipleValues = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest });
    }

    /// <exception cref="UnreadableDocumentException">The text is no JSON, or nested too deep.</exception>
    public static JsonValue Parse(SourceText source)
    {
        try
        {
            var parser = new JsonParser(source);
            parser._reader.Read();
            var value = parser.Value();
            if (!parser._reader.Read()) return value;
            // JSON Lines: a value a line.
            var lines = new JsonValue(JsonKind.Array, default, "");
            lines.Add(value);
            do lines.Add(parser.Value());
            while (parser._reader.Read());
            return lines;
        }
        catch (JsonException exception)
        {
            throw new UnreadableDocumentException($"the file is not valid JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} of the line; JSON may be nested {Deepest} deep");
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableDocumentException("a text in the JSON holds bytes or escapes that are no Unicode");
        }
    }

    private JsonValue Value()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new JsonValue(JsonKind.Object, default, "");
                while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = _reader.GetString()!;
                    _reader.Read();
                    members.Add(name, Value());
                }

                return members;
            case JsonTokenType.StartArray:
                var items = new JsonValue(JsonKind.Array, default, "");
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray) items.Add(Value());
                return items;
            case JsonTokenType.String:
                var start = CharacterAt(_reader.TokenStartIndex + 1);
                var end = CharacterAt(_reader.TokenStartIndex + 1 + _reader.ValueSpan.Length);
                return new JsonValue(JsonKind.Text, new TextSpan(start, end), _reader.GetString()!);
            default:
                var from = CharacterAt(_reader.TokenStartIndex);
                var to = CharacterAt(_reader.TokenStartIndex + _reader.ValueSpan.Length);
                return new JsonValue(JsonKind.Literal, new TextSpan(from, to), _text[from..to]);
        }
    }

    // Tokens come in the order of the bytes, so that one walk over the file counts the characters.
    private int CharacterAt(long position)
    {
        _character += Encoding.UTF8.GetCharCount(_bytes[(int)_byte..(int)position]);
        _byte = position;
        return _character;
    }
}

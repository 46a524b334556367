using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>
/// An object of a body, read field by field; what is wrong is noted with its path. Null counts as absent. Lengths are counted in UTF-16 code units, which is
/// never less than Discord's own count.
/// </summary>
public sealed class Form(JsonObject fields, string path, FormErrors errors)
{
    public string PathOf(string field) => path.Length == 0 ? field : $"{path}.{field}";

    public bool Has(string field) => fields[field] is not null;

    public void Wrong(string field, string code, string message) => errors.Add(PathOf(field), code, message);

    /// <summary>Discord skips keys that it does not know; here they are refused, as they are somebody's typing error.</summary>
    public void Only(params ReadOnlySpan<string> known)
    {
        foreach (var (field, _) in fields)
        {
            if (!known.Contains(field)) Wrong(field, "UNKNOWN_KEY", "This key is not known here.");
        }
    }

    public void Required(params ReadOnlySpan<string> names)
    {
        foreach (var field in names)
        {
            if (!Has(field)) Wrong(field, "BASE_TYPE_REQUIRED", "This field is required");
        }
    }

    public string? Text(string field, int most, int least = 0)
    {
        if (Value<string>(field, JsonValueKind.String) is not { } text) return null;
        if (text.Length < least || text.Length > most)
        {
            if (least > 0) Wrong(field, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
            else Wrong(field, "BASE_TYPE_MAX_LENGTH", $"Must be {most} or fewer in length.");
        }

        return text;
    }

    public bool IsText(string field) => fields[field]?.GetValueKind() == JsonValueKind.String;

    public int? Number(string field) => Has(field) ? Value<int?>(field, JsonValueKind.Number) : null;

    public bool Bool(string field) => Has(field) && fields[field]!.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Refuse<bool>(field, "BOOLEAN_TYPE_CONVERT", "Must be either true or false."),
    };

    public ulong? Snowflake(string field)
    {
        if (!Has(field)) return null;
        // JavaScript's numbers are too short for them, so they are strings; Discord takes numbers as well.
        return ulong.TryParse(fields[field]!.ToString(), out var id) ? id : Refuse<ulong?>(field, "NUMBER_TYPE_COERCE", "Value is not snowflake.");
    }

    public int? OneOf(string field, params ReadOnlySpan<int> values)
    {
        if (Number(field) is not { } value) return null;
        if (!values.Contains(value)) Wrong(field, "BASE_TYPE_CHOICES", $"Value must be one of {{{string.Join(", ", values.ToArray())}}}.");
        return value;
    }

    public Form? Inner(string field)
    {
        if (!Has(field)) return null;
        return fields[field] is JsonObject inner
            ? new Form(inner, PathOf(field), errors)
            : Refuse<Form?>(field, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
    }

    /// <summary>The items of a list of objects; none when there is no list.</summary>
    public IReadOnlyList<Form> Each(string field, int most, int least = 0)
    {
        var forms = new List<Form>();
        foreach (var (index, item) in Items(field, most, least).Index())
        {
            if (item is JsonObject inner) forms.Add(new Form(inner, $"{PathOf(field)}.{index}", errors));
            else errors.Add($"{PathOf(field)}.{index}", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        }

        return forms;
    }

    public IReadOnlyList<string> Texts(string field, int most) => [.. Items(field, most, 0).Select(item => item?.ToString() ?? "")];

    private IList<JsonNode?> Items(string field, int most, int least)
    {
        if (!Has(field)) return [];
        if (fields[field] is not JsonArray items) return Refuse<IList<JsonNode?>>(field, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType") ?? [];
        if (items.Count < least || items.Count > most) Wrong(field, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        return items;
    }

    private T? Value<T>(string field, JsonValueKind kind)
    {
        if (!Has(field)) return default;
        if (fields[field] is JsonValue value && value.GetValueKind() == kind && value.TryGetValue<T>(out var result)) return result;
        return Refuse<T>(field, kind == JsonValueKind.Number ? "NUMBER_TYPE_COERCE" : "STRING_TYPE_CONVERT", $"Must be a {kind}.");
    }

    private T? Refuse<T>(string field, string code, string message)
    {
        Wrong(field, code, message);
        return default;
    }
}

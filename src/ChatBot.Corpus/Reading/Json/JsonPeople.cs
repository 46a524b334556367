using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Exports;

namespace ChatBot.Corpus.Reading.Json;

/// <summary>Who stands behind the ids of those who speak, as other parts of the file say: a list of users, {"U1": "Mara"}, or names in the order of numbers.</summary>
internal sealed class JsonPeople
{
    private readonly SourceText _source;
    private readonly HashSet<string> _asked;
    private readonly HashSet<JsonValue> _passedOver;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private JsonPeople(SourceText source, IEnumerable<string> asked, IEnumerable<JsonValue> passedOver) =>
        (_source, _asked, _passedOver) = (source, [.. asked], new HashSet<JsonValue>(passedOver, ReferenceEqualityComparer.Instance));

    /// <param name="asked">What stands for those who speak.</param>
    /// <param name="passedOver">What was said.</param>
    public static Func<string, string?> In(JsonValue root, SourceText source, IEnumerable<string> asked, IEnumerable<JsonValue> passedOver)
    {
        var people = new JsonPeople(source, asked, passedOver);
        people.Look(root, name: null);
        return people._names.GetValueOrDefault;
    }

    private void Look(JsonValue value, string? name)
    {
        if (_passedOver.Contains(value)) return;
        var isOfPeople = name is not null && (ExportNames.Hints("who", Singular(name)) || ExportNames.Hints("record", name));
        if (value.Kind == JsonKind.Object)
        {
            Learn(value);
            foreach (var (key, member) in value.Members)
            {
                if (isOfPeople && _asked.Contains(key) && NameIn(member) is { } known) _names.TryAdd(key, known);
                Look(member, key);
            }
        }
        else if (value.Kind == JsonKind.Array)
        {
            for (var at = 0; at < value.Items.Count; at++)
            {
                // "speakers": ["Mara", "Jonas"] for the speakers 0 and 1.
                var key = at.ToString(System.Globalization.CultureInfo.InvariantCulture);
                if (isOfPeople && value.Items[at].IsWritten && _asked.Contains("0") && _asked.Contains(key)) _names.TryAdd(key, JsonWords.Plain(_source, value.Items[at]).Trim());
                Look(value.Items[at], name);
            }
        }
    }

    // {"id": "U1", "name": "Mara"}
    private void Learn(JsonValue value)
    {
        var key = value.Members.FirstOrDefault(member => member.Value.Kind is JsonKind.Text or JsonKind.Literal && _asked.Contains(member.Value.Text) && ExportNames.WordsOf(member.Name).Exists(word => word is "id" or "key" or "index" or "speaker" or "user" or "label" or "email" or "uuid" or "tag" or "handle"));
        if (key.Value is not null && NameIn(value) is { } name && name != key.Value.Text) _names.TryAdd(key.Value.Text, name);
    }

    private string? NameIn(JsonValue value)
    {
        if (value.IsWritten) return JsonWords.Plain(_source, value).Trim();
        if (value.Kind != JsonKind.Object) return null;
        var given = value.Members.Where(member => member.Value.IsWritten && ExportNames.WordsOf(member.Name) is [.., "name" or "nickname" or "displayname"]).ToList();
        var whole = given.Find(member => ExportNames.WordsOf(member.Name).Exists(word => word is "real" or "full" or "display" or "displayname"));
        var found = whole.Value ?? given.FirstOrDefault().Value ?? value.Members.FirstOrDefault(member => member.Value.Kind == JsonKind.Object && NameIn(member.Value) is not null).Value;
        return found is null ? null : NameIn(found);
    }

    private static string Singular(string name) => name.EndsWith('s') ? name[..^1] : name;
}

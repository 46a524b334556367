using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Index.Fields;

/// <summary>What of a Lucene document the search needs.</summary>
public static class SearchedFields
{
    /// <summary>The value of the field "type" of a passage. Lucene documents about other things have another, or none.</summary>
    public const string PassageType = "passage";

    private static readonly FieldType Positions = Frozen(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms: false);
    private static readonly FieldType Frequencies = Frozen(IndexOptions.DOCS_AND_FREQS, omitNorms: false);

    internal static FieldType Presence { get; } = Frozen(IndexOptions.DOCS_ONLY, omitNorms: true);

    /// <summary>
    /// Adds a passage's fields, all but its <see cref="SpelledWords"/>. The document has to be written with the analyzer of the passage's
    /// language.
    /// </summary>
    public static void AddTo(Document document, in PassageText passage)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(new StringField(FieldNames.Type, PassageType, Field.Store.NO));
        document.Add(new StringField(FieldNames.Language, passage.Language, Field.Store.NO));
        document.Add(new SortedDocValuesField(FieldNames.Language, new BytesRef(passage.Language)));
        Add(document, FieldNames.Words, passage.Words, Positions);
        Add(document, FieldNames.Heading, passage.Heading, Frequencies);
        Add(document, FieldNames.Speaker, passage.Speaker, Frequencies);
        Add(document, FieldNames.Title, passage.Title, Frequencies);
        if (passage.Speaker.Length > 0) document.Add(new StringField(FieldNames.Label, Label(passage.Speaker), Field.Store.NO));
    }

    /// <summary>A label as it is indexed: one beyond what a term may have is cut.</summary>
    internal static string Label(string speaker) => speaker.Length <= MaxLabel ? speaker : speaker[..MaxLabel];

    private const int MaxLabel = 1_000;

    private static void Add(Document document, string name, string text, FieldType type)
    {
        if (text.Length == 0) return;
        document.Add(new Field(name, text, type));
    }

    private static FieldType Frozen(IndexOptions options, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}

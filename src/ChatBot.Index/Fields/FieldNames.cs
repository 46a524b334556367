namespace ChatBot.Index.Fields;

/// <summary>The names of a passage's fields in the index.</summary>
internal static class FieldNames
{
    public const string Words = "words";
    public const string Heading = "heading";
    public const string Speaker = "speaker";
    public const string Title = "title";

    /// <summary>The words of all of these, not stemmed, of a row of passages: <see cref="SpelledWords"/>.</summary>
    public const string Spelling = "spelling";

    /// <summary>The speaker as written.</summary>
    public const string Label = "label";

    public const string Type = "type";

    public const string Language = "language";

    public static string[] Searched { get; } = [Words, Heading, Speaker, Title];
}

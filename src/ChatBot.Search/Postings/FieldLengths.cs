namespace ChatBot.Search.Postings;

/// <summary>How many searched words (no stop words) each field of a passage has.</summary>
internal readonly record struct FieldLengths(int Words, int Heading, int Speaker, int Title)
{
    public int this[Field field] => field switch
    {
        Field.Words => Words,
        Field.Heading => Heading,
        Field.Speaker => Speaker,
        _ => Title,
    };
}

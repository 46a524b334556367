namespace ChatBot.Search.Postings;

/// <summary>
/// How often a term stands in heading, speaker and title, packed into a byte of a posting: two bits each, 3 meaning three times or more.
/// </summary>
internal readonly record struct FieldFrequencies(byte Packed)
{
    private const int Max = 3;

    public int this[Field field] => Packed >> Shift(field) & Max;

    public FieldFrequencies With(Field field) => this[field] == Max ? this : new((byte)(Packed + (1 << Shift(field))));

    private static int Shift(Field field) => 2 * ((int)field - 1);
}

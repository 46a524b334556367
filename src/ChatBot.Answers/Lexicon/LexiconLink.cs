namespace ChatBot.Answers.Lexical;

/// <summary>A word's tie to another, as the file holds it.</summary>
/// <param name="Word">Number of the other word.</param>
/// <param name="Thousandths">Strength, 1 to 1000.</param>
internal readonly record struct LexiconLink(int Word, RelationKind Kind, int Thousandths)
{
    private const int KindShift = 18;
    private const int StrengthShift = 22;

    public double Strength => Thousandths / 1000.0;

    public uint Pack() => (uint)Word | ((uint)Kind << KindShift) | ((uint)Thousandths << StrengthShift);

    public static LexiconLink Unpack(uint packed) =>
        new((int)(packed & 0x3FFFF), (RelationKind)((packed >> KindShift) & 0xF), (int)(packed >> StrengthShift));
}

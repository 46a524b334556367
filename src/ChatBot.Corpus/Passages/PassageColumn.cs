namespace ChatBot.Corpus.Passages;

/// <summary>What of a passage is a number, in the order of its document's table.</summary>
internal static class PassageColumn
{
    public const int Id = 0;
    public const int SpanStart = 1;
    public const int SpanLength = 2;

    /// <summary>A <see cref="PassageTraits"/>.</summary>
    public const int Traits = 3;

    /// <summary>The position in the document's sections.</summary>
    public const int Section = 4;

    /// <summary>The position in the document's names, from 1; 0 for none.</summary>
    public const int Speaker = 5;

    /// <summary>As <see cref="Speaker"/>.</summary>
    public const int ListLead = 6;

    /// <summary>Where the passage's texts end among the document's: its words, its timestamp, its stage direction and its digest, one after the other.</summary>
    public const int End = 7;

    /// <summary>In bytes and one; 0 for none.</summary>
    public const int Timestamp = 8;

    /// <summary>As <see cref="Timestamp"/>.</summary>
    public const int StageDirection = 9;

    public const int Count = 10;
}

namespace ChatBot.Corpus.Reading.Formats;

/// <summary>What a file's bytes show it to be.</summary>
internal enum FileFormat
{
    /// <summary>Nothing by itself: text of a kind that the ending tells.</summary>
    Unmarked,
    Captions,
    Html,
    Json,
    Word,
    Archive,
    Pdf,

    /// <summary>A Word document from before 2007.</summary>
    OldWord,
    RichText,

    /// <summary>A mail as it was sent, with the marks of programs in its head.</summary>
    Mail,

    /// <summary>Many of them, one behind the other.</summary>
    Mailbox,
}

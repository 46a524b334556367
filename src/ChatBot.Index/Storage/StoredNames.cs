namespace ChatBot.Index.Storage;

/// <summary>The fields by which storage knows its own, beside those that are searched. All are exact.</summary>
internal static class StoredNames
{
    /// <summary>What a Lucene document is about, of those that are no passage: one of the values below.</summary>
    public const string About = "about";

    /// <summary>The end of a block of passages.</summary>
    public const string Block = "block";

    /// <summary>A file and what it was read as.</summary>
    public const string File = "file";

    /// <summary>What was found in a document.</summary>
    public const string Findings = "findings";

    /// <summary>What a later snapshot needs of a document that is gone.</summary>
    public const string Words = "words";

    /// <summary>How the corpus writes its words.</summary>
    public const string CorpusWords = "corpuswords";

    /// <summary>What else was found in the corpus as a whole.</summary>
    public const string Corpus = "corpus";

    /// <summary>
    /// The number of the document that a passage, a block or findings belong to. A file that is read anew holds other documents.
    /// </summary>
    public const string Document = "document";

    /// <summary>As <see cref="Document"/>, of findings: they are replaced while the document stays.</summary>
    public const string FoundIn = "foundin";

    /// <summary>As <see cref="Document"/>, of words.</summary>
    public const string WordsIn = "wordsin";

    /// <summary>What another room has made of a part of a document.</summary>
    public const string Supplement = "supplement";

    /// <summary>As <see cref="Document"/>, of supplements.</summary>
    public const string SupplementOf = "supplementof";

    /// <summary>The number of a supplement's document and its part, as one word: it is replaced while the document stays.</summary>
    public const string SupplementPart = "supplementpart";

    /// <summary>The path of a file.</summary>
    public const string Path = "path";

    /// <summary>The name of what there is once.</summary>
    public const string Only = "only";

    /// <summary>The id of a passage.</summary>
    public const string Id = "id";

    /// <summary>A passage's kind, provenance and the like, as a number.</summary>
    public const string Traits = "traits";

    /// <summary>Who speaks, as written, by document.</summary>
    public const string Speaker = "saidby";

    /// <summary>The document of a block, of findings or of a supplement, as a number.</summary>
    public const string Number = "number";

    /// <summary>Which block or supplement of its document it is, from 0.</summary>
    public const string Part = "part";

    /// <summary>How many passages a block has.</summary>
    public const string Count = "count";

    /// <summary>What is kept, as bytes: a passage, a document, a file, what was found.</summary>
    public const string Record = "record";
}

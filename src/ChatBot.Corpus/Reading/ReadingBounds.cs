namespace ChatBot.Corpus.Reading;

/// <summary>
/// How large what is read may be in the memory that this process may take: its bytes, its text and what is made of it are there at once.
/// What is larger is refused by name,
/// before anything is made of it.
/// </summary>
internal static class ReadingBounds
{
    private static readonly long Available = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    /// <summary>Of a file, whatever it holds: parts of it are taken out one by one.</summary>
    public static long LargestFile { get; } = OfMemory(times: 3, most: 512L << 20);

    /// <summary>Of all parts of a packed file together, unpacked: each is given up before the next.</summary>
    public static long LargestSum { get; } = OfMemory(times: 1, most: 512L << 20);

    /// <summary>Of what is read as one document.</summary>
    public static long LargestOf(IDocumentReader reader) => reader switch
    {
        // Elements and values are many times as large as what they are made of.
        MarkupReader => LargestPage,
        JsonReader => OfMemory(times: 16, most: 128L << 20),
        // Most of a large one is what came with it.
        MailReader => OfMemory(times: 8, most: 128L << 20),
        // What is read of these is a part.
        WordReader or PdfReader => LargestFile,
        _ => OfMemory(times: 12, most: 512L << 20),
    };

    /// <summary>Of a page, on its own or in a mail.</summary>
    public static long LargestPage { get; } = OfMemory(times: 32, most: 32L << 20);

    /// <summary>Of one part of a packed file, unpacked.</summary>
    public static long LargestPart { get; } = OfMemory(times: 12, most: 128L << 20);

    /// <exception cref="UnreadableDocumentException">It has more bytes than that.</exception>
    public static void Demand(string what, long bytes, long largest)
    {
        if (bytes > largest) throw new UnreadableDocumentException($"{what} has {bytes >> 20} MB; {largest >> 20} MB is the most that is read in this memory, split it") { WantsMemory = true };
    }

    private static long OfMemory(int times, long most) => Math.Clamp(Available / times, 1L << 20, most);
}

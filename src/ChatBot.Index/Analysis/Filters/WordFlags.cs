using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>What filters tell each other of a word.</summary>
internal static class WordFlags
{
    private const int StopWord = 1;
    private const int Name = 2;

    public static bool IsStopWord(IFlagsAttribute flags) => (flags.Flags & StopWord) != 0;

    public static bool IsName(IFlagsAttribute flags) => (flags.Flags & Name) != 0;

    public static void MarkStopWord(IFlagsAttribute flags) => flags.Flags |= StopWord;

    public static void MarkName(IFlagsAttribute flags) => flags.Flags |= Name;
}

using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Talks.Lexicon;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>Whether a table's first row names its columns, where the format does not say so.</summary>
internal static class TableHead
{
    /// <param name="row">Its cells with bars between.</param>
    public static bool Is(string row) => AttendeeColumns.Are(row.AsSpan().TrimEnd(" |")) || RecordColumns.Of(row) is not null;
}

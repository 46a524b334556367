using System.Buffers;

namespace ChatBot.Corpus.Talks.Lexicon;

/// <summary>A quick look whether a text can tell of a talk at all.</summary>
internal static class TalkWords
{
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "talk", "call", "conver", "meet", "met ", "discuss", "negotiat", "summit", "session", "dialogue", "spoke", "speak", "phone", "consult",
            "exchange", "encounter", "dinner", "lunch", "breakfast", "conference", "roundtable"],
        StringComparison.OrdinalIgnoreCase);

    public static bool MayOccurIn(string text) => text.AsSpan().ContainsAny(Stems);
}

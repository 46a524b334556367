using System.Runtime.InteropServices;
using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Answers.Evidence;

/// <summary>A text's words, and where each term stands among them.</summary>
internal sealed class AnalyzedText
{
    private readonly Dictionary<string, int> _first;

    /// <param name="language">Its code; English where nobody knows.</param>
    public AnalyzedText(string text, string language = LanguageCodes.English)
    {
        Text = text;
        Tokens = TextAnalyzer.Analyze(text, language);
        _first = new Dictionary<string, int>(Tokens.Count, StringComparer.Ordinal);
        for (var index = 0; index < Tokens.Count; index++) _first.TryAdd(Tokens[index].Term, index);
    }

    public string Text { get; }

    public List<Token> Tokens { get; }

    /// <summary>Words that are no stop words.</summary>
    public int ContentLength
    {
        get
        {
            var count = 0;
            foreach (ref readonly var token in CollectionsMarshal.AsSpan(Tokens)) count += token.IsStopWord ? 0 : 1;
            return count;
        }
    }

    public bool Contains(string term) => _first.ContainsKey(term);
}

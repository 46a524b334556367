using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>"the landing ban in \"call report\" and \"minutes\"": the subject, and the documents where some are named.</summary>
internal sealed class CompareText(KnownNames names)
{
    private static readonly string[] Between = ["in", "across", "between", "among"];

    /// <summary>Null without a subject.</summary>
    public ChatRequest? Read(string text)
    {
        var words = CommandWords.Of(text, "about", "document", "documents").WithoutLeading("about", "on", "of");
        IReadOnlyList<string> named = [.. words.AllNamed("document"), .. words.AllNamed("documents")];
        var (end, documents) = named.Count > 0 ? (words.Count, named) : DocumentsIn(words);
        var about = words.Named("about") ?? words.Part(0, end);
        return about is null ? null : new ChatRequest { Command = Commands.Compare, About = about, Documents = documents };
    }

    /// <summary>Behind the last "in" after which nothing but documents stand; where the subject ends and which they are.</summary>
    private (int End, IReadOnlyList<string> Documents) DocumentsIn(CommandWords words)
    {
        for (var at = words.Count - 2; at > 0; at--)
            if (words.IndexOf(at, Between) == at && Documents(words, at + 1) is { Count: > 0 } documents)
                return (at, documents);
        return (words.Count, []);
    }

    /// <summary>Each in quotation marks, or a name that some document has, separated by "and" and commas; empty when anything else stands there.</summary>
    private List<string> Documents(CommandWords words, int start)
    {
        var documents = new List<string>();
        var open = start;
        for (var position = start; position <= words.Count; position++)
        {
            var ends = position == words.Count || IsSeparator(words.All[position]);
            var isComma = !ends && words.All[position] is { Quoted: false, Text: [.., ','] };
            if (!ends && !isComma && !words.All[position].Quoted) continue;
            var name = words.Part(open, ends ? position : position + 1)?.TrimEnd(',');
            var isQuoted = open < words.Count && words.All[open].Quoted;
            if (name is not null && !isQuoted && names(CompletionKind.Document, name, 1).Count == 0) return [];
            if (name is not null) documents.Add(name);
            open = position + 1;
        }

        return documents;
    }

    private static bool IsSeparator(Word word) => !word.Quoted && word.Text.ToUpperInvariant() is "AND" or "," or "&" or "VS" or "VERSUS" or "WITH";
}

using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>Passages that speak of the document's one talk without naming it again: "during their call", "this conversation".</summary>
internal static partial class Anaphora
{
    public static IEnumerable<Passage> In(Document document) =>
        document.Passages.Where(passage => passage.Speaker is null && passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && Reference().IsMatch(passage.Text));

    [GeneratedRegex(
        @"\b(the|this|that|their|his|her) (phone |telephone |video )?(call|conversation|meeting|talks|discussion|discussions|negotiations|summit|session)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}

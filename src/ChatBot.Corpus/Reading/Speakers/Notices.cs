using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading.Speakers;

/// <summary>
/// What recorders and messengers write between what people say: "Mara left", "Transcribed by …". Nobody said it, whoever spoke before.
/// </summary>
internal static class Notices
{
    private const int Longest = 240;
    private const string Who = "who";

    private const int Together = 6;

    // Without backtracking, for every line of a transcript is held against all of them; a single pattern of that kind may not be too large.
    private static readonly Lazy<List<Regex>> Patterns = new(() =>
        [.. LabelWords.Notices.Select(Expression).Chunk(Together).Select(some => new Regex(
        $"^(?:{string.Join('|', some)})[.!]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking,
        TimeSpan.FromSeconds(1)))]);

    /// <param name="isSpeaker">Whether somebody of that name speaks in the document; one word alone may be anything else.</param>
    public static bool IsNotice(ReadOnlySpan<char> line, Predicate<string>? isSpeaker = null)
    {
        var text = line.Trim("*_[]() \t\u200E\u200F");
        if (text.Length is 0 or > Longest) return false;
        var words = text.ToString();
        // A line in small letters goes on with a sentence.
        return Patterns.Value.Exists(pattern => pattern.Match(words) is { Success: true } match
            && (match.Groups[Who].Success ? IsSomebody(match.Groups[Who].Value, isSpeaker) : !char.IsLower(words[0])));
    }

    private static bool IsSomebody(string name, Predicate<string>? isSpeaker) =>
        isSpeaker?.Invoke(name) == true || name is "You"
            || (name.Contains(' ', StringComparison.Ordinal) && NameShape.Of(name) == NameShapeKind.Name
            && !LabelWords.IsArticle(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal))));

    private static string Expression(string notice)
    {
        var expression = new StringBuilder();
        foreach (var character in notice)
        {
            expression.Append(character switch
            {
                'X' => $@"(?<{Who}>[\p{{L}}\p{{N}}~+@_][^:;!?\n]*)",
                '…' => ".*",
                '(' or ')' or '|' or '?' or '[' or ']' => character.ToString(),
                _ => Regex.Escape(character.ToString()),
            });
        }

        return expression.Replace(@"\ ", @"\s").ToString();
    }
}

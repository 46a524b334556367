using ChatBot.Answers.Lexical;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Routing;

/// <summary>An office by which a question means somebody: "was the harbour boss there" asks for the harbour director.</summary>
/// <param name="Name">The office as one of those who have it has it.</param>
/// <param name="Words">The question's words for it.</param>
/// <param name="Person">Who has it, where only one person does.</param>
internal sealed record AskedRole(string Name, IReadOnlyList<ArgumentWord> Words, Person? Person)
{
    /// <summary>How near another word for an office must be to it.</summary>
    private const double Related = 0.5;

    /// <summary>The longest run of words that names an office of somebody who took part in a talk; null where none does.</summary>
    public static AskedRole? Of(QuestionArguments parts, IReadOnlyList<Attendance> attendances)
    {
        var words = parts.All.Where(part => part.Kind == ArgumentKind.Word).ToList();
        var offices = attendances.Where(attendance => attendance.Role is not null)
            .ToLookup(attendance => attendance.Role!, attendance => attendance.Person)
            .Select(office => (Name: office.Key, Terms: TermsOf(office.Key), People: office.Distinct().ToList())).ToList();
        var named = offices.SelectMany(office => office.Terms).ToHashSet(StringComparer.Ordinal);
        for (var length = words.Count; length > 0; length--)
        {
            for (var first = 0; first + length <= words.Count; first++)
            {
                var run = words.GetRange(first, length);
                var meant = offices.FindAll(office => run.TrueForAll(word => office.Terms.Contains(word.Term)));
                if (meant.Count == 0) meant = offices.FindAll(office => IsNear(run, office.Name, office.Terms, named));
                if (meant.Count == 0) continue;
                var people = meant.SelectMany(office => office.People).Distinct().Take(2).ToList();
                return new AskedRole(meant[0].Name, run, people is [var only] ? only : null);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether at least half of the words are an office's own and the others come near it, as "chief" and "boss" do: whoever has an office
    /// is called so, unless somebody has it as their own office.
    /// </summary>
    private static bool IsNear(List<ArgumentWord> run, string role, HashSet<string> terms, HashSet<string> named)
    {
        var own = run.Count(word => terms.Contains(word.Term));
        return own > 0 && own * 2 >= run.Count
            && run.TrueForAll(word => terms.Contains(word.Term) || !named.Contains(word.Term) && IsNear(word.Text, role));
    }

    private static bool IsNear(string word, string role)
    {
        var written = word.ToLowerInvariant();
        return Lexicon.English.ClassesOf(written).HasFlag(WordClasses.Person)
            || TextAnalyzer.Analyze(role).Exists(token =>
                Lexicon.English.Relatedness(written, role.Substring(token.Start, token.Length).ToLowerInvariant()) >= Related);
    }

    private static HashSet<string> TermsOf(string role) =>
        TextAnalyzer.Analyze(role).Where(token => !token.IsStopWord).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
}

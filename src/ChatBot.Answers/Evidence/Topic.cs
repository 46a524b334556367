using ChatBot.Answers.Questions;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// What a question is about, apart from whom it names and from the circumstance that it gives ("… when the budget was discussed"): the words that the
/// passages around an answer keep coming back to.
/// </summary>
internal sealed record Topic(IReadOnlyList<AskedTerm> Terms)
{
    /// <summary>A question that opens with such a word asks for the time or the circumstance itself.</summary>
    private const int Opening = 2;

    private static readonly HashSet<string> Circumstance = new(StringComparer.OrdinalIgnoreCase) { "when", "while", "whilst", "during", "before", "after" };

    private readonly float _total = Math.Max(Terms.Sum(term => term.Weight), float.Epsilon);

    /// <summary>The words before a circumstance that are no part of a named person's name; where there are none, all but the names; else all.</summary>
    public static Topic Of(Question question, AskedTerms asked)
    {
        var end = question.Tokens.Skip(Opening).Where(token => Circumstance.Contains(question.Text.Substring(token.Start, token.Length))).Select(token => token.Position).FirstOrDefault(int.MaxValue);
        var names = question.People.SelectMany(person => person.Name.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = asked.Terms.Where(term => !names.Contains(term.Word)).ToList();
        var main = others.FindAll(term => term.Position < end);
        return new Topic(main.Count > 0 ? main : others.Count > 0 ? others : asked.Terms);
    }

    public float ShareOf(AskedTerm term) => term.Weight / _total;
}

using ChatBot.Answers.Ask.Parts;
using ChatBot.Answers.Citations;
using ChatBot.Answers.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Answers.Tests.Ask.Parts;

/// <summary>What holds of an answer that is put together of others, whichever they are.</summary>
[Properties(MaxTest = 40, QuietOnSuccess = true)]
public sealed class PartedAnswerProperties
{
    private static readonly Lazy<Answer[]> Answers = new(() =>
        [.. Exchanges.All.Where((_, number) => number % 3 == 0).Select(exchange => Asking.Of(exchange.Request))]);

    [Property]
    public Property A_line_rests_on_the_same_passages_as_before() => Prop.ForAll(Parts, parts =>
    {
        var whole = PartedAnswer.Of(parts);
        return parts.SelectMany(part => Resting(part.Answer.ShownSections(), part.Answer)).SequenceEqual(Resting(whole.Sections, whole));
    });

    [Property]
    public Property Every_passage_is_cited_once() => Prop.ForAll(Parts, parts =>
    {
        var whole = PartedAnswer.Of(parts).Citations.Select(citation => citation.Id).ToList();
        return whole.Count == whole.Distinct().Count() && whole.ToHashSet()
            .SetEquals(parts.SelectMany(part => part.Answer.Citations).Select(citation => citation.Id));
    });

    [Property]
    public Property The_best_passage_of_each_part_with_an_answer_is_among_the_first() => Prop.ForAll(Parts, parts =>
    {
        var answered = parts.Where(part => part.Answer is { IsAnswered: true, Citations.Count: > 0 }).ToList();
        var first = PartedAnswer.Of(parts).Citations.Take(answered.Count).Select(citation => citation.Id).ToList();
        return answered.TrueForAll(part => first.Contains(part.Answer.Citations[0].Id));
    });

    [Property]
    public Property The_short_answer_stands_in_its_citation() => Prop.ForAll(Parts, parts =>
    {
        var whole = PartedAnswer.Of(parts);
        return whole.ShortAnswer is not { } brief || whole.Citations[brief.Citation].Quote.AsSpan(brief.Start, brief.Length)
            .SequenceEqual(brief.Text);
    });

    /// <summary>The lines that cite, each with the passages that it rests on.</summary>
    private static IEnumerable<(string Text, bool Quoted, string Passages)> Resting(IEnumerable<AnswerSection> sections, Answer answer) =>
        sections
        .SelectMany(section => section.Lines)
        .Where(line => line.Citations.Count > 0)
        .Select(line => (line.Text, line.Quoted, string.Join(' ', line.Citations.Select(number => answer.Citations[number].Id))));

    private static Arbitrary<List<(string Question, Answer Answer)>> Parts =>
        Gen.Choose(2, 3).SelectMany(count => Gen.Elements(Answers.Value).ArrayOf(count))
            .Select(answers => answers.Distinct().Select((answer, number) => ($"part {number}?", answer)).ToList()).ToArbitrary();
}

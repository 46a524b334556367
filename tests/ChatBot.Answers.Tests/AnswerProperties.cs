using ChatBot.Answers.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Answers.Tests;

/// <summary>What holds of every answer, whatever is asked.</summary>
[Properties(MaxTest = 40, QuietOnSuccess = true)]
public sealed class AnswerProperties
{
    private static readonly string[] Fragments =
    [
        "who", "what", "when", "did", "say", "about", "and", "the next one", "it", "he", "harbour committee", "session 2", "Thorvald", "halvorsen", "May 12", "2031", "the May 3 report", "herring", "column",
        "compare", "timeline of", "really", "documents", "made up", "“", "\"", "(", "?", "…", "\n", "\t", "\ud83d\udea2", "\ud800", "\u0000", "naïve", "O’Hara", "zzzyx", "12,5", "-", "/", "\\", "*", "%", "{0}",
    ];

    [Property]
    public bool Any_string_gets_an_answer_with_a_summary(string? question) => IsSound(Asking.Of(new ChatRequest { Command = Commands.Ask, Question = question }));

    [Property]
    public Property Any_run_of_words_gets_an_answer_with_a_summary() => Prop.ForAll(Questions, question => IsSound(Asking.Ask(question)));

    [Property]
    public Property Any_follow_up_gets_an_answer_with_a_summary() => Prop.ForAll(Questions, Questions, Questions, (first, second, third) => IsSound(Asking.Ask(third, first, second)));

    [Property]
    public Property Any_argument_of_any_command_gets_an_answer_with_a_summary() =>
        Prop.ForAll(Gen.Elements<string>(Commands.All).ToArbitrary(), Questions, (command, words) => IsSound(Asking.Of(new ChatRequest
        {
            Command = command, Question = words, Talk = words, Speaker = words, Person = words, Side = words, Role = words, Owner = words, About = words, Date = words, Document = words, Documents = [words], Citation = words,
        })) && IsSound(Asking.Of(new ChatRequest { Command = command, Question = words, Speaker = "Mara Oyelaran", Talk = "session 2", About = words })));

    [Property]
    public Property The_same_request_gets_the_same_answer() => Prop.ForAll(Questions, Questions, (before, question) =>
        PlainText.Render(Asking.Ask(question, before)) == PlainText.Render(Asking.Ask(question, before)));

    [Fact]
    public void Many_callers_get_the_answers_that_one_gets()
    {
        var requests = Exchanges.All.Select(exchange => exchange.Request).ToList();
        var alone = requests.ConvertAll(request => PlainText.Render(Asking.Of(request)));
        using var corpus = new WrittenCorpus();
        foreach (var file in Directory.EnumerateFiles(SampleCorpus.Folder)) corpus.With(Path.GetFileName(file), File.ReadAllText(file));
        var fresh = corpus.Answers();
        var together = requests.SelectMany(request => Enumerable.Repeat(request, 4)).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(request => PlainText.Render(fresh.Answer(request)));
        Assert.Equal(alone.SelectMany(text => Enumerable.Repeat(text, 4)), together);
    }

    private static Arbitrary<string> Questions =>
        Gen.Choose(0, 9).SelectMany(count => Gen.Elements(Fragments).ArrayOf(count)).Select(words => string.Join(' ', words)).ToArbitrary();

    /// <summary>There is a sentence for a person; lines point at citations; every citation opens; marks lie inside their quote, in order, apart; the
    /// short answer is a part of its citation's quote, or who speaks it.</summary>
    private static bool IsSound(Answer answer) =>
        answer.Summary.Length > 0
        && answer.Lines().All(line => line.Citations.All(number => number >= 0 && number < answer.Citations.Count))
        && answer.Citations.All(citation => SampleCorpus.Answers.Open(citation.Id.Value, 0)?.Cited.Quote == citation.Quote && AreApart(citation.Marks, citation.Quote.Length))
        && answer.Citations.Select(citation => citation.Id).Distinct().Count() == answer.Citations.Count
        && (answer.ShortAnswer is not { } brief || Has(answer.Citations[brief.Citation], brief))
        && answer.Confidence is not (< 0 or > 1);

    private static bool Has(Citations.Citation citation, ShortAnswer brief) => brief.Length == 0
        ? citation.Passage.Speaker == brief.Text
        : citation.Quote.AsSpan(brief.Start, brief.Length).SequenceEqual(brief.Text);

    private static bool AreApart(IReadOnlyList<Citations.Mark> marks, int length)
    {
        var end = -1;
        foreach (var mark in marks)
        {
            if (mark.Length <= 0 || mark.Start <= end || mark.Start + mark.Length > length) return false;
            end = mark.Start + mark.Length;
        }

        return true;
    }
}

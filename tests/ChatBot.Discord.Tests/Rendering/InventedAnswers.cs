using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Discord.Tests.Support;
using ChatBot.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Outcome = ChatBot.Answers.Outcome;

namespace ChatBot.Discord.Tests.Rendering;

/// <summary>Any answer with any text in it.</summary>
internal static class InventedAnswers
{
    public static Arbitrary<Answer> Any => (
        from citations in Citation.ArrayOf().Resize(30)
        from sections in Section(citations.Length).ArrayOf().Resize(8)
        from summary in NastyText.Something
        from outcome in Gen.Elements(Enum.GetValues<Outcome>())
        from suggestions in NastyText.Any.ArrayOf().Resize(4)
        select new Answer
        {
            Command = ChatBot.Answers.Commands.Ask,
            Outcome = outcome,
            Summary = summary,
            Citations = [.. citations.Select((citation, number) => citation(number))],
            Sections = sections,
            Suggestions = suggestions,
        }).ToArbitrary();

    public static Citation Cite(int number, string quote, string title, Provenance provenance) =>
        new(InventedPassage.Of($"c{number:x12}", number, quote, title, "Session on the quay", provenance, $"harbour/{number}.md"), "2024-11-05", "Mara Oyelaran", [], 1);

    private static Gen<Func<int, Citation>> Citation =>
        from quote in NastyText.Something
        from title in NastyText.Something
        from section in NastyText.Any
        from speaker in NastyText.Any
        from provenance in Gen.Elements(Enum.GetValues<Provenance>())
        from cuts in Gen.Choose(0, quote.Length).ArrayOf().Resize(20)
        select (Func<int, Citation>)(number => new Citation(PassageOf(number, quote, title, section, provenance), "2031-03-04", speaker, MarksAt(cuts), 1));

    private static Gen<AnswerSection> Section(int citations) =>
        from heading in Gen.OneOf(Gen.Constant(""), NastyText.Any)
        from lines in Line(citations).ArrayOf().Resize(12)
        select new AnswerSection(heading, lines);

    private static Gen<AnswerLine> Line(int citations) =>
        from text in NastyText.Any
        from numbers in citations == 0 ? Gen.Constant(Array.Empty<int>()) : Gen.Choose(0, citations - 1).ArrayOf().Resize(6)
        from quoted in Gen.Elements(true, false)
        select new AnswerLine(text, numbers, quoted);

    /// <summary>Marks from each second cut to the next, apart and in order.</summary>
    private static List<Mark> MarksAt(int[] cuts)
    {
        var ends = cuts.Distinct().Order().ToList();
        return [.. ends.Zip(ends.Skip(1)).Where((_, number) => number % 2 == 0).Select(pair => new Mark(pair.First, pair.Second - pair.First))];
    }

    private static Passage PassageOf(int number, string quote, string title, string section, Provenance provenance) =>
        InventedPassage.Of($"c{number:x12}", number, quote, title, section, provenance);
}

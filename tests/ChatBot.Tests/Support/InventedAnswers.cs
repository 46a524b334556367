using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Tests.Support;

/// <summary>Answers about nothing that happened, for what prints answers.</summary>
internal static class InventedAnswers
{
    public static Answer OfEveryKind { get; } = new()
    {
        Command = Commands.Ask,
        Outcome = Outcome.Answered,
        Summary = "The documents say:",
        Citations =
        [
            Cite("c00000000000a", Provenance.Minutes, "The quay needs dredging before the winter storms.", "Mara Oyelaran", "2024-11-05", new Mark(9, 14)),
            Cite("c00000000000b", Provenance.Fiction, "“Then the lighthouse bowed.”", "Ilse Brandt", null, new Mark(10, 10)),
            Cite("c00000000000c", Provenance.Comment, "Twelve years is far too long,\nand nobody asked the ferrymen.", "quayside_42", "2024"),
            Cite("c00000000000d", Provenance.Opinion, "The port has slept long enough.", null, null),
            Cite("c00000000000e", Provenance.Report, "The council met on Tuesday.", null, "2024-11-06"),
        ],
        Sections =
        [
            new AnswerSection(null, [new AnswerLine("", [0], Quoted: true), new AnswerLine("", [1], Quoted: true)]),
            new AnswerSection("Others on it", [new AnswerLine("Two voices disagree:", [2, 3], Quoted: true), new AnswerLine("The council met.", [4, 0], Quoted: false)]),
        ],
    };

    public static Answer NoEvidence { get; } = new()
    {
        Command = Commands.Ask,
        Outcome = Outcome.NoEvidence,
        Summary = "Nothing in the documents answers this.",
        Citations = [Cite("c00000000000a", Provenance.Minutes, "The quay needs dredging before the winter storms.", "Mara Oyelaran", "2024-11-05")],
    };

    public static Answer Quoting(string quote, string title = "Harbour lease", params Mark[] marks) => new()
    {
        Command = Commands.Ask,
        Outcome = Outcome.Answered,
        Summary = "The documents say:",
        Citations = [new Citation(PassageOf("c00000000000a", Provenance.Report, quote, title), null, null, marks, 1)],
        Sections = [new AnswerSection(null, [new AnswerLine("", [0], Quoted: true)])],
    };

    private static Citation Cite(string id, Provenance provenance, string quote, string? speaker, string? published, params Mark[] marks) =>
        new(PassageOf(id, provenance, quote, "Harbour lease"), published, speaker, marks, 1);

    private static Passage PassageOf(string id, Provenance provenance, string quote, string title) => InventedPassage.Of(id, 11, quote, title, "Session on the quay", provenance);
}

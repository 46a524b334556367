using ChatBot.Corpus.Dates;
using ChatBot.Corpus.People;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Questions;

/// <summary>A question as it was understood. What it names restricts or weighs the evidence; nothing here is searched yet.</summary>
internal sealed record Question
{
    public required string Text { get; init; }

    /// <summary>The text with what only says where to look ("really", "according to the column") blanked out, character for character.</summary>
    public required string SearchText { get; init; }

    public required IReadOnlyList<Token> Tokens { get; init; }

    public required QuestionForm Form { get; init; }

    public required ExpectedAnswer Expects { get; init; }

    /// <summary>The noun that the answer is one of: "months" in "how many months", "bank" in "which bank"; lower case, null where there is none.</summary>
    public string? Focus { get; init; }

    /// <summary>People of the corpus whom the question names, each once.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<PartialDate> Dates { get; init; }

    /// <summary>What a named person says is asked for: "what did Okoro say about …".</summary>
    public bool AsksForWords { get; init; }

    /// <summary>Those whose words are asked for; empty where the question asks for nobody's.</summary>
    public IReadOnlyList<Person> SpeakersAsked { get; init; } = [];

    public required SourceWish Sources { get; init; }

    /// <summary>Words of the questions before that a follow-up goes on about; empty where it stands alone.</summary>
    public string Carried { get; init; } = "";

    /// <summary>What is asked, with what it goes on about.</summary>
    public string Whole => Carried.Length == 0 ? Text : $"{Carried} {Text}";

    /// <summary>Nothing particular is asked, only what there is on a subject: "anything on the ferry?"</summary>
    public bool IsOpen { get; init; }

    /// <summary>The scores of what is found are to be explained.</summary>
    public bool IsExplained { get; init; }
}

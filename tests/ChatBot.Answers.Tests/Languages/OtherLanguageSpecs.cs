using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Languages;

public sealed class OtherLanguageSpecs
{
    private const string German = """
        # Protokoll des Hafenausschusses

        Anwesend: Ruth Vandermeer, Anselm Pryce

        ## Beschlüsse

        Der Ausschuss hat beschlossen, den Kran auf der Nordmole zu erneuern, und er wird im Mai mit der Arbeit beginnen.

        Die Kosten für den Kran wurden von der Stadt übernommen, weil der Hafen in diesem Jahr keine Mittel mehr hat.
        """;

    [Theory]
    [InlineData("Was sagte der Vorsitzende zu den Robben?", "Die Dokumente sind auf Englisch, und")]
    [InlineData("pourquoi ont ils refuse le bail", "Les documents sont en anglais, et")]
    [InlineData("¿Por qué rechazaron el contrato?", "Los documentos están en inglés y")]
    [InlineData("porque é que recusaram o contrato", "Os documentos estão em inglês e")]
    [InlineData("perche hanno rifiutato il contratto", "I documenti sono in inglese e")]
    [InlineData("waarom wilden ze geen langer contract", "De documenten zijn in het Engels, en")]
    [InlineData("Dlaczego odrzucili tę umowę?", "Dokumenty są napisane po angielsku i")]
    [InlineData("Почему они отказались от договора?", "Документы написаны по-английски, и")]
    [InlineData("Чому вони відмовилися від договору?", "Документи написано англійською, і")]
    public void A_question_in_another_language_is_told_so_in_that_language_with_the_nearest_passage(string question, string said)
    {
        var answer = Asking.Ask(question);
        Assert.Equal((Outcome.OtherLanguage, false, false), (answer.Outcome, answer.IsAnswered, answer.Satisfies));
        Assert.StartsWith(said, answer.Summary, StringComparison.Ordinal);
        Assert.Single(answer.Citations);
        Assert.Single(answer.Quotes());
    }

    [Fact]
    public void The_documents_languages_are_named_in_the_language_of_the_question()
    {
        using var corpus = new WrittenCorpus()
            .With("protokoll.md", German)
            .With("fish.txt", "The council talked about the lease of the harbour, and it was not amused.");
        var answer = corpus.Answers().Answer(Question("Dlaczego odrzucili tę umowę?"));
        Assert.Equal(Outcome.OtherLanguage, answer.Outcome);
        Assert.Contains("po angielsku", answer.Summary, StringComparison.Ordinal);
        Assert.Contains("po niemiecku", answer.Summary, StringComparison.Ordinal);
        Assert.Contains(" i po ", answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_in_the_language_of_the_question_are_searched_and_quoted_in_theirs()
    {
        using var corpus = new WrittenCorpus().With("protokoll.md", German);
        var answers = corpus.Answers();
        var answer = answers.Answer(Question("Wer hat die Kosten für den Kran übernommen?"));
        Assert.NotEqual(Outcome.OtherLanguage, answer.Outcome);
        Assert.Contains("Die Kosten für den Kran wurden von der Stadt übernommen", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("qui était présent au harbour committee ?")]
    [InlineData("Wer war bei der Session 2?")]
    public void Who_took_part_in_a_talk_that_is_named_is_answered_across_languages(string question)
    {
        var answer = Asking.Ask(question);
        Assert.Equal((question, Outcome.Answered, Commands.WhoAttended), (question, answer.Outcome, answer.Command));
    }

    [Fact]
    public void What_was_agreed_at_a_talk_that_is_named_is_answered_across_languages()
    {
        var answer = Asking.Ask("Was wurde in der Session 2 vereinbart?");
        Assert.Equal((Outcome.Answered, Commands.Outcomes), (answer.Outcome, answer.Command));
    }

    [Theory]
    [InlineData("wer war gegen die Session 2?")]
    [InlineData("Wer war in der Session 2 traurig?")]
    public void A_question_that_asks_for_more_than_the_record_is_not_answered_from_it(string question) =>
        Assert.Equal(Outcome.OtherLanguage, Asking.Ask(question).Outcome);

    [Theory]
    [InlineData("Lindqvist")]
    [InlineData("Who asked for the longer lease?")]
    [InlineData("wat did teh chair say abt herring")]
    [InlineData("What is the capital of Mongolia?")]
    public void Names_and_English_are_never_told_to_be_another_language(string question) =>
        Assert.NotEqual(Outcome.OtherLanguage, Asking.Ask(question).Outcome);

    [Fact]
    public void Without_documents_no_language_is_the_matter()
    {
        using var corpus = new WrittenCorpus();
        Assert.Equal(Outcome.NoEvidence, corpus.Answers().Answer(Question("Wer war dabei?")).Outcome);
    }

    private static ChatRequest Question(string text) => new() { Command = Commands.Ask, Question = text };
}

using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Reading;
using ChatBot.Tests.Support;

namespace ChatBot.Answers.Tests.Suggestions;

public sealed class ExampleQuestionSpecs
{
    [Fact]
    public void Every_example_is_answered_as_it_stands()
    {
        IsAnsweredAsItStands(SampleCorpus.Answers, 4);
        var documents = CorpusReader.Read(RepositoryFiles.PathOf("index/documents"), null, CancellationToken.None);
        IsAnsweredAsItStands(OpenedModels.Answering(documents), 3);
    }

    [Fact]
    public void A_corpus_with_little_has_fewer()
    {
        const string Kites = "# Kite club, autumn meeting\n\nPresent: Ada Quill, Bo Marsh\n\nThe club looked at the sky.\n";
        using var corpus = new WrittenCorpus().With("kites.md", Kites);
        var answers = corpus.Answers();
        IsAnsweredAsItStands(answers, 1);
        Assert.Equal("Who attended Kite club, autumn meeting?", answers.Examples[0].Question);
    }

    [Fact]
    public void A_corpus_with_no_talk_and_no_speaker_has_none()
    {
        using var corpus = new WrittenCorpus().With("quay.txt", "The quay is wet.");
        Assert.Empty(corpus.Answers().Examples);
    }

    [Fact]
    public void What_was_reported_comes_before_what_was_imagined()
    {
        var answer = Asking.Ask(SampleCorpus.Answers.Examples[0].Question);
        Assert.NotEqual(ChatBot.Corpus.Documents.Provenance.Fiction, answer.Citations[0].Provenance);
    }

    private static void IsAnsweredAsItStands(TalkAnswers answers, int atLeast)
    {
        Assert.True(answers.Examples.Count >= atLeast, string.Join(" | ", answers.Examples.Select(example => example.Question)));
        foreach (var request in answers.Examples.Select(example => new ChatRequest { Command = Commands.Ask, Question = example.Question }))
            Assert.Equal((request.Question, Outcome.Answered), (request.Question, answers.Answer(request).Outcome));
    }
}

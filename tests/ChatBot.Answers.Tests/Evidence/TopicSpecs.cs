using ChatBot.Index.Storage;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Evidence;

public sealed class TopicSpecs : IDisposable
{
    private const int Turns = 60;
    private const int Quay = 10;

    private readonly WrittenCorpus _folder = new();
    private readonly Engine _engine;

    public TopicSpecs()
    {
        var talk = Enumerable.Range(0, Turns).Select(turn => $"{(turn % 2 == 0 ? "Bela Varga" : "Nora Lind")}: {(turn is Quay or Quay + 2 ? "The quay needs a new wall." : "That is as it may be.")}");
        _folder.With("first.txt", $"First meeting\n\n{string.Join('\n', talk)}\n");
        _folder.With("second.txt", "Second meeting\n\nNora Lind: The quay again.\nBela Varga: The quay and its wall.\nNora Lind: Let us hear about the budget.\n");
        var corpus = _folder.Read();
        _engine = new Engine(corpus, PassageLibrary.Build(corpus, CorpusStore.Of(corpus), OpenedModels.Shared, new AnswerOptions()), Weights.Ranking, Weights.Sufficiency);
    }

    [Theory]
    [InlineData("What did Bela Varga say of the quay when discussing the budget?", "quay", "budget")]
    [InlineData("Why was the wall too low while the quay was dry?", "wall", "quay")]
    [InlineData("What did Bela Varga say of the quay?", "quay", "varga")]
    public void Neither_a_circumstance_nor_a_named_person_is_the_topic(string question, string topic, string other)
    {
        var words = TopicOf(question).Terms.Select(term => term.Word).ToList();
        Assert.Contains(topic, words);
        Assert.DoesNotContain(other, words);
    }

    [Theory]
    [InlineData("When was the quay built?", "quay")]
    [InlineData("Who is Bela Varga?", "varga")]
    public void Where_nothing_else_is_left_it_is_what_there_is(string question, string topic) => Assert.Contains(topic, TopicOf(question).Terms.Select(term => term.Word));

    [Fact]
    public void A_turn_amid_its_topic_has_more_of_it_around_than_a_turn_that_comes_later()
    {
        float Around(Feature feature, int turn) => Measure("What of the quay?", turn)[feature];
        foreach (var feature in new[] { Feature.TopicNear, Feature.TopicAround, Feature.TopicFar, Feature.TopicNearCovered, Feature.TopicAroundCovered })
            Assert.True(Around(feature, Quay + 1) > Around(feature, Quay + 7), feature.ToString());
    }

    [Fact]
    public void The_most_of_any_turn_is_1_and_the_turn_itself_does_not_count() =>
        Assert.Equal((1, 0), (Measure("What of the quay?", Quay + 1)[Feature.TopicNear], Measure("What of the quay?", Quay + 1)[Feature.TopicCovered]));

    [Fact]
    public void What_another_document_says_is_not_around() => Assert.Equal(0, Measure("What of the quay?", Turns - 1)[Feature.TopicNear]);

    public void Dispose() => _folder.Dispose();

    private Topic TopicOf(string text)
    {
        var question = _engine.Questions.Read(text);
        return Topic.Of(question, AskedTerms.Of(question, _engine.Library.Index, _engine.Corpus.People));
    }

    private FeatureVector Measure(string question, int turn)
    {
        var features = new FeatureVector();
        new TopicMap(TopicOf(question), _engine.Library, [.. Enumerable.Range(0, Turns)]).Measure(features, turn, new AnalyzedText(_engine.Library[turn].Text));
        return features;
    }
}

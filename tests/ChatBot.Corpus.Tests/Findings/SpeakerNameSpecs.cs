using ChatBot.Corpus.Tests.People;

namespace ChatBot.Corpus.Tests.Findings;

/// <summary>Who speaks in a corpus, told without reading it again.</summary>
public sealed class SpeakerNameSpecs
{
    private readonly CorpusSnapshot _corpus = Invented.Corpus(
        "Mara Oyelaran: The quay is wet.\n\nQ: Is it?\n\nMara Oyelaran: It is.\n\nQ: Why?\n\nQ: And now?\n\n",
        "Jon Pell: The ferry is late.\n\nFerryman: Again?\n\nJon Pell: Again.\n\n");

    [Fact]
    public void Speakers_go_by_their_names_and_others_by_their_labels() =>
        Assert.Equal(["Mara Oyelaran", "Q", "Jon Pell", "Ferryman"], _corpus.People.SpeakerNames.Distinct());

    [Fact]
    public void The_label_of_most_turns_is_the_most_talking() => Assert.Equal("Q", _corpus.People.MostTalking);

    [Fact]
    public void Where_nobody_speaks_nobody_talks_most() => Assert.Null(Invented.Corpus("The quay is wet.").People.MostTalking);
}

namespace ChatBot.Corpus.Tests.People;

public sealed class NameSpecs
{
    private const string Report =
        "President Mara Oyelaran of Kenya met reporters at the quay. Oyelaran said the ferry would run. Later President Oyelaran thanked Finnish Transport Minister Pekka Halvorsen, who nodded.";

    [Fact]
    public void Title_surname_and_full_name_are_one_person()
    {
        var corpus = Invented.Report(Report);
        var person = Assert.Single(corpus.People.Resolve("Oyelaran"));
        Assert.Equal("Mara Oyelaran", person.Name);
        Assert.Contains("Oyelaran", person.Aliases);
        Assert.Contains("President Oyelaran", person.Aliases);
        Assert.Same(person, Assert.Single(corpus.People.Resolve("president oyelaran")));
        Assert.Same(person, Assert.Single(corpus.People.Resolve("Mara Oyelaran's")));
    }

    [Fact]
    public void The_most_often_named_person_comes_first() =>
        Assert.Equal("Mara Oyelaran", Invented.Report(Report).People.People[0].Name);

    [Theory]
    [InlineData("Zorinski")]
    [InlineData("Zorinskyy")]
    [InlineData("zorinskiy")]
    [InlineData("Andrei Zorinsky")]
    public void Spellings_of_a_foreign_name_are_one_person(string spelling)
    {
        var corpus = Invented.Report("Mediator Andrey Zorinsky said the talks were slow. Zorinskyy said so twice.");
        Assert.Equal(["Andrey Zorinsky"], corpus.People.Resolve(spelling).Names());
    }

    [Fact]
    public void Two_people_of_one_surname_stay_two_and_the_surname_is_ambiguous()
    {
        var corpus = Invented.Report("Senator Odile Ferrin said no. Professor Tomas Ferrin said yes. The gallery was silent.");
        Assert.Equal(["Odile Ferrin", "Tomas Ferrin"], corpus.People.Resolve("Ferrin").Names().Order());
        Assert.Equal(["Tomas Ferrin"], corpus.People.Resolve("tomas ferrin").Names());
    }

    [Fact]
    public void An_ambiguous_surname_means_the_one_whom_its_document_names_in_full()
    {
        var corpus = Invented.Corpus(
            "Ferry news\n\nSenator Odile Ferrin said no to the ferry. Ferrin said it would cost too much.",
            "Harbour news\n\nProfessor Tomas Ferrin said yes to the harbour. Ferrin said it would pay.");
        var second = corpus.Documents[1].Passages.First(passage => passage.Text.Contains("Ferrin said it", StringComparison.Ordinal));
        Assert.All(corpus.People.MentionsIn(second), mention => Assert.Equal("Tomas Ferrin", mention.Person.Name));
    }

    [Theory]
    [InlineData("what did halvorsen say", "Pekka Halvorsen")]
    [InlineData("halvorsens answer", "Pekka Halvorsen")]
    [InlineData("Halvorsen’s answer", "Pekka Halvorsen")]
    [InlineData("the HALVORSEN answer", "Pekka Halvorsen")]
    public void A_question_names_people_however_it_is_typed(string question, string expected) =>
        Assert.Equal(expected, Assert.Single(Invented.Report(Report).People.MentionsIn(question)).Person.Name);

    [Theory]
    [InlineData("Aino Halvorsen")]
    [InlineData("the Halvorsen Tower")]
    public void A_surname_inside_another_name_is_somebody_else(string text) => Assert.Empty(Invented.Report(Report).People.MentionsIn(text));

    [Fact]
    public void An_everyday_word_is_a_name_only_with_a_capital()
    {
        var corpus = Invented.Report("Premier Joan Grant said the quay was safe. Grant said nothing more about the money.");
        Assert.Empty(corpus.People.MentionsIn("did they get the grant"));
        Assert.Single(corpus.People.MentionsIn("what did Grant say"));
    }

    [Fact]
    public void A_mention_covers_the_name_alone()
    {
        const string question = "did President Oyelaran’s aide speak";
        var mention = Assert.Single(Invented.Report(Report).People.MentionsIn(question));
        Assert.Equal("Oyelaran", question.Substring(mention.Start, mention.Length));
    }

    [Theory]
    [InlineData("The Harbour Council said the Black Reef was closed. Wall Avenue Journal reported it. Truth Harbour opened in Middle Lorrain.")]
    [InlineData("Meanwhile Lorrain voted. Security Council members said little. White Palace officials said less.")]
    public void Places_papers_and_councils_are_no_people(string prose) => Assert.Empty(Invented.Report(prose).People.People);

    [Fact]
    public void A_slip_of_the_pen_finds_the_nearest_name()
    {
        var people = Invented.Report(Report).People;
        Assert.Empty(people.Resolve("Halvorzen"));
        Assert.Equal("Pekka Halvorsen", people.Nearest("Halvorzen", 1).Single().Name);
        Assert.Empty(people.Nearest("Quettelbrook", 3));
    }

    [Fact]
    public void A_nickname_and_an_initial_fit_the_given_name()
    {
        var corpus = Invented.Report("Treasurer Michael Dunmore said the books were sound. Dunmore smiled.");
        Assert.Equal(["Michael Dunmore"], corpus.People.Resolve("Mike Dunmore").Names());
        Assert.Equal(["Michael Dunmore"], corpus.People.Resolve("M. Dunmore").Names());
        Assert.Empty(corpus.People.Resolve("Karen Dunmore"));
    }

    [Fact]
    public void Accents_may_be_left_out()
    {
        var corpus = Invented.Report("Mayor Zoë Brâncuș said the bridge was closed.");
        Assert.Equal(["Zoë Brâncuș"], corpus.People.Resolve("zoe brancus").Names());
    }
}

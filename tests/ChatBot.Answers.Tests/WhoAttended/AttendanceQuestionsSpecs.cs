using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;
using ChatBot.Tests.Support;

namespace ChatBot.Answers.Tests.WhoAttended;

/// <summary>
/// Why most people use the bot: who was there. Sixty questions, well put, short, misspelt and by role, of invented documents and of
/// the digests, each with exactly the people who must be named and, where it matters, the side of the fence that they come from.
/// </summary>
public sealed class AttendanceQuestionsSpecs
{
    private const string Committee = "Ruth Vandermeer|Tobias Quill|Hana Mirzaei|Mara Oyelaran|Desmond Okafor|Greta Lindqvist";
    private const string Group = "Idris Calloway|Noor Haddad|Sunniva Berge";
    private const string Lease = "Mara Oyelaran|Jonas Thorvald|Ilse Brandt";
    private const string Seals = "Mara Oyelaran|Jonas Thorvald|Pell Adeyemi";
    private const string Ministers = "Leif Tangen|Sunna Arnardottir";
    private const string Leaders = "Astrid Halvorsen|Birkir Steinsson";
    private const string Chat = "nadia|oskar|priya|tomas";
    private const string Summit =
        "Donald Trump|Marco Rubio|Michael Waltz|John Ratcliffe|Steve Witkoff|"
        + "Vladimir Putin|Sergey Lavrov|Sergey Shoigu|Nikolai Patrushev|Dmitry Peskov";

    private const string Presidents = "Donald Trump|Vladimir Putin";

    private static readonly Lazy<TalkAnswers> Digests = new(() =>
        OpenedModels.Answering(CorpusReader.Read(Path.Combine(RepositoryFiles.Root, "index", "documents"), null, CancellationToken.None)));

    [Theory]
    [InlineData("who was at the harbour committee meeting", Committee)]
    [InlineData("Who attended the harbour committee?", Committee)]
    [InlineData("whos in the harbour committee minutes, who was there", Committee)]
    [InlineData("who came to the harbor comittee on march 4", Committee)]
    [InlineData("attendance harbour committee", Committee)]
    [InlineData("can you list everybody present at the harbour committee pls", Committee)]
    [InlineData("who was in the room at Eastwick Town Hall?", Committee)]
    [InlineData("people at the meeting on 4 March 2031", Committee)]
    [InlineData("who all joined the harbour committee", Committee)]
    [InlineData("how many people were at the harbour committee", Committee)]
    [InlineData("who was at the breakwater group", Group)]
    [InlineData("who took part in the breakwater working group?", Group)]
    [InlineData("attendees of the breakwater meeting", Group)]
    [InlineData("who atended the breakwater working group", Group)]
    [InlineData("who was there on June 2?", Group)]
    [InlineData("names of everyone at the meeting on 2 june 2031", Group)]
    [InlineData("who was at the last meeting", Group)]
    [InlineData("who sat in on the break clause session", Lease)]
    [InlineData("who was in session 1?", Lease)]
    [InlineData("who attended the first session", Lease)]
    [InlineData("who was there for the second session", Seals)]
    [InlineData("who took part in the session on dredging", Seals)]
    [InlineData("participants of the seals session", Seals)]
    [InlineData("who met in Torshavn?", Ministers)]
    [InlineData("who was at the Torshavn meeting", Ministers)]
    [InlineData("who was in torshavn on may 12", Ministers)]
    [InlineData("who was on the phone call", Leaders)]
    [InlineData("who was on the call on May 2?", Leaders)]
    [InlineData("who was in the quota chat", Chat)]
    [InlineData("who took part in the quota working group chat", Chat)]
    [InlineData("participants quota working group", Chat)]
    public void A_talk_has_its_attendees(string question, string people) => Check(SampleCorpus.Answers.Answer(Ask(question)), people);

    [Theory]
    [InlineData("who was missing at the harbour committee", "Anselm Pryce")]
    [InlineData("who couldnt come to the harbour committee", "Anselm Pryce")]
    [InlineData("who sent regrets to the breakwater group", "Casper Ravn")]
    [InlineData("who skipped the breakwater meeting?", "Casper Ravn")]
    public void Those_who_were_absent_are_listed_apart(string question, string people) =>
        Check(SampleCorpus.Answers.Answer(Ask(question)), people);

    [Theory]
    [InlineData("was Hana Mirzaei at the harbour committee?", "took part in 1 talk")]
    [InlineData("did okafor attend the harbour committee", "took part in 1 talk")]
    [InlineData("was anselm pryce there, at the harbour committee", "did not take part")]
    [InlineData("did Casper Ravn come to the breakwater group?", "did not take part")]
    [InlineData("which meetings did Mara Oyelaran attend?", "took part in 3 talks")]
    [InlineData("what talks was Jonas Thorvald in", "took part in 2 talks")]
    [InlineData("was leif tangen in torshavn", "took part in 1 talk")]
    public void One_person_was_there_or_was_not(string question, string says)
    {
        var answer = SampleCorpus.Answers.Answer(Ask(question));
        Assert.Equal(Commands.WhoAttended, answer.Command);
        Assert.Contains(says, answer.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("was the harbour master at the harbour committee?", "Mara Oyelaran took part")]
    [InlineData("did the clerk attend the harbour committee", "Greta Lindqvist took part")]
    [InlineData("was the mediator there in session 1?", "Ilse Brandt took part")]
    [InlineData("did the counsel come to the break clause session", "Jonas Thorvald took part")]
    public void By_an_office_whoever_has_it_is_meant(string question, string says) =>
        CheckBeginning(SampleCorpus.Answers.Answer(Ask(question)), says);

    [Theory]
    [InlineData("was the secretary of state at the session on prisoners?", "Marco Rubio took part")]
    [InlineData("was the cia chief there when they talked about prisoners", "John Ratcliffe took part")]
    [InlineData("did the foreign minister join the economic session", "Sergey Lavrov took part")]
    public void By_an_office_in_the_digests(string question, string says) => CheckBeginning(Digests.Value.Answer(Ask(question)), says);

    [Theory]
    [InlineData("did anyone from Norway show up at the Torshavn meeting?", "Leif Tangen")]
    [InlineData("was anybody from iceland at the torshavn meeting", "Sunna Arnardottir")]
    [InlineData("was Norway represented at the meeting in Torshavn", "Leif Tangen")]
    public void Whether_anyone_of_a_side_was_there_is_answered_by_who(string question, string people) =>
        Check(SampleCorpus.Answers.Answer(Ask(question)), people);

    [Theory]
    [InlineData("who was there for Norway at the Torshavn meeting", "Leif Tangen")]
    [InlineData("which Norwegians were in Torshavn", "Leif Tangen")]
    [InlineData("which harbour masters were at the harbour committee", "Mara Oyelaran")]
    [InlineData("who represented Iceland in Torshavn?", "Sunna Arnardottir")]
    public void One_side_or_role_alone_is_listed(string question, string people) =>
        Check(SampleCorpus.Answers.Answer(Ask(question)), people);

    [Theory]
    [InlineData("who was at the prisoner session", Summit)]
    [InlineData("who attended the economic session?", Summit)]
    [InlineData("who took part in the session on prisoner exchanges", Summit)]
    [InlineData("who was in the room in the Kremlin", Summit)]
    [InlineData("attendees ceasefire session", Summit)]
    [InlineData("who sat at the table in Moscow?", Summit)]
    [InlineData("who was on the call on March 18", Presidents)]
    [InlineData("who was on the call of 12 February", Presidents)]
    [InlineData("who took part in the first call", Presidents)]
    [InlineData("who was on the second call between the presidents", Presidents)]
    [InlineData("who was on the call w/ trump and putin in february", Presidents)]
    [InlineData("who attended the energy session for the US", "Donald Trump|Marco Rubio|Michael Waltz|John Ratcliffe|Steve Witkoff")]
    [InlineData("which Russians were at the ceasefire session",
        "Vladimir Putin|Sergey Lavrov|Sergey Shoigu|Nikolai Patrushev|Dmitry Peskov")]
    [InlineData("how many people attended the prisoner session", Summit)]
    public void The_digests_are_asked_alike(string question, string people) => Check(Digests.Value.Answer(Ask(question)), people);

    [Fact]
    public void What_was_reported_comes_before_what_is_imagined()
    {
        var kinds = SampleCorpus.Answers.Answer(Ask("who attended?")).Citations
            .Select(citation => citation.Provenance == Provenance.Fiction).ToList();
        Assert.Contains(true, kinds);
        Assert.Equal(kinds.Order(), kinds);
    }

    /// <summary>Everybody who must be named is, in the lines of the talks asked for, and nobody else as having been there.</summary>
    private static void CheckBeginning(Answer answer, string says)
    {
        Assert.Equal(Commands.WhoAttended, answer.Command);
        Assert.StartsWith(says, answer.Summary, StringComparison.Ordinal);
    }

    private static void Check(Answer answer, string people)
    {
        Assert.Equal((Commands.WhoAttended, Outcome.Answered), (answer.Command, answer.Outcome));
        var lines = answer.Sections
            .Where(section => section.Heading?.StartsWith("Only mentioned", StringComparison.Ordinal) != true).ToList();
        var absent = lines.FindAll(section => section.Heading?.StartsWith("Absent", StringComparison.Ordinal) == true);
        var named = (lines.Count == absent.Count ? lines : lines.Except(absent))
            .SelectMany(section => section.Lines).Select(line => line.Text).ToList();
        foreach (var person in people.Split('|')) Assert.Contains(named, line => line.StartsWith(person, StringComparison.Ordinal));
        Assert.All(named, line => Assert.Contains(people.Split('|'), person => line.StartsWith(person, StringComparison.Ordinal)));
    }

    private static ChatRequest Ask(string question) => new() { Command = Commands.Ask, Question = question };
}

using ChatBot.Corpus.Documents;
using static ChatBot.Answers.Outcome;

namespace ChatBot.Answers.Tests.Samples;

/// <summary>What people ask of the <see cref="SampleCorpus"/> in plain words, well put and sloppy, with what must come back: one table for the query layer and for every platform.</summary>
public static class Exchanges
{
    /// <summary>Who was there.</summary>
    public static IReadOnlyList<Exchange> Attendance { get; } =
    [
        new("Who was at the harbour committee?", Commands.WhoAttended, Answered, "Ruth Vandermeer") { Provenance = Provenance.Minutes, Says = "6 attendees" },
        new("who attended the meeting of the harbour committee", Commands.WhoAttended, Answered, "Ruth Vandermeer"),
        new("whos there at the harbor comittee meeting", Commands.WhoAttended, Answered, "Ruth Vandermeer"),
        new("WHO WAS IN SESSION 2", Commands.WhoAttended, Answered, "Mara Oyelaran") { Provenance = Provenance.Fiction, Says = "Session 2: Dredging and the Seals" },
        new("who took part in the session about seals?", Commands.WhoAttended, Answered) { Says = "Session 2: Dredging and the Seals" },
        new("Who took part in the Torshavn meeting?", Commands.WhoAttended, Answered, "Leif Tangen met his Icelandic counterpart") { Document = SampleCorpus.MeetingReport, Says = "2 attendees" },
        new("who was on the phone call?", Commands.WhoAttended, Answered, "spoke by phone on May 2") { Document = SampleCorpus.CallReport },
        new("Was Desmond Okafor at the harbour committee?", Commands.WhoAttended, Answered, "Desmond Okafor") { Says = "took part in 1 talk" },
        new("was anselm pryce present at the harbour committee?", Commands.WhoAttended, Answered, "Anselm Pryce") { Says = "did not take part" },
        new("who was not at the harbour committee?", Commands.WhoAttended, Answered, "Anselm Pryce") { Provenance = Provenance.Minutes, Says = "Listed as absent from Minutes of the Harbour Committee" },
        new("Who was absent from the harbour committee meeting?", Commands.WhoAttended, Answered, "Anselm Pryce"),
        new("who didn't attend the harbour committee", Commands.WhoAttended, Answered, "Anselm Pryce"),
        new("who sent regrets to the breakwater working group?", Commands.WhoAttended, Answered, "Casper Ravn") { Document = SampleCorpus.Breakwater, Says = "Listed as absent from Breakwater Working Group" },
        new("who couldn't make it to the breakwater group", Commands.WhoAttended, Answered, "Casper Ravn"),
        new("Was Casper Ravn at the breakwater working group?", Commands.WhoAttended, Answered, "Casper Ravn") { Says = "did not take part" },
        new("who was absent from the zeppelin symposium?", Commands.WhoAttended, UnknownTalk) { Says = "the zeppelin symposium" },
        new("who was absent from session 2?", Commands.WhoAttended, NoEvidence) { Says = "do not list who was absent from Session 2" },
        new("Who was at the last meeting?", Commands.WhoAttended, Answered, "Noor Haddad") { Document = SampleCorpus.Breakwater, Says = "3 attendees" },
        new("who was in Torshavn?", Commands.WhoAttended, Answered, "Leif Tangen met") { Document = SampleCorpus.MeetingReport },
        new("the Norwegian side at the Torshavn meeting", Commands.WhoAttended, Answered, "Leif Tangen") { Document = SampleCorpus.MeetingReport, Says = "1 attendee" },
        new("Who attended the dinner at the palace?", Commands.WhoAttended, UnknownTalk) { Says = "the dinner at the palace" },
    ];

    /// <summary>What was agreed or decided.</summary>
    public static IReadOnlyList<Exchange> Results { get; } =
    [
        new("What was agreed at the break clause session?", Commands.Outcomes, Answered, "Either side may leave the lease after nine years") { Provenance = Provenance.Fiction },
        new("what came of session 2", Commands.Outcomes, Answered, "No dredging before the first of August"),
        new("What was agreed in the phone call?", Commands.Outcomes, Answered, "agreed to reopen talks") { Says = "What came of the conversation between Astrid Halvorsen and Birkir Steinsson" },
        new("What was decided about the lease at the harbour committee?", Commands.Outcomes, Answered, "lease") { Provenance = Provenance.Minutes },
        new("results break clause session", Commands.Outcomes, Answered, "Either side may leave the lease after nine years"),
        new("what was decided by the breakwater working group?", Commands.Outcomes, Answered, "The divers inspect the masonry") { Provenance = Provenance.Minutes },
        new("what was decided at the last meeting", Commands.Outcomes, Answered, "The divers inspect the masonry") { Document = SampleCorpus.Breakwater },
        new("what was decided by the harbour committee", Commands.Outcomes, Answered) { Provenance = Provenance.Minutes },
    ];

    /// <summary>What is to be done.</summary>
    public static IReadOnlyList<Exchange> Tasks { get; } =
    [
        new("What are the action items from the harbour committee?", Commands.Actions, Answered, "draft the heads of terms") { Provenance = Provenance.Minutes, Says = "3 action items from Minutes of the Harbour Committee" },
        new("action items of the breakwater group", Commands.Actions, Answered, "book the divers") { Document = SampleCorpus.Breakwater },
        new("what are the todos from the last meeting", Commands.Actions, Answered, "book the divers") { Document = SampleCorpus.Breakwater, Says = "3 action items" },
        new("What does Noor Haddad have to do?", Commands.Actions, Answered, "book the divers") { Says = "1 action item for Noor Haddad" },
        new("what does oyelaran have to do after the harbour committee", Commands.Actions, Answered, "heads of terms") { Says = "1 action item for Mara Oyelaran" },
        new("What is Greta Lindqvist supposed to do?", Commands.Actions, Answered, "invite the nature trust"),
        new("Desmond Okafor's action items", Commands.Actions, Answered, "report on the reserve"),
        new("to-dos for Idris Calloway from the breakwater working group", Commands.Actions, Answered, "write to the insurers") { Says = "1 action item for Idris Calloway" },
        new("what does the secretariat have to do", Commands.Actions, Answered, "publish the copies") { Says = "for The secretariat" },
        new("who is to invite the nature trust?", Commands.Actions, Answered, "Greta Lindqvist to invite the nature trust"),
        new("what is to be done by Mara Oyelaran?", Commands.Actions, Answered, "heads of terms") { Says = "1 action item for Mara Oyelaran" },
        new("what are the next steps of the breakwater group", Commands.Actions, Answered, "book the divers"),
        new("what is to be done about the insurers?", Commands.Actions, Answered, "write to the insurers"),
        new("action items for Noor Haddad about the divers", Commands.Actions, Answered, "book the divers"),
        new("what is to be done by the ferry line?", Commands.Ask, Answered, "ferry line"),
        new("what is to be done about the landing ban?", Commands.Ask, Answered, "landing ban"),
        new("who has to do what after the harbour committee", Commands.Actions, Answered, "heads of terms") { Says = "3 action items" },
        new("what are the action items of session 2?", Commands.Actions, NoEvidence) { Says = "note no action item from “Session 2: Dredging and the Seals”" },
        new("What does Anselm Pryce have to do?", Commands.Actions, NoEvidence) { Says = "note no action item for Anselm Pryce" },
        new("What does Quentin Zabriskie have to do?", Commands.Actions, UnknownSpeaker) { Says = "Quentin Zabriskie" },
        new("action items for Quentin Zabriskie", Commands.Actions, UnknownSpeaker) { Says = "Quentin Zabriskie" },
        new("what are the action items from the zeppelin symposium", Commands.Actions, UnknownTalk) { Says = "the zeppelin symposium" },
        new("What does the landing ban have to do with herring?", Commands.Ask, Answered, "landing ban"),
        new("who has to paint the submarines?", Commands.Ask, NoEvidence),
        new("who is to lead the joint commission?", Commands.Ask, Answered, "Professor Ragna Dahl"),
    ];

    /// <summary>What somebody said.</summary>
    public static IReadOnlyList<Exchange> Words { get; } =
    [
        new("What did Jonas Thorvald say about cranes?", Commands.Quote, Answered, "ordered two cranes") { Provenance = Provenance.Fiction, Says = "Jonas Thorvald on cranes" },
        new("what did thorvald say about the seals", Commands.Quote, Answered, "I cannot wait for the seals"),
        new("what did halvorsen say about numbers", Commands.Quote, Answered, "there will be numbers") { Document = SampleCorpus.CallReport },
        new("What did saltwater_sue say about her brother?", Commands.Quote, Answered, "He drives a taxi now") { Provenance = Provenance.Comment },
        new("What did Quentin Zabriskie say about fish?", Commands.Quote, UnknownSpeaker) { Says = "Quentin Zabriskie" },
        new("What did Tangen say about the landing ban?", Commands.Ask, Answered, "landing ban would stay in place") { Document = SampleCorpus.MeetingReport },
    ];

    /// <summary>Single facts.</summary>
    public static IReadOnlyList<Exchange> Facts { get; } =
    [
        new("Who opposed a lease of more than ten years?", Commands.Ask, Answered, "Mirzaei opposed"),
        new("how much does bellweather marine ask", Commands.Ask, Answered, "3.2 million crowns"),
        new("which tender was accepted", Commands.Ask, Answered, "Corrie & Sons is accepted"),
        new("How long did the call last?", Commands.Ask, Answered, "fifty minutes"),
        new("When did Iceland raise its quota?", Commands.Ask, Answered, "in February"),
        new("Where will the ministers meet in October?", Commands.Ask, Answered, "in Reykjavik in October"),
        new("Who heads the Icelandic Trawler Owners' Association?", Commands.Ask, Answered, "Oddny Kvaran"),
        new("how many sceintists sit on the joint comission", Commands.Ask, Answered, "scientists"),
        new("seals breeding season", Commands.Ask, Answered, "seals' breeding season"),
        new("thirty years fishing ministers", Commands.Ask, Answered, "for thirty years") { Provenance = Provenance.Opinion },
    ];

    /// <summary>Questions that name the source.</summary>
    public static IReadOnlyList<Exchange> OfSources { get; } =
    [
        new("What does the May 3 report say about the landing ban?", Commands.Ask, Answered, "landing ban on Icelandic trawlers on June 1") { Document = SampleCorpus.CallReport },
        new("What does the May 13 report say about the landing ban?", Commands.Ask, Answered, "stay in place until the commission has reported") { Document = SampleCorpus.MeetingReport },
        new("What do readers say about auctions?", Commands.Ask, Answered, "three companies") { Provenance = Provenance.Comment },
        new("what does the column say about an auction?", Commands.Ask, Answered, "let an auction divide it") { Provenance = Provenance.Opinion },
        new("Are any of your documents made up?", Commands.Sources, Answered, "imagined dialogue")
        {
            Provenance = Provenance.Fiction,
            Says = "an imagined dialogue",
        },
        new("which of your documents are fiction", Commands.Sources, Answered) { Provenance = Provenance.Fiction },
        new("Are any of your sources fiction, and which tender was accepted?", Commands.Ask, Answered, "imagined dialogue")
        {
            Says = "an imagined dialogue",
        },
        new("What documents do you have?", Commands.Sources, Answered) { Says = "7 documents" },
        new("what talks are there", Commands.Talks, Answered),
        new("help", Commands.Help, Answered),
        new("How do I use this?", Commands.Help, Answered),
    ];

    /// <summary>What only the imagined dialogue has, asked for as if it had happened.</summary>
    public static IReadOnlyList<Exchange> Premises { get; } =
    [
        new("Did Thorvald really offer to repaint the lighthouse?", Commands.Ask, FalsePremise) { Says = "Only an imagined dialogue" },
        new("Is there anything about the lighthouse that is not imagined?", Commands.Ask, FalsePremise) { Says = "Only an imagined dialogue" },
        new("Was it reported that the lighthouse would be repainted?", Commands.Ask, FalsePremise) { Says = "Only an imagined dialogue" },
    ];

    /// <summary>When things happened.</summary>
    public static IReadOnlyList<Exchange> Times { get; } =
    [
        new("What happened on May 12?", Commands.Timeline, Answered, "Torshavn"),
        new("what happened on December 24?", Commands.Timeline, NoEvidence) { Says = "nothing dated December 24" },
        new("timeline of the landing ban", Commands.Timeline, Answered, "June 1"),
    ];

    /// <summary>What each document says.</summary>
    public static IReadOnlyList<Exchange> Comparisons { get; } =
    [
        new("compare what the documents say about the joint commission", Commands.Compare, Answered, "joint commission") { Says = "3 documents say something on the joint commission; 4 more say nothing on it" },
        new("“landing ban”: where does it come up in the column and where in the news?", Commands.Compare, Answered, "landing ban") { Says = "3 documents say something on landing ban" },
        new("do the documents disagree about the landing ban?", Commands.Compare, Answered, "landing ban"),
        new("how do the reports differ on the landing ban?", Commands.Compare, Answered, "landing ban"),
    ];

    /// <summary>Questions that only the ones before make whole.</summary>
    public static IReadOnlyList<Exchange> FollowUps { get; } =
    [
        new("and the next one?", Commands.WhoAttended, Answered, "Mara Oyelaran") { Context = ["Who attended the break clause session?"], Says = "Session 2" },
        new("and the one before?", Commands.WhoAttended, Answered, "Mara Oyelaran") { Context = ["Who attended session 2?"], Says = "Session 1" },
        new("and who was absent?", Commands.WhoAttended, Answered, "Anselm Pryce") { Context = ["who was at the harbour committee?"] },
        new("and what does she have to do?", Commands.Actions, Answered, "heads of terms") { Context = ["Was Mara Oyelaran at the harbour committee?"] },
        new("what about Greta Lindqvist?", Commands.Actions, Answered, "nature trust") { Context = ["What does Mara Oyelaran have to do?"], Says = "for Greta Lindqvist" },
        new("and the breakwater group?", Commands.Actions, Answered, "book the divers") { Context = ["What are the action items from the harbour committee?"] },
        new("what are the todos?", Commands.Actions, Answered, "heads of terms") { Context = ["who was at the harbour committee?"], Says = "from Minutes of the Harbour Committee" },
        new("and what came of it?", Commands.Outcomes, Answered, "Either side may leave") { Context = ["Who attended the break clause session?"] },
        new("what was decided there?", Commands.Outcomes, Answered) { Context = ["who was at the harbour committee?"], Document = SampleCorpus.Minutes },
        new("what did he say about cranes?", Commands.Quote, Answered, "ordered two cranes") { Context = ["What did Jonas Thorvald say about the seals?"] },
        new("and on cranes?", Commands.Quote, Answered, "ordered two cranes") { Context = ["What did Jonas Thorvald say about the seals?"] },
        new("and Ilse Brandt?", Commands.Quote, Answered, "We are here for one sentence") { Context = ["what did Pell Adeyemi say?"], Says = "Ilse Brandt's own words" },
        new("and session 2?", Commands.WhoAttended, Answered, "Mara Oyelaran") { Context = ["Who attended session 1?"], Says = "Session 2" },
        new("what about the harbour committee?", Commands.WhoAttended, Answered, "Ruth Vandermeer") { Context = ["Who attended session 1?"] },
        new("and what did she say about numbers?", Commands.Quote, Answered, "there will be numbers") { Context = ["Who spoke by phone with Steinsson?", "What did Halvorsen say?"] },
    ];

    /// <summary>What the documents do not answer.</summary>
    public static IReadOnlyList<Exchange> Unanswerable { get; } =
    [
        new("What is the capital of Mongolia?", Commands.Ask, NoEvidence) { Says = "“Mongolia” stands nowhere" },
        new("How many submarines does Iceland have?", Commands.Ask, NoEvidence),
        new("   ", Commands.Ask, EmptyQuestion) { Says = "no question" },
        new(new string('x', TalkAnswers.LongestQuestion + 1), Commands.Ask, QuestionTooLong) { Says = "501 characters" },
    ];

    /// <summary>What asks nothing of the documents, and questions with courtesy around them.</summary>
    public static IReadOnlyList<Exchange> Friendly { get; } =
    [
        new("hi", Commands.Ask, Outcome.SmallTalk) { Says = "Hello!" },
        new("What can you do?", Commands.Ask, Outcome.SmallTalk) { Says = "I answer questions about talks" },
        new("thanks a lot! 🙏", Commands.Ask, Outcome.SmallTalk)
        {
            Context = ["who was at the harbour committee?"], Says = "You are welcome!",
        },
        new("danke schön", Commands.Ask, Outcome.SmallTalk) { Says = "Gern geschehen!" },
        new("hi bot, which tender was accepted? thx", Commands.Ask, Answered, "tender"),
        new("and the next one?", Commands.WhoAttended, Answered, "Mara Oyelaran")
        {
            Context = ["who took part in session 1?", "thank you!"], Says = "Session 2",
        },
    ];

    /// <summary>Questions in languages that no document is in.</summary>
    public static IReadOnlyList<Exchange> InOtherLanguages { get; } =
    [
        new("Warum wollten sie keinen längeren Vertrag?", Commands.Ask, OtherLanguage) { Says = "Die Dokumente sind auf Englisch" },
        new("Почему они отказались от договора?", Commands.Ask, OtherLanguage) { Says = "Документы написаны по-английски" },
        new("Wer war bei der Session 2?", Commands.WhoAttended, Answered, "Mara Oyelaran") { Says = "Session 2" },
    ];

    public static IEnumerable<Exchange> All =>
        [
            .. Attendance, .. Results, .. Tasks, .. Words, .. Facts, .. OfSources, .. Premises, .. Times, .. Comparisons, .. FollowUps,
            .. Unanswerable, .. Friendly, .. InOtherLanguages,
        ];
}

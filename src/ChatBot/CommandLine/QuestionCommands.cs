using System.CommandLine;
using ChatBot.Answers;
using static ChatBot.CommandLine.CommonOptions;

namespace ChatBot.CommandLine;

/// <summary>The commands that look for passages: their arguments, and what they ask.</summary>
internal static class QuestionCommands
{
    public static AnswerCommand Ask()
    {
        var question = Words.Required("question", "What you want to know, in plain words.");
        var context = new Option<string[]>("--context") { Description = "A question asked before this one; repeat it for more, oldest first.", HelpName = "QUESTION" };
        var speaker = new Option<string?>("--speaker") { Description = "Only what this person says.", HelpName = "NAME" };
        var explain = new Option<bool>("--explain") { Description = "Show beside each citation how the search came to its score." };
        return new AnswerCommand(Commands.Ask, "Answer a question with quoted passages, best first.")
        {
            Arguments = { question },
            Options = { context, Document, speaker, explain },
            Examples =
            [
                "ask \"Who attended the ceasefire talks?\"",
                "ask \"and what was agreed?\" --context \"Who attended the ceasefire talks?\"",
                "ask \"what was said about prisoners?\" --document imagined-moscow-talks --json",
            ],
            Request = parsed => new ChatRequest
            {
                Command = Commands.Ask,
                Question = Words.Of(parsed, question),
                Context = parsed.GetValue(context) ?? [],
                Document = parsed.GetValue(Document),
                Speaker = parsed.GetValue(speaker),
                Explain = parsed.GetValue(explain),
            },
        };
    }

    public static AnswerCommand WhoAttended()
    {
        var talk = Words.Optional("talk", "Its name, place or date, or part of them; all talks without it.");
        var person = new Option<string?>("--person") { Description = "The talks that this person took part in.", HelpName = "NAME" };
        var side = new Option<string?>("--side") { Description = "Only people of this country, company or team.", HelpName = "SIDE" };
        var role = new Option<string?>("--role") { Description = "Only people with this role.", HelpName = "ROLE" };
        return new AnswerCommand(Commands.WhoAttended, "List who took part in a talk, with role and side, and who was absent.")
        {
            Arguments = { talk },
            Options = { person, side, role },
            Examples = ["who-attended ceasefire", "who-attended --person Rubio", "who-attended ceasefire --role \"foreign minister\""],
            Request = parsed => new ChatRequest
            {
                Command = Commands.WhoAttended,
                Talk = Words.Of(parsed, talk),
                Person = parsed.GetValue(person),
                Side = parsed.GetValue(side),
                Role = parsed.GetValue(role),
            },
        };
    }

    public static AnswerCommand Outcomes()
    {
        var talk = Words.Optional("talk", "Its name, place or date, or part of them; all talks without it.");
        return new AnswerCommand(Commands.Outcomes, "List what a talk agreed or decided.")
        {
            Arguments = { talk },
            Examples = ["outcomes ceasefire", "outcomes"],
            Request = parsed => new ChatRequest { Command = Commands.Outcomes, Talk = Words.Of(parsed, talk) },
        };
    }

    public static AnswerCommand Actions()
    {
        var talk = Words.Optional("talk", "Its name, place or date, or part of them; all talks without it.");
        var owner = new Option<string?>("--owner") { Description = "Only what this person or group is to do.", HelpName = "NAME" };
        return new AnswerCommand(Commands.Actions, "List what is to be done, by whom and until when.")
        {
            Arguments = { talk },
            Options = { owner, About, Document },
            Examples = ["actions", "actions \"working group\"", "actions \"working group\" --owner Smith", "actions --about budget"],
            Request = parsed => new ChatRequest
            {
                Command = Commands.Actions,
                Talk = Words.Of(parsed, talk),
                Owner = parsed.GetValue(owner),
                About = parsed.GetValue(About),
                Document = parsed.GetValue(Document),
            },
        };
    }

    public static AnswerCommand Summary()
    {
        var name = Words.Optional("talk", "A talk or document: its name, place or date, or part of them; without it all talks.");
        return new AnswerCommand(Commands.Summary, "Quote what came of a talk or document, who wanted what and what stayed open.")
        {
            Arguments = { name },
            Options = { Document },
            Examples = ["summary ceasefire", "summary \"A Path to Peace\"", "summary --document imagined-moscow-talks", "summary"],
            Request = parsed => new ChatRequest
            {
                Command = Commands.Summary,
                Talk = Words.Of(parsed, name),
                Document = parsed.GetValue(Document),
            },
        };
    }

    public static AnswerCommand Quote()
    {
        var speaker = Words.Required("speaker", "Who speaks.");
        return new AnswerCommand(Commands.Quote, "Quote a speaker's own words, and nobody else's.")
        {
            Arguments = { speaker },
            Options = { About },
            Examples = ["quote Rubio", "quote \"Marco Rubio\" --about sanctions"],
            Request = parsed => new ChatRequest { Command = Commands.Quote, Speaker = Words.Of(parsed, speaker), About = parsed.GetValue(About) },
        };
    }

    public static AnswerCommand Timeline()
    {
        var about = Words.Optional("about", "Only events about this.");
        var date = new Option<string?>("--date") { Description = "Only this day, month or year, or \"since\" one.", HelpName = "DATE" };
        return new AnswerCommand(Commands.Timeline, "List dated events in order, each cited.")
        {
            Arguments = { about },
            Options = { date },
            Examples = ["timeline", "timeline calls --date \"March 2025\"", "timeline --date \"since 2025-03-01\""],
            Request = parsed => new ChatRequest { Command = Commands.Timeline, About = Words.Of(parsed, about), Date = parsed.GetValue(date) },
        };
    }

    public static AnswerCommand Compare()
    {
        var about = Words.Required("about", "What to compare.");
        var documents = new Option<string[]>("--document") { Description = "A document to compare: its path, title, or enough of either; repeat it for more.", HelpName = "DOCUMENT" };
        return new AnswerCommand(Commands.Compare, "Show side by side what each document says about something, by kind of source.")
        {
            Arguments = { about },
            Options = { documents },
            Examples = ["compare sanctions", "compare \"prisoner exchange\" --document imagined-moscow-talks --document a-path-to-peace"],
            Request = parsed => new ChatRequest
            {
                Command = Commands.Compare,
                About = Words.Of(parsed, about),
                Documents = parsed.GetValue(documents) ?? [],
            },
        };
    }
}

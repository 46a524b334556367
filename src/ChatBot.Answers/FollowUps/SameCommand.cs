using System.Text.RegularExpressions;
using ChatBot.Answers.Questions;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.FollowUps;

/// <summary>"and the budget session?", "what about Okoro?", "and on fisheries?": the command of the question before, with what this one names instead.</summary>
internal sealed partial class SameCommand(Engine engine)
{
    private const int TimeoutMilliseconds = 2000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The request to try; null when the question is no such one.</summary>
    public ChatRequest? Of(string text, Question question, Dialogue before)
    {
        if (Opening().Match(text) is not { Success: true } opening) return null;
        if (!opening.Groups["and"].Success && question.Form != QuestionForm.Keywords) return null;
        var what = opening.Groups["what"].Value.Trim();
        var person = NamedAlone(what, question);
        var about = opening.Groups["on"].Success ? what : null;
        return before.Request.Command switch
        {
            Commands.WhoAttended when before.Request.Person is not null && person is not null => before.Request with { Person = person },
            Commands.Actions when person is not null => before.Request with { Owner = person },
            Commands.WhoAttended or Commands.Outcomes or Commands.Actions when engine.Talks.Match(what).Count > 0 => before.Request with { Talk = what },
            Commands.Summary when engine.Talks.Match(what).Count > 0 || engine.Documents.Match(what).Count > 0 =>
                before.Request with { Talk = what, Document = null },
            Commands.Quote when person is not null => before.Request with { Speaker = person },
            Commands.Quote or Commands.Compare or Commands.Timeline when about is not null => before.Request with { About = about },
            _ => null,
        };
    }

    /// <summary>The one person whom the words name, when they say nothing else.</summary>
    private string? NamedAlone(string what, Question question)
    {
        var mentions = engine.Corpus.People.MentionsIn(what);
        if (question.People.Count != 1 || mentions.Count == 0) return null;
        var alone = TextAnalyzer.Analyze(what).TrueForAll(token => mentions.Any(mention => mention.Holds(token.Start)));
        return alone ? question.People[0].Name : null;
    }

    [GeneratedRegex(@"^(?<and>(and|so|but|then|what about|how about|what of|and what about|and how about)\b)?\s*((?<on>on|about|regarding|concerning)\b)?\s*((at|in|for|of|to)\b)?\s*(?<what>[^?]+)\??$", Options, TimeoutMilliseconds)]
    private static partial Regex Opening();
}

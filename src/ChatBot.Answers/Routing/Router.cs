using ChatBot.Answers.Ask;
using ChatBot.Answers.Matching;
using ChatBot.Answers.Questions;
using ChatBot.Answers.WhoAttended;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Routing;

/// <summary>
/// Finds the command that a plain question means, by what it means. What it says beside the command's own words must be what the command
/// can be asked for; a word left over means that something narrower is asked, which <c>ask</c> answers.
/// </summary>
internal sealed class Router(Engine engine)
{
    /// <summary>The probability from which on a question is taken for a command; by folds nine in ten such are right.</summary>
    private const float Enough = 0.5f;

    /// <summary>The request to try, or null when the question is plain.</summary>
    /// <param name="intent">As <see cref="IntentOf"/> tells it.</param>
    /// <param name="at">The talk that the questions before were about; null when there is none.</param>
    public ChatRequest? Route(Question question, Intent intent, ChatRequest request, Talk? at)
    {
        if (intent == Intent.Plain) return null;
        var parts = QuestionArguments.Of(question, intent, engine);
        if (intent != Intent.Compare && request.Document is null) request = request with { Document = Named(question)?.Path };
        return Request(intent, parts, request, at);
    }

    /// <summary>
    /// Whether nothing is asked of the documents: small talk, with no word in it that they have, nor one that nobody knows and that may be a name.
    /// </summary>
    /// <param name="intent">As <see cref="IntentOf"/> tells it.</param>
    public bool IsSmallTalk(Question question, Intent intent)
    {
        if (intent != Intent.SmallTalk) return false;
        var words = QuestionArguments.Of(question, Intent.SmallTalk, engine).All;
        var index = engine.Library.Index;
        return words.All(word => word.Kind == ArgumentKind.Word && index.DocumentFrequency(word.Term) == 0 && !index.IsStrangeName(word.Text));
    }

    /// <summary>The one document that a question names by its title, date, author or kind.</summary>
    private Document? Named(Question question)
    {
        var sources = question.Sources;
        if (sources.Documents is null && sources.Wanted.Count == 0) return null;
        var meant = engine.Corpus.Documents
            .Where(document => sources.Allows(document) && document.Provenances.Any(sources.Allows)).Take(2).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    /// <summary>How probable each intent is, by its number.</summary>
    public float[] Probabilities(Question question)
    {
        var text = Corrected(question);
        var veiled = IntentClassifier.Veil(text, engine.Corpus.People.MentionsIn(text), DateFinder.Find(text));
        var classifier = IntentClassifier.Shipped;
        return classifier.Probabilities(classifier.Measure(veiled, engine.Library.Embed(veiled.Text)));
    }

    /// <summary>The question without slips in the words that name commands: "who atended".</summary>
    private string Corrected(Question question)
    {
        var text = question.Text;
        foreach (var token in question.Tokens.Reverse())
        {
            var word = text.Substring(token.Start, token.Length).ToLowerInvariant();
            if (token.IsStopWord || engine.Library.Index.IsKnown(word) || CommandWords.Meant(word) is not { } meant) continue;
            text = string.Concat(text.AsSpan(0, token.Start), meant, text.AsSpan(token.Start + token.Length));
        }

        return text;
    }

    /// <summary>What a question is taken to want: <see cref="Intent.Plain"/> where nothing else is likely enough.</summary>
    public Intent IntentOf(Question question)
    {
        var probabilities = Probabilities(question);
        var best = Array.IndexOf(probabilities, probabilities.Max());
        return probabilities[best] < Enough ? Intent.Plain : (Intent)best;
    }

    private ChatRequest? Request(Intent intent, QuestionArguments parts, ChatRequest request, Talk? at) => intent switch
    {
        Intent.Attendance => Attendance(parts, request, at),
        Intent.Presence => Presence(parts, request, at),
        Intent.Absence => OfTalk(parts, request with { Command = Commands.WhoAttended, Absent = true }, at, isSurelyTalk: true),
        Intent.Outcomes => AboutTalk(parts, request with { Command = Commands.Outcomes }, byPeople: true, at),
        Intent.Actions => Actions(parts, request, at),
        Intent.Quote => Quote(parts, request),
        Intent.Timeline => Timeline(parts, request),
        Intent.Compare => Compare(parts, request),
        Intent.Talks => parts.All.All(part => part.IsGeneric) ? request with { Command = Commands.Talks } : null,
        Intent.When => Setting(parts, request with { Fact = TalkFact.When }, at),
        Intent.Where => Setting(parts, request with { Fact = TalkFact.Where }, at),
        Intent.Sources => request with { Command = Commands.Sources },
        Intent.Summary => Summary(parts, request, at),
        Intent.Help => parts.All.Count == 0 ? request with { Command = Commands.Help } : null,
        _ => null,
    };

    private ChatRequest? Attendance(QuestionArguments parts, ChatRequest request, Talk? at)
    {
        if (Others.AreAskedFor(parts.Question)) return null;
        var attendances = engine.Corpus.Talks.SelectMany(talk => talk.Attendees).ToList();
        var side = Side(parts, attendances);
        var role = side is not null ? null : parts.All.FirstOrDefault(part => part.Kind == ArgumentKind.Word && !part.IsGeneric
            && IsPlural(part.Text) && attendances.Exists(attendance => HasWord(attendance.Role, Singular(part.Text))));
        var asked = request with { Command = Commands.WhoAttended };
        var whole = OfTalk(parts, asked, at, isSurelyTalk: true);
        if (side is null && role is null) return whole;
        var narrowed = asked with { Side = side?.Text, Role = role is null ? null : Singular(role.Text) };
        var some = OfTalk(parts.Without(part => part == side || part == role), narrowed, at, isSurelyTalk: false);

        // "the Norwegian talks" are other talks than "the talks"; "the Torshavn talks for Norway" are not.
        return some is not null && (whole is null || parts.IsLed((side ?? role)!) || Means(some.Talk, whole.Talk)) ? some : whole;
    }

    /// <summary>The word that names a side of somebody who took part.</summary>
    private static ArgumentWord? Side(QuestionArguments parts, List<Attendance> attendances) =>
        parts.All.FirstOrDefault(part => part.Kind == ArgumentKind.Word && !part.IsGeneric
            && attendances.Exists(attendance => Sides.Same(part.Text, attendance.Side)));

    private bool Means(string? name, string? other)
    {
        if (name is null || other is null) return name == other;
        var talks = engine.Talks.Match(name).Select(match => match.Talk).ToHashSet();
        var others = engine.Talks.Match(other);
        return others.Count == 0 || talks.SetEquals(others.Select(match => match.Talk));
    }

    /// <summary>A document has a date of its own, which is no talk's: "when was the report published?"</summary>
    private ChatRequest? Setting(QuestionArguments parts, ChatRequest request, Talk? at)
    {
        if (parts.Question.Sources.Documents is null) return OfTalk(parts, request with { Command = Commands.Talks }, at, isSurelyTalk: false);
        var isOfDocument = QuestionArguments.Of(parts.Question, Intent.Sources, engine).All.Count == 0;
        return isOfDocument ? request with { Command = Commands.Sources, Fact = null } : null;
    }

    private ChatRequest? Presence(QuestionArguments parts, ChatRequest request, Talk? at)
    {
        var asked = request with { Command = Commands.WhoAttended };
        if (parts.People is [var person]) return OfPresent(parts, asked with { Person = person.Name }, at);
        if (parts.People.Count > 0) return null;
        var attendances = engine.Corpus.Talks.SelectMany(talk => talk.Attendees).ToList();
        var side = Side(parts, attendances);
        if (AskedRole.Of(parts, attendances) is { } role && (side is null || role.Words.Count > 1 && role.Words.Contains(side)))
        {
            asked = role.Person is { } only ? asked with { Person = only.Name } : asked with { Role = role.Name };
            return OfPresent(parts.Without(role.Words.Contains), asked, at);
        }

        return side is null ? null : OfPresent(parts.Without(part => part == side), asked with { Side = side.Text }, at);
    }

    /// <summary>Whether somebody was there is asked of a talk and of nothing in it.</summary>
    private ChatRequest? OfPresent(QuestionArguments parts, ChatRequest asked, Talk? at) =>
        NamedTalk.Of(parts, byPeople: false, maySubject: false, at, engine) is { Fits: true, Subject: null } named
            ? asked with { Talk = named.Talk }
            : null;

    private ChatRequest? Actions(QuestionArguments parts, ChatRequest request, Talk? at)
    {
        var asked = request with { Command = Commands.Actions };
        if (parts.People.Count == 1) asked = asked with { Owner = parts.People[0].Name };
        else if (Owner(parts) is { } owner) (asked, parts) = (asked with { Owner = parts.Phrase(owner) }, parts.Without(owner.Contains));
        else if (NamedTalk.Strange(parts, isSurelyTalk: false, engine) is null && Stranger(parts) is { } stranger)
            return asked with { Owner = stranger };
        return AboutTalk(parts, asked, byPeople: false, at);
    }

    /// <summary>
    /// The words of a group or an office that has something to do: the longest run of them that a record names as an owner.
    /// </summary>
    private List<ArgumentWord>? Owner(QuestionArguments parts)
    {
        var words = parts.All.Where(part => part.Kind == ArgumentKind.Word).ToList();
        for (var length = words.Count; length > 0; length--)
        {
            for (var first = 0; first + length <= words.Count; first++)
            {
                var run = words.GetRange(first, length);
                if (!run.TrueForAll(part => part.IsGeneric) && engine.Owners.Match(parts.Phrase(run)) is not null) return run;
            }
        }

        return null;
    }

    /// <summary>The name of somebody of whom the documents have nothing.</summary>
    private string? Stranger(QuestionArguments parts)
    {
        var run = new List<ArgumentWord>();
        foreach (var part in parts.All)
        {
            if (part is { Kind: ArgumentKind.Word, IsGeneric: false } && engine.Library.Index.IsStrangeName(part.Text)) run.Add(part);
            else if (run.Count > 0) break;
        }

        return run.Count == 0 ? null : parts.Phrase(run);
    }

    private ChatRequest? Quote(QuestionArguments parts, ChatRequest request)
    {
        var asked = request with { Command = Commands.Quote, About = null };
        if (parts.People.Count == 0)
        {
            return parts.Question.Sources.Wanted.Count == 0 && Stranger(parts) is { } stranger ? asked with { Speaker = stranger } : null;
        }

        var about = parts.Phrase([.. parts.All.Where(part => part.Kind != ArgumentKind.Person)]);
        var others = parts.People.Skip(1).Select(person => person.Name);
        return asked with { Speaker = parts.People[0].Name, About = NullIfEmpty(string.Join(' ', [about, .. others]).Trim()) };
    }

    private ChatRequest? Summary(QuestionArguments parts, ChatRequest request, Talk? at)
    {
        var asked = request with { Command = Commands.Summary };
        if (OfTalk(parts, asked, request.Document is null ? at : null, isSurelyTalk: false) is { } summed) return summed;
        var name = parts.Phrase(parts.All);
        return engine.Documents.Match(name).Count > 0 ? asked with { Document = name } : null;
    }

    private static ChatRequest Timeline(QuestionArguments parts, ChatRequest request)
    {
        var asked = request with { Command = Commands.Timeline };
        var about = NullIfEmpty(parts.Phrase([.. parts.All.Where(part => part.Kind != ArgumentKind.Date && !part.IsGeneric)]));
        return parts.Dated() is { } date ? asked with { Date = date, About = about } : asked with { About = about };
    }

    private static ChatRequest? Compare(QuestionArguments parts, ChatRequest request)
    {
        var about = NullIfEmpty(parts.Phrase(parts.All));
        return about is null ? null : request with { Command = Commands.Compare, About = about, Question = parts.Question.Text };
    }

    /// <summary>A command that is asked of talks and of nothing in them.</summary>
    private ChatRequest? OfTalk(QuestionArguments parts, ChatRequest asked, Talk? at, bool isSurelyTalk)
    {
        var named = NamedTalk.Of(parts, byPeople: true, maySubject: false, at, engine);
        if (named.Fits) return named.Subject is null ? asked with { Talk = named.Talk } : null;
        return NamedTalk.Strange(parts, isSurelyTalk, engine) is { } strange ? asked with { Talk = strange } : null;
    }

    /// <summary>A command that is asked of talks and of something in them.</summary>
    private ChatRequest? AboutTalk(QuestionArguments parts, ChatRequest asked, bool byPeople, Talk? at)
    {
        var named = NamedTalk.Of(parts, byPeople, maySubject: true, at, engine);
        if (!named.Fits && NamedTalk.Strange(parts, isSurelyTalk: false, engine) is { } strange) return asked with { Talk = strange };
        return asked with { Talk = named.Talk, About = named.Subject };
    }

    private static bool IsPlural(string word) => word.EndsWith('s');

    /// <summary>"ministers" are each a minister.</summary>
    private static string Singular(string role) => role[..^1];

    private static bool HasWord(string? role, string word) =>
        role?.Split(' ', ',').Contains(word, StringComparer.OrdinalIgnoreCase) == true;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

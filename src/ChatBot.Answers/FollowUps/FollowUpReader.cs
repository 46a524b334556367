using System.Text.RegularExpressions;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.FollowUps;

/// <summary>Fills in what a follow-up leaves out: whom "he" means, which talk "the next one" is, what "and on energy?" goes on about.</summary>
internal sealed partial class FollowUpReader(Engine engine)
{
    private const int TimeoutMilliseconds = 2000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A question with fewer content words than this cannot stand alone after another one.</summary>
    private const int StandsAlone = 2;

    /// <summary>The question to answer instead, and whether it leans on the one before.</summary>
    public FollowUp Read(string text, Dialogue? before)
    {
        if (before is null) return new FollowUp(text, null, Leans: false, null);
        if (Sibling(text, before) is { } sibling) return sibling;
        var resolved = before.Person is { } person ? Personal().Replace(text, match => Possessive(match.Value) ? $"{person.Name}'s" : person.Name) : text;
        var content = TextAnalyzer.Analyze(resolved).Count(token => !token.IsStopWord);
        var leans = resolved != text || content < StandsAlone || Continuing().IsMatch(text) || Referring().IsMatch(text);
        return new FollowUp(resolved, leans ? before.Question.SearchText : null, leans, null);
    }

    /// <summary>"and the next one?", "and the one before?": the same command on another talk.</summary>
    private FollowUp? Sibling(string text, Dialogue before)
    {
        if (before.Talk is not { } talk || OtherTalk().Match(text) is not { Success: true } match) return null;
        var talks = engine.Corpus.Talks.Where(other => other.Document == talk.Document && other.Source == talk.Source).ToList();
        var position = talks.IndexOf(talk);
        var wanted = match.Groups["which"].Value.ToLowerInvariant() switch
        {
            "next" or "following" or "one after" => position + 1,
            "previous" or "preceding" or "one before" => position - 1,
            "first" => 0,
            "second" => 1,
            "third" => 2,
            "fourth" => 3,
            "fifth" => 4,
            _ => talks.Count - 1,
        };
        return wanted < 0 || wanted >= talks.Count ? null : new FollowUp(text, null, Leans: true, before.Request with { Talk = talks[wanted].Name, Question = null, Context = [] });
    }

    private static bool Possessive(string pronoun) => pronoun.ToLowerInvariant() is "his" or "hers" or "their" or "theirs";

    [GeneratedRegex(@"\b(he|she|him|his|hers|her)\b", Options, TimeoutMilliseconds)]
    private static partial Regex Personal();

    [GeneratedRegex(@"^(and|but|so|also|then|what about|how about|what else|who else|anything else|why|when|where)\b", Options, TimeoutMilliseconds)]
    private static partial Regex Continuing();

    [GeneratedRegex(@"\b(it|that|this|those|these|they|them|their|there|same)\b", Options, TimeoutMilliseconds)]
    private static partial Regex Referring();

    [GeneratedRegex(@"^(and|what about|how about|what of|so)?\s*(who (attended|was at|was in)|and)?\s*(the )?(?<which>next|following|previous|preceding|first|second|third|fourth|fifth|last|final|one after|one before)( (one|talk|meeting|session|call|topic|round))?( (then|again|after that))?\s*\??$", Options, TimeoutMilliseconds)]
    private static partial Regex OtherTalk();
}

/// <param name="Text">The question with its pronouns filled in.</param>
/// <param name="Carried">Words of the question before that still count; null when none do.</param>
/// <param name="Leans">Whether it cannot be understood without the question before.</param>
/// <param name="Request">The request it is, when that is already plain.</param>
internal sealed record FollowUp(string Text, string? Carried, bool Leans, ChatRequest? Request);

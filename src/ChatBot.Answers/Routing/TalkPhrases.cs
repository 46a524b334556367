using System.Text.RegularExpressions;
using ChatBot.Answers.Lexical;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Talks;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Routing;

/// <summary>The talk that the words of a question name.</summary>
internal sealed partial class TalkPhrases(Engine engine)
{
    /// <summary>The talk that the words after the command name; the one talked about before for "it" and "there"; all talks for nothing.</summary>
    /// <param name="at">The talk that the questions before were about; null when there is none.</param>
    public AskedTalk Of(string name, Talk? at)
    {
        var terms = TextAnalyzer.Analyze(name).Where(token => !token.IsStopWord).ToList();
        if (terms.Count == 0 || terms.TrueForAll(token => NameTerms.IsGeneric(token.Term)) && Referring().IsMatch(name))
            return new AskedTalk(at?.Name, Fits: true);
        return new AskedTalk(name.Trim(), engine.Talks.Match(name).Count > 0);
    }

    /// <summary>A talk of which the corpus has not even a word: the answer is that it is unknown.</summary>
    public bool IsStrange(AskedTalk asked) => asked.Name is { Length: > 0 } name && engine.Library.Index.IsStrangeTo(name);

    /// <summary>A talk that there is, or one that there is none of; null where the words need not name a talk at all.</summary>
    public AskedTalk? Gathering(string name, Talk? at) =>
        Of(name, at) is var asked && (asked.Fits || IsStrange(asked) && NamesGathering(asked.Name!)) ? asked : null;

    private static bool NamesGathering(string name) => TextAnalyzer.Analyze(name).Exists(token =>
        NameTerms.IsGeneric(token.Term) || Lexicon.English.ClassesOf(name.Substring(token.Start, token.Length).ToLowerInvariant()).HasFlag(WordClasses.Meeting));

    [GeneratedRegex(@"^\s*(it|there|that|this|them|those|these|the (talks?|meetings?|sessions?|discussions?)|that (talk|meeting|session|call)|this (talk|meeting|session|call)|the (talk|meeting|session|call))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Referring();
}

/// <param name="Name">Null for all talks.</param>
/// <param name="Fits">Whether there is such a talk.</param>
internal sealed record AskedTalk(string? Name, bool Fits);

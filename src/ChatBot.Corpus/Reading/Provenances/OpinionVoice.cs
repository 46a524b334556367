using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;

namespace ChatBot.Corpus.Reading.Provenances;

/// <summary>A column: it calls itself so, or somebody named speaks in the first person outside of quotation marks.</summary>
internal static partial class OpinionVoice
{
    private const int SpeaksForItself = 3;

    public static Judgment? Judge(TextEvidence evidence)
    {
        if (evidence.Turns.Count > 0) return null;
        var label = evidence.Prose.FirstOrDefault(block => block.Span.Length <= 80 && Label().IsMatch(evidence.TextOf(block).Trim()));
        if (label is not null) return Opinion("it is labelled as opinion", label);
        var own = evidence.Prose.Where(block => block.Kind != PassageKind.Metadata && OwnView().IsMatch(OutsideQuotes(evidence.TextOf(block)))).ToList();
        if (TitleLabel().IsMatch(evidence.Title) && evidence.Prose.Count > 0) return Opinion("its title labels it as opinion", own.Count > 0 ? own[0] : evidence.Prose[0]);
        if (own.Count == 0) return null;
        var signed = evidence.Blocks.Any(block => block.Author is not null);
        if (signed) return Opinion("its author, who is named, writes in the first person", own[0]);
        return own.Count >= SpeaksForItself && own.Count * 4 >= evidence.Prose.Count ? new Judgment(Provenance.Opinion, Certain: false, "it is written in the first person", own[0]) : null;
    }

    private static Judgment Opinion(string reason, Block evidence) => new(Provenance.Opinion, Certain: true, reason, evidence);

    private static string OutsideQuotes(string text) => Quoted().Replace(text, " ");

    [GeneratedRegex("[\"“«„][^\"”»“]{0,1500}[\"”»“]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?:opinions?|op-?ed|editorial|commentary|comment is free|column|columnists?|viewpoint|perspectives?|guest (?:essay|column|post|opinion|commentary)|opinion (?:piece|columnist|contributor|essay)|letters? to the editor|leader|the views expressed .*)(?:\s*[|:–—-].*)?$|\b(?:opinion columnist|the (?:views|opinions) expressed (?:here|in this)|(?:is|are) (?:those of the author|the author's own|solely those))", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:opinion|op-?ed|editorial|commentary|column|viewpoint|analysis and opinion)\s*[|:–—-]|[|:–—(-]\s*(?:opinion|op-?ed|editorial|commentary|column)\)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitleLabel();

    [GeneratedRegex(@"\b(?:I(?:['’](?:m|ve|d|ll))?\s+(?:\w+ly\s+)?(?:think|believe|wonder|suspect|doubt|fear|hope|suppose|guess|argue|feel|find|admit|confess|remember|recall|know|would|must|cannot|can['’]t|don['’]t|do not|am|was|have|never|still)|in my (?:view|opinion|judgment|judgement|experience|mind)|to my mind|(?:seems?|clear|obvious|evident|appears?|looks?|occurs?|matters?)\s+to me|if you ask me|for my part|as I see it|my (?:own )?(?:view|opinion|guess|point|hope|fear|argument|sense|bet|advice|conclusion))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnView();
}

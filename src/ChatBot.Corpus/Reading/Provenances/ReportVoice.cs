using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Reading.Provenances;

/// <summary>A news report: a dateline, a date of publication, or statements that are attributed to those who made them.</summary>
internal static partial class ReportVoice
{
    // Of so many paragraphs one must attribute something: an encyclopaedia also says "according to" now and then.
    private const int LeastAttributed = 3;

    public static Judgment? Judge(TextEvidence evidence)
    {
        var prose = evidence.Prose;
        var dateline = prose.FirstOrDefault(block => block.Kind == PassageKind.Paragraph);
        if (dateline is not null && Dateline().IsMatch(evidence.TextOf(dateline))) return new Judgment(Provenance.Report, Certain: true, "it opens with a dateline", dateline);
        var published = prose.FirstOrDefault(block => block.Kind == PassageKind.Metadata && Published().IsMatch(evidence.TextOf(block)));
        if (published is not null) return new Judgment(Provenance.Report, Certain: true, "it says when it was published", published);
        var attributed = prose.Where(block => block.Kind == PassageKind.Paragraph && Attribution().IsMatch(evidence.TextOf(block))).ToList();
        var byline = prose.FirstOrDefault(block => block.Author is not null);
        if (byline is not null && attributed.Count > 0) return new Judgment(Provenance.Report, Certain: true, "it has a byline and attributes what was said", byline);
        return attributed.Count >= 2 && attributed.Count * LeastAttributed >= prose.Count ? new Judgment(Provenance.Report, Certain: true, "it attributes what was said", attributed[0]) : null;
    }

    [GeneratedRegex(@"^(?:[\p{Lu}][\p{Lu}.'’-]+(?:\s+[\p{Lu}][\p{Lu}.'’-]+){0,3}(?:,\s*[\p{L}. ]{2,30}){0,2}(?:,?\s*\(?\d{0,2}\s?\p{L}{3,9}\.?\s?\d{0,2}(?:,?\s\d{4})?\)?)?\s*(?:\((?:\p{L}|[ /.&])+\))?\s*(?:—|–|--|-)\s|[\p{Lu}][\p{L} ]{2,30},?\s*(?:\p{L}+\s\d{1,2}|\d{1,2}\s\p{L}+)(?:,?\s\d{4})?\s*\((?:\p{L}|[ /.&])+\)\s*(?:—|–|--|-)?\s|\((?:Reuters|AP|AFP|DPA|UPI|EFE|ANSA|TASS|Xinhua|Bloomberg)\)\s*(?:—|–|--|-))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(?:(?:first |originally |last )?(?:published|posted|updated|issued)\b|for immediate release)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Published();

    [GeneratedRegex(@"\b(?:said|says|told|stated|announced|declared|reported|wrote|confirmed|claimed|warned|insisted|noted|added|denied|tweeted|revealed|emphasi[sz]ed|acknowledged|argued|suggested|vowed|pledged)\b(?=[^.]{0,80}[“”""]|\s+that\b|\s+(?:in|on|at|during)\b|,|\.)|\baccording to\b|\breportedly\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attribution();
}

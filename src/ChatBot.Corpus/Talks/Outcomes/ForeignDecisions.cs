using System.Text.RegularExpressions;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>How records in other languages than English note a decision.</summary>
internal static partial class ForeignDecisions
{
    private static readonly WordSet Headings = Vocabulary.Of("decisions");

    private static readonly Regex Label = new(
        $@"^[^\p{{L}}\d]{{0,6}}(?:{string.Join('|', Vocabulary.Phrases("decisions").Select(Regex.Escape))})(?:\s+(?:n[°º.]\s*)?\#?(?<number>\d+(?:[./]\d+)?))?\]?\**\s*(?:[:：]\**|–|—|\s-\s|】)\**\s*(?<words>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    private static readonly CuedPattern Deciding = new(
        Decided(), "beschl", "angenommen", "abgelehnt", "genehmigt", "verabschiedet", "bewilligt", "gewählt", "entlastet", "bestimmt", "zugestimmt", "antrag", "dafür", "dagegen", "vereinbart", "einig",
        "approuvé", "adopté", "élu", "désigné", "nommé", "validé", "rejeté", "ratifié", "décid", "convenu", "unanim", "approuve", "adopte", "valide", "élit", "nomme",
        "acuerda", "acord", "decid", "aprueb", "aprob", "resuelve", "resolvi", "ratific", "elige", "eligi", "elegid", "nombra", "nombró", "adoptad", "aceptad", "rechazad");

    /// <summary>"Beschlüsse", "Décisions prises", "Acuerdos": every item below it was decided.</summary>
    public static bool AreHeading(ReadOnlySpan<char> heading) => Headings.Contains(heading);

    /// <summary>A sentence that says by itself that something was decided.</summary>
    public static bool Say(string sentence)
    {
        if (!Deciding.IsMatch(sentence) || sentence.TrimEnd().EndsWith('?')) return false;
        foreach (var match in Decided().EnumerateMatches(sentence))
        {
            if (!Open().IsMatch(sentence.AsSpan(0, match.Index + match.Length))) return true;
        }

        return false;
    }

    /// <summary>The quick look for <see cref="Say"/>.</summary>
    public static bool MaySay(string text) => Deciding.MayMatch(text);

    /// <summary>"Beschluss: …", "Décision : …", "Acuerdo 3: …", "Решение — …". Groups: number, words.</summary>
    public static Match Labelled(string text) => Label.Match(text);

    [GeneratedRegex(
        @"\b(?:beschlie(?:ß|ss)t|beschloss(?:en)?|(?:wir|mitglieder|anwesenden)\s+beschlie(?:ß|ss)en)\b|\b(?:wird|wurde|werden|wurden|ist|sind|hat|haben)\b[^.?!]{0,100}\b(?:angenommen|abgelehnt|genehmigt|verabschiedet|bewilligt|gewählt|entlastet|vereinbart|zugestimmt)\b"
        + @"|\b(?:einstimmig|mehrheitlich|einvernehmlich)\b[^.?!]{0,60}\b(?:angenommen|abgelehnt|genehmigt|verabschiedet|bewilligt|gewählt|bestimmt|entlastet)\b|\b(?:nimmt|nahm|nehmen|nahmen)\b[^.?!]{0,40}\bantrag\b[^.?!]{0,60}\ban\W*$"
        + @"|\b(?:stimmt|stimmte|stimmen|stimmten)\b[^.?!]{0,60}\b(?:dafür|dagegen)\b|\beinig(?:t|te|ten)\s+(?:man\s+)?sich\b|\bist\s+man\s+sich\s+einig\b"
        + @"|\b(?:est|sont|a\s+été|ont\s+été|fut|furent)\s+(?:\w+ment\s+)?(?:approuvé|adopté|élu|désigné|nommé|validé|rejeté|ratifié|décidé|convenu)e?s?\b|\b(?:a|ont|avons|est)\s+(?:\w+ment\s+)?(?:décidé|convenu)\s+(?:de\b|d[’']|que\b|qu[’'])"
        + @"|\b(?:conseil|assemblée|bureau|comité|commission|groupe|équipe)\b[^.?!]{0,30}\b(?:approuve|adopte|valide|décide|élit|nomme)\b|\bà\s+l[’']unanimité\b"
        + @"|\bse\s+(?:acuerda|acordó|acordaron|decide|decidió|aprueban?|aprobó|aprobaron|resuelve|resolvió|ratifica|ratificó|elige|eligió|nombra|nombró)\b"
        + @"|\b(?:es|son|fue|fueron|queda|quedan|ha\s+sido|han\s+sido)\s+(?:\w+mente\s+)?(?:aprobad|adoptad|acordad|aceptad|elegid|rechazad|ratificad|nombrad)[oa]s?\b|\b(?:hemos|han|ha)\s+(?:acordado|decidido|aprobado)\b|\bpor\s+unanimidad\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Decided();

    // A condition, a wish or what is still to come is no decision.
    [GeneratedRegex(
        @"\b(?:wenn|falls|sofern|ob|kann|können|darf|dürfen|solle?n?|sollten?|muss|müssen|müsste|könnten?|möchten?|würden?|noch\s+nicht|noch\s+zu|zu\s+beschließen|si|s[’']il|pourrait|devrait|faut|faudrait|pas\s+encore|podría|debería|falta|todavía\s+no|aún\s+no|pendiente\s+de)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Open();
}

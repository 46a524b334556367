using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Quotations;

/// <summary>Sentences of prose that report what somebody said, thinks or wants: whose verb of saying has them for its subject, or "according to" whom they are.</summary>
internal static class ReportedSpeech
{
    private const int LongestPassage = 50_000;
    private const int SubjectToVerb = 5;
    private const int NameToAnd = 3;

    private static readonly WordSet Pronouns = new("he she");

    /// <summary>Before a verb they make it no statement: "did not say", "was told", "to announce".</summary>
    private static readonly WordSet Undoing = new("not never to was were is are been being be didn't doesn't don't hasn't without");

    private static readonly WordSet Adverbs = new("also then again later earlier has have had already once even further only");

    /// <summary>A name after one of them is not who acts: "a spokesman for Roe said".</summary>
    private static readonly WordSet Prepositions = new("for of to with by from against about between on over after before than like behind under at");

    private static readonly WordSet Holdings = new(
        "demand demands proposal proposals statement statements view views position condition conditions concern concerns opinion claim claims promise promises "
        + "warning warnings remark remarks message suggestion objection objections answer reply criticism complaint");

    /// <summary>In the order of the text; a sentence in which several people speak stands once for each.</summary>
    public static IReadOnlyList<ReportedStatement> Find(string text, IReadOnlyList<PersonMention> mentions)
    {
        if (text.Length > LongestPassage || mentions.Count == 0) return [];
        var prose = new ProseNames(text, WordScanner.Scan(text), QuotedSpan.FindAll(text), mentions);
        var found = new List<ReportedStatement>();
        foreach (var (start, end) in prose.Sentences)
            foreach (var person in SpeakersIn(prose, start, end).Distinct(ReferenceEqualityComparer.Instance).Cast<Person>())
                found.Add(Trimmed(text, person, start, end));
        return found;
    }

    private static IEnumerable<Person> SpeakersIn(ProseNames prose, int start, int end)
    {
        for (var number = 0; number < prose.Words.Length; number++)
        {
            var word = prose.Words[number];
            if (word.Start < start || word.End > end || prose.Spans.Exists(span => span.Start <= word.Start && word.Start < span.End)) continue;
            if (IsVerb(prose, number))
                foreach (var person in Subjects(prose, number, start)) yield return person;
            if (word.IsCapital || !Holdings.Contains(word.In(prose.Text)) || number == 0 || !prose.Words[number - 1].IsPossessive) continue;
            if (EndingAt(prose, prose.Words[number - 1].End) is { } owner) yield return owner;
        }

        var according = prose.Text.IndexOf("ccording to ", start, end - start, StringComparison.Ordinal);
        if (according >= 0 && prose.Mention(according, end, outsideQuotes: true) is { } source && prose.CountWords(according + 11, source.Start) <= SubjectToVerb && prose.Only(source) is { } told)
            yield return told;
    }

    private static bool IsVerb(ProseNames prose, int number)
    {
        var word = prose.Words[number].In(prose.Text);
        if (prose.Words[number].IsCapital || !(Verbs.Speech.Contains(word) || Verbs.Describing.Contains(word) || Verbs.Stance.Contains(word))) return false;
        for (var before = number - 1; before >= 0 && before >= number - 2; before--)
        {
            if (Undoing.Contains(prose.Words[before].In(prose.Text))) return false;
            if (!Adverbs.Contains(prose.Words[before].In(prose.Text))) break;
        }

        return true;
    }

    /// <summary>"Roe said", "Roe, the harbour master, also said", "Roe and Haskett demanded", "she added"; "said Roe" where the verb follows a comma.</summary>
    private static IEnumerable<Person> Subjects(ProseNames prose, int verb, int start)
    {
        var at = prose.Words[verb].Start;
        var before = verb - 1;
        while (before > 0 && Adverbs.Contains(prose.Words[before].In(prose.Text))) before--;
        if (before >= 0 && prose.Words[before].Start >= start && Pronouns.Contains(prose.Words[before].In(prose.Text)))
            return prose.Antecedent(prose.Words[before].Start) is { } meant ? [meant] : [];
        var subject = prose.Mentions.LastOrDefault(mention => mention.Start >= start && mention.Start + mention.Length <= at);
        if (subject.Person is null) return Inverted(prose, verb);
        var end = AfterApposition(prose.Text, subject.Start + subject.Length, at);
        if (prose.CountWords(end, at) > SubjectToVerb || prose.IsPossessive(subject) || prose.HasRival(end, at) || IsObject(prose, subject, start)) return [];
        var joined = prose.Mentions.LastOrDefault(mention => mention.Start >= start && mention.Start + mention.Length < subject.Start);
        var people = new List<Person?> { prose.Only(subject) };
        if (joined.Person is not null && IsAnd(prose.Text.AsSpan(joined.Start + joined.Length, subject.Start - joined.Start - joined.Length))) people.Add(prose.Only(joined));
        return people.OfType<Person>();
    }

    private static IEnumerable<Person> Inverted(ProseNames prose, int verb)
    {
        var before = prose.Text.AsSpan(0, prose.Words[verb].Start).TrimEnd();
        if (before.IsEmpty || before[^1] is not (',' or '”' or '"') || verb + 1 >= prose.Words.Length) return [];
        return prose.Mention(prose.Words[verb].End, prose.Words[Math.Min(verb + SubjectToVerb, prose.Words.Length - 1)].End) is { } after && prose.Only(after) is { } person ? [person] : [];
    }

    /// <summary>The end of the name with what commas set beside it: "Roe, the harbour master,".</summary>
    private static int AfterApposition(string text, int end, int verb)
    {
        if (end >= verb || text[end] != ',') return end;
        var comma = text.LastIndexOf(',', verb - 1, verb - end);
        return comma > end ? comma + 1 : end;
    }

    private static bool IsObject(ProseNames prose, PersonMention subject, int start)
    {
        var number = Array.FindIndex(prose.Words, word => word.Start >= subject.Start) - 1;
        while (number >= 0 && prose.Words[number].Start >= start && prose.Words[number].IsCapital && !prose.Words[number].IsFirst) number--;
        return number >= 0 && prose.Words[number].Start >= start && Prepositions.Contains(prose.Words[number].In(prose.Text));
    }

    private static bool IsAnd(ReadOnlySpan<char> between) => between.Contains(" and ", StringComparison.Ordinal) && between.Count(' ') <= NameToAnd + 1;

    private static Person? EndingAt(ProseNames prose, int end) =>
        prose.Mentions.FirstOrDefault(mention => mention.Start + mention.Length == end) is { Person: not null } owner ? prose.Only(owner) : null;

    private static ReportedStatement Trimmed(string text, Person person, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new ReportedStatement(person, start, end - start);
    }
}

using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Quotations;

/// <summary>The words around the quotations of one passage.</summary>
internal sealed class AttributingProse(ProseNames prose)
{
    private const int VerbToQuote = 9;
    private const int SubjectToVerb = 5;
    private static readonly WordSet Pronouns = new("he she");
    private static readonly WordSet Addressing = new(
        "told tell tells asked asks warned warns urged urges assured called calls described describes dubbed labeled labelled");
    private static readonly WordSet Negations = new("not never nobody neither denied n't didn't doesn't");

    private readonly string _text = prose.Text;
    private readonly Word[] _words = prose.Words;
    private readonly List<QuotedSpan> _spans = prose.Spans;
    private readonly IReadOnlyList<PersonMention> _mentions = prose.Mentions;

    /// <summary>"Roe said: “…”", "according to Roe, “…”", "what Roe described as “…”": the clause that leads to the quotation.</summary>
    public Person? SpeakerBefore(int number)
    {
        var limit = Math.Max(prose.SentenceStart(_spans[number].Start), number > 0 ? _spans[number - 1].End + 1 : 0);
        var verb = LastVerb(limit, _spans[number].Start - 1, out var distance);
        if (verb < 0) return AccordingTo(limit, _spans[number].Start);
        if (distance > VerbToQuote || !Leads(_words[verb], _spans[number]) || NamesSomebodyElse(verb, _spans[number].Start)) return null;
        return Subject(verb, limit);
    }

    /// <summary>"“…,” Roe said", "“…,” said Roe", "“…,” she added": the clause after the quotation.</summary>
    public Person? SpeakerAfter(int number)
    {
        var span = _spans[number];
        if (_text[span.End - 1] is '.' && span.End - span.Start > 1) return null;
        var limit = number + 1 < _spans.Count ? _spans[number + 1].Start - 1 : _text.Length;
        var first = Array.FindIndex(_words, word => word.Start > span.End);
        if (first < 0 || _words[first].Start >= limit || StopsBetween(span.End, _words[first].Start)) return null;
        if (Verbs.Speech.Contains(_words[first].In(_text))) return MentionAt(first + 1, 6, limit);
        if (Pronouns.Contains(_words[first].In(_text)) && VerbFollows(first + 1, limit)) return prose.Antecedent(span.Start);
        if (prose.Mention(_words[first].Start, Math.Min(limit, _words[Math.Min(first + 5, _words.Length - 1)].End)) is not { } subject) return null;
        var afterSubject = Array.FindIndex(_words, word => word.Start >= subject.Start + subject.Length);
        return afterSubject >= 0 && VerbFollows(afterSubject, limit) ? prose.Only(subject) : null;
    }

    /// <summary>Whether the quotation goes on with what was quoted just before: nothing but the attribution lies between.</summary>
    public bool Continues(int number)
    {
        var between = _text.AsSpan(_spans[number - 1].End + 1, _spans[number].Start - _spans[number - 1].End - 2).Trim();
        if (between.IsEmpty) return false;
        if (between[^1] is not ('.' or ',')) return false;
        return between[..^1].IndexOfAny('.', '!', '?') < 0 && prose.CountWords(_spans[number - 1].End, _spans[number].Start) <= 12
            && char.IsUpper(_text[_spans[number].Start]) is var isSentence && (isSentence || between[^1] == ',');
    }

    private Person? Subject(int verb, int limit)
    {
        if (verb > 0 && _words[verb - 1].Start >= limit && Pronouns.Contains(_words[verb - 1].In(_text))) return prose.Antecedent(_words[verb].Start);
        var last = _mentions.LastOrDefault(mention => mention.Start >= limit && mention.Start + mention.Length <= _words[verb].Start);
        if (last.Person is null || prose.CountWords(last.Start + last.Length, _words[verb].Start) > SubjectToVerb) return null;
        if (prose.IsPossessive(last) || prose.HasRival(last.Start + last.Length, _words[verb].Start)) return null;
        return prose.Only(last);
    }

    private Person? AccordingTo(int limit, int quote)
    {
        var at = _text.LastIndexOf("ccording to", quote, quote - limit, StringComparison.Ordinal);
        if (at < 0) return null;
        return prose.Mention(at, quote) is { } mention && prose.CountWords(at + 11, mention.Start) <= 5 && !prose.IsPossessive(mention)
            && prose.CountWords(mention.Start + mention.Length, quote) <= 3 ? prose.Only(mention) : null;
    }

    private int LastVerb(int from, int to, out int distance)
    {
        distance = 0;
        for (var number = _words.Length - 1; number >= 0 && _words[number].Start >= from; number--)
        {
            if (_words[number].End > to) continue;
            var word = _words[number].In(_text);
            if (!_words[number].IsCapital && (Verbs.Speech.Contains(word) || Verbs.Describing.Contains(word)) && !IsNegated(number) && !IsCallingFor(number)) return number;
            distance++;
        }

        return -1;
    }

    /// <summary>A verb of saying leads with a comma, a colon or "that"; a describing one with "as", an article or nothing.</summary>
    private bool Leads(Word verb, QuotedSpan span)
    {
        var between = _text.AsSpan(verb.End, span.Start - 1 - verb.End).TrimEnd();
        if (between.IsEmpty || between[^1] is ',' or ':') return true;
        var last = between[(between.LastIndexOf(' ') + 1)..];
        if (Verbs.Describing.Contains(verb.In(_text))) return true;
        return last is "that" or "as" or "was" or "were" or "is" or "are" or "the" or "a" or "an" || prose.CountWords(verb.End, span.Start) <= 4;
    }

    /// <summary>"Roe noted that Haskett used the motto “…”": whose words they are is not plain. "Roe told Haskett: “…”" is.</summary>
    private bool NamesSomebodyElse(int verb, int quote) =>
        !Addressing.Contains(_words[verb].In(_text)) && _mentions.Any(mention => mention.Start > _words[verb].End && mention.Start < quote && !prose.IsPossessive(mention));

    /// <summary>"called for", "called on" describe nothing.</summary>
    private bool IsCallingFor(int number) =>
        number + 1 < _words.Length && _words[number].In(_text).StartsWith("call") && _words[number + 1].In(_text) is "for" or "on" or "off" or "upon";

    private bool IsNegated(int number) => number > 0 && Negations.Contains(_words[number - 1].In(_text));

    private bool VerbFollows(int number, int limit)
    {
        for (var offset = 0; offset < 4 && number + offset < _words.Length && _words[number + offset].Start < limit; offset++)
        {
            if (Verbs.Speech.Contains(_words[number + offset].In(_text))) return true;
            if (_words[number + offset].IsCapital) return false;
        }

        return false;
    }

    private Person? MentionAt(int number, int reach, int limit)
    {
        if (number >= _words.Length || _words[number].Start >= limit) return null;
        var end = Math.Min(limit, _words[Math.Min(number + reach, _words.Length - 1)].End);
        return prose.Mention(_words[number].Start, end) is { } mention && !prose.IsPossessive(mention) ? prose.Only(mention) : null;
    }

    private bool StopsBetween(int from, int to) => _text.AsSpan(from, to - from).IndexOfAny('.', '\n', ';') >= 0;
}

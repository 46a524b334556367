using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Quotations;

/// <summary>Attributes quoted words to the person who the prose around says said them; where it does not say, nobody is named.</summary>
internal static class QuotationFinder
{
    // Beyond this it is no paragraph of prose, and the search for the speaker looks both ways from every quotation.
    private const int LongestPassage = 50_000;

    public static IReadOnlyList<Quotation> Find(string text, IReadOnlyList<PersonMention> mentions)
    {
        if (text.Length > LongestPassage) return [];
        var spans = QuotedSpan.FindAll(text);
        if (spans.Count == 0 || mentions.Count == 0) return [];
        var prose = new AttributingProse(new ProseNames(text, WordScanner.Scan(text), spans, mentions));
        var quotations = new List<Quotation>();
        Person? last = null;
        for (var number = 0; number < spans.Count; number++)
        {
            last = prose.SpeakerBefore(number) ?? prose.SpeakerAfter(number) ?? (number > 0 && prose.Continues(number) ? last : null);
            if (last is not null) quotations.Add(new Quotation(last, spans[number].Start, spans[number].End - spans[number].Start));
        }

        return quotations;
    }
}

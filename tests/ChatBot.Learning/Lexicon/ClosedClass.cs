using System.Collections.Frozen;

namespace ChatBot.Learning.Lexical;

/// <summary>
/// English function words. WordNet has some as rare nouns ("it", "who", "as", "can" are a trade, a body, a poison and a tin); here they are words without meaning,
/// which also keeps "his" from being taken for the plural of "hi". "be", "have" and "do" are verbs too and stay.
/// </summary>
internal static class ClosedClass
{
    public static readonly FrozenSet<string> Words = string.Join(' ',
        // articles, determiners, quantifiers
        "a an the this that these those each every either neither some any no none all both such another other others many much more most few fewer little less several enough same",
        // pronouns
        "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves one oneself",
        "somebody someone something anybody anyone anything nobody nothing everybody everyone everything whoever whomever whichever whatever",
        "who whom whose which what when where why how whether",
        // prepositions and particles
        "about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides between beyond but by despite down during except for from",
        "in inside into minus of off on onto out outside over per plus since than through throughout till to toward towards under underneath unlike until up upon",
        "versus via with within without",
        // conjunctions
        "and or nor so yet if unless although though because while whereas whenever wherever",
        // modals and contracted forms
        "can could may might must shall should will would ought cannot 'd 'll 'm 're 's 've n't ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't needn't shan't shouldn't",
        "wasn't weren't won't wouldn't",
        // adverbs of degree, place and negation that carry no topic
        "not never also too very just only even then there here thus hence again ever quite rather almost").Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

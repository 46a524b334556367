using ChatBot.Answers.Languages;

namespace ChatBot.Answers.SmallTalk;

/// <summary>The phrases of small talk in all languages, as the files of <c>Languages/Words</c> list them.</summary>
internal static class SmallTalkPhrases
{
    private static readonly Lazy<ILookup<string, SmallTalkPhrase>> Read = new(() => LanguageWords.All
        .SelectMany(language => Enum.GetValues<SmallTalkKind>().SelectMany(kind => PhrasesOf(kind, language)))
        .DistinctBy(phrase => (phrase.Words, phrase.Kind, phrase.Language))
        .ToLookup(phrase => phrase.Words, StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Named = new(() =>
        [.. LanguageWords.All.SelectMany(language => language.Lines("addressee")).Select(line => Letters.Fold(line))]);

    private static readonly Lazy<int> MostWords = new(() => Read.Value.Max(phrases => phrases.Key.Split(' ').Length));

    /// <summary>Words of the longest phrase.</summary>
    public static int Longest => MostWords.Value;

    /// <summary>Of all kinds and languages, English first; empty where the words are none.</summary>
    /// <param name="words">Folded, with one space between.</param>
    public static IEnumerable<SmallTalkPhrase> Of(string words) => Read.Value[words];

    /// <summary>Whom a greeting or thanks may address: "bot", "everyone".</summary>
    public static bool IsAddressee(string folded) => Named.Value.Contains(folded);

    public static string HeadingOf(SmallTalkKind kind) => kind.ToString().ToLowerInvariant();

    private static IEnumerable<SmallTalkPhrase> PhrasesOf(SmallTalkKind kind, LanguageWords language) =>
        language.Lines(HeadingOf(kind)).Select(line => new SmallTalkPhrase(Folded(line), kind, language));

    private static string Folded(string line) => string.Join(' ', SmallTalkText.Of(line).Items.Select(item => item.Folded));
}

/// <param name="Words">Folded, with one space between.</param>
internal sealed record SmallTalkPhrase(string Words, SmallTalkKind Kind, LanguageWords Language);

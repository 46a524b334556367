using ChatBot.Index.Queries;

namespace ChatBot.Index.Tests;

/// <summary>Small indexes for tests.</summary>
internal static class Passages
{
    public static PassageIndex Of(params string[] words) => Of(PassageIndexOptions.Default, words);

    public static PassageIndex Of(PassageIndexOptions options, params string[] words) =>
        PassageIndex.Build([.. words.Select(text => new PassageText(text, "", "", ""))], options, default);

    public static PassageIndex With(params PassageText[] passages) => PassageIndex.Build(passages, PassageIndexOptions.Default, default);

    /// <summary>The passages that answer, best first.</summary>
    public static int[] Find(this PassageIndex index, string question) =>
        [.. index.Search(index.Parse(question), 10, null).Select(hit => hit.Passage)];

    public static string[] Terms(this SearchQuery query) => [.. query.Terms.Select(term => term.Term)];
}

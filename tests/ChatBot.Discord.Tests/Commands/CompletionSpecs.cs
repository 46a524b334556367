using ChatBot.Answers.Tests.Samples;
using ChatBot.Discord.Tests.Support;

namespace ChatBot.Discord.Tests.Commands;

public sealed class CompletionSpecs
{
    [Fact]
    public async Task Names_are_offered_as_one_types_best_first()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");

        var speakers = await ida.TypesAsync("quote", "speaker", "thor");
        var talks = await ida.TypesAsync("who-attended", "talk", "sess");
        var documents = await ida.TypesAsync("compare", "with", "", ("about", "herring"));

        Assert.Equal("Jonas Thorvald", Assert.Single(speakers).Value);
        Assert.All(talks, talk => Assert.StartsWith("Session", talk.Name, StringComparison.Ordinal));
        Assert.Equal(7, documents.Count);
        Assert.Equal("The secretariat", Assert.Single(await ida.TypesAsync("actions", "owner", "secr")).Value);
        Assert.Equal("Minutes of the Harbour Committee", Assert.Single(await ida.TypesAsync("actions", "talk", "harb")).Value);
    }

    [Fact]
    public async Task A_name_that_no_document_has_is_offered_nothing()
    {
        await using var discord = await DiscordBench.StartAsync();
        Assert.Empty(await discord.Person("Ida").TypesAsync("who-attended", "person", "zzz"));
    }

    [Fact]
    public async Task Of_many_names_the_best_25_are_offered()
    {
        using var corpus = new WrittenCorpus();
        for (var number = 10; number < 50; number++) corpus.With($"{number}.md", $"# Round {number}\n\nThe quay was measured {number} times.\n");
        var answers = corpus.Answers();
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = () => answers });
        Assert.Equal(25, (await discord.Person("Ida").TypesAsync("ask", "document", "round")).Count);
    }

    [Fact]
    public async Task A_name_over_100_characters_is_cut_where_it_is_shown_and_still_means_the_whole()
    {
        var beginning = $"# {string.Concat(Enumerable.Repeat("The long report on the harbour and its quay ", 3))}";
        using var corpus = new WrittenCorpus();
        corpus.With("first.md", $"{beginning} in spring\n\nThe cranes were painted blue.\n");
        corpus.With("second.md", $"{beginning} in autumn\n\nThe cranes were painted red.\n");
        var answers = corpus.Answers();
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = () => answers });
        var ida = discord.Person("Ida");

        var offered = await ida.TypesAsync("ask", "document", "the long", ("question", "cranes painted"));
        var seen = new List<string>();
        foreach (var choice in offered) seen.Add(Seen.Of(await ida.AsksAsync("ask", ("question", "cranes painted"), ("document", choice.Value))));

        Assert.All(offered, choice => Assert.InRange(choice.Value.Length, 1, 100));
        Assert.Equal(2, seen.Count);
        Assert.All(["blue", "red"], colour => Assert.Single(seen, text => text.Replace("*", "", StringComparison.Ordinal).Contains($"painted {colour}", StringComparison.Ordinal)));
    }
}

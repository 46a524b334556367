using System.Net;
using System.Text.Json;
using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Asking;

public sealed class AskingSpecs
{
    [Fact]
    public async Task A_command_is_typed_as_on_the_platforms()
    {
        await using var page = await PageHost.StartAsync();

        var reply = await page.AskAsync("/quote Jonas Thorvald on cranes");

        Assert.Equal("quote", reply.GetProperty("command").GetString());
        Assert.Contains(reply.GetProperty("items").EnumerateArray(), item => item.GetProperty("text").GetString()!.Contains("ordered two cranes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_without_what_it_needs_is_answered_with_how_to_type_it()
    {
        await using var page = await PageHost.StartAsync();

        var reply = await page.AskAsync("/quote");

        Assert.Equal("NotUnderstood", reply.GetProperty("outcome").GetString());
        Assert.Contains("/quote SPEAKER [on SUBJECT]", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_page_of_a_long_answer_goes_on_where_the_first_has_ended()
    {
        await using var page = await PageHost.StartAsync();
        var first = await page.AskAsync("/quote Jonas Thorvald");
        Assert.True(first.GetProperty("pages").GetInt32() > 1);

        var quoted = Quoted(first).ToList();
        for (var number = 1; number < first.GetProperty("pages").GetInt32(); number++)
        {
            var next = await PageHost.JsonAsync(await page.PostAsync("/api/again", new { key = first.GetProperty("key").GetString(), page = number }));
            Assert.Equal(number, next.GetProperty("page").GetInt32());
            quoted.AddRange(Quoted(next));
        }

        var answer = SampleCorpus.Answers.Answer(new ChatRequest { Command = Commands.Quote, Speaker = "Jonas Thorvald" });
        Assert.Equal(answer.Sections.SelectMany(section => section.Lines).Where(line => line.Quoted).SelectMany(line => line.Citations).Select(position => position + 1), quoted);
    }

    [Fact]
    public async Task An_unknown_name_comes_with_the_nearest_ones_which_can_be_asked_with()
    {
        await using var page = await PageHost.StartAsync();
        var unknown = await page.AskAsync("/who-attended dinner at the harbor");

        var meant = unknown.GetProperty("suggestions").EnumerateArray().First();
        var reply = await PageHost.JsonAsync(await page.PostAsync("/api/again", new { key = meant.GetProperty("key").GetString() }));

        Assert.Equal("UnknownTalk", unknown.GetProperty("outcome").GetString());
        Assert.Equal("who-attended", reply.GetProperty("command").GetString());
        Assert.Equal("Answered", reply.GetProperty("outcome").GetString());
        Assert.Contains(meant.GetProperty("name").GetString()!, reply.GetProperty("asked").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_greeting_comes_with_questions_that_can_be_pressed_and_is_not_judged()
    {
        await using var page = await PageHost.StartAsync();
        var greeting = await page.AskAsync("hi there");

        Assert.Equal(("SmallTalk", false), (greeting.GetProperty("outcome").GetString(), greeting.GetProperty("isJudged").GetBoolean()));
        var offered = greeting.GetProperty("suggestions").EnumerateArray().ToList();
        var examples = SampleCorpus.Answers.Examples.Take(3).Select(example => example.Question);
        Assert.Equal(examples, offered.Select(question => question.GetProperty("name").GetString()));
        foreach (var question in offered)
        {
            var pressed = await page.PostAsync("/api/again", new { key = question.GetProperty("key").GetString() });
            Assert.Equal("Answered", (await PageHost.JsonAsync(pressed)).GetProperty("outcome").GetString());
        }
    }

    [Fact]
    public async Task A_question_in_another_language_is_told_so_with_the_nearest_passage()
    {
        await using var page = await PageHost.StartAsync();
        var reply = await page.AskAsync("Warum wollten sie keinen längeren Vertrag?");

        Assert.Equal(("OtherLanguage", true), (reply.GetProperty("outcome").GetString(), reply.GetProperty("isJudged").GetBoolean()));
        Assert.StartsWith("Die Dokumente sind auf Englisch", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Single(reply.GetProperty("citations").EnumerateArray());
    }

    [Fact]
    public async Task While_the_documents_are_being_read_everything_says_so()
    {
        await using var page = await PageHost.StartAsync(new PageSetup { Answers = () => null });

        Assert.Equal("NotReady", (await page.AskAsync("Who was there?")).GetProperty("outcome").GetString());
        Assert.False((await page.GetAsync("/api/overview")).GetProperty("isReady").GetBoolean());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await page.Client.GetAsync("/api/documents")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await page.Client.GetAsync("/api/passage?id=c0123456789ab")).StatusCode);
        Assert.Empty((await page.GetAsync("/api/complete?text=/quote%20m")).EnumerateArray());
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_ask_again()
    {
        await using var page = await PageHost.StartAsync(new PageSetup { Limits = new LimitOptions { QuestionsPerMinute = 2 } });
        await page.AskAsync("/sources");
        await page.AskAsync("/sources");

        var third = await page.PostAsync("/api/ask", new { text = "/sources" });

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.Contains("Ask again in", (await PageHost.JsonAsync(third)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_an_answer_that_is_no_longer_kept_says_so()
    {
        await using var page = await PageHost.StartAsync();

        var again = await page.PostAsync("/api/again", new { key = "0123456789abcdef" });
        var vote = await page.PostAsync("/api/vote", new { key = "0123456789abcdef", isGood = true });

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), (again.StatusCode, vote.StatusCode));
        Assert.Contains("too old", (await PageHost.JsonAsync(again)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_is_counted_once_and_may_change()
    {
        await using var page = await PageHost.StartAsync();
        var key = (await page.AskAsync("/sources")).GetProperty("key").GetString();

        var outcomes = new List<string?>();
        foreach (var isGood in new[] { true, true, false })
            outcomes.Add((await PageHost.JsonAsync(await page.PostAsync("/api/vote", new { key, isGood }))).GetProperty("outcome").GetString());

        Assert.Equal(["Counted", "Again", "Changed"], outcomes);
    }

    [Fact]
    public async Task The_words_that_answer_stand_first_apart_from_ours_and_in_the_passage_cited()
    {
        await using var page = await PageHost.StartAsync();

        var reply = await page.AskAsync("which tender was accepted");

        var line = Assert.Single(reply.GetProperty("summary").EnumerateArray());
        var words = line.GetProperty("words");
        Assert.StartsWith("The documents say", line.GetProperty("lead").GetString(), StringComparison.Ordinal);
        var cited = Assert.Single(reply.GetProperty("citations").EnumerateArray(), citation => citation.GetProperty("number").GetInt32() == line.GetProperty("citation").GetInt32());
        var opened = await page.GetAsync($"/api/passage?id={cited.GetProperty("id").GetString()}");
        Assert.Contains(words.GetProperty("text").GetString()!, opened.GetProperty("cited").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            reply.GetProperty("text").GetString(),
            $"{line.GetProperty("lead").GetString()} {words.GetProperty("opening").GetString()}{words.GetProperty("text").GetString()}{words.GetProperty("closing").GetString()} [{line.GetProperty("citation").GetInt32()}]");
    }

    [Fact]
    public async Task No_page_of_an_answer_has_more_than_the_best_quote_and_two_more()
    {
        await using var page = await PageHost.StartAsync();

        var reply = await page.AskAsync("/quote Jonas Thorvald");

        Assert.Equal(3, Quoted(reply).Count());
        Assert.True(reply.GetProperty("pages").GetInt32() > 1);
    }

    [Fact]
    public async Task What_lines_rest_on_comes_grouped_by_document_and_kind_of_source()
    {
        await using var page = await PageHost.StartAsync();

        var reply = await page.AskAsync("Who was at the harbour committee?");

        var source = Assert.Single(reply.GetProperty("sources").EnumerateArray());
        Assert.Equal(reply.GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("number").GetInt32()), source.GetProperty("citations").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal("minutes", source.GetProperty("label").GetString());
        Assert.StartsWith("paragraphs ", source.GetProperty("paragraphs").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_itself_says_what_to_ask_to_get_it_again()
    {
        await using var page = await PageHost.StartAsync();
        var first = await page.AskAsync("What did Jonas Thorvald say about the seals?");
        var followUp = await page.AskAsync("and on cranes?", [.. Strings(first.GetProperty("context"))]);

        var again = await page.AskAsync(followUp.GetProperty("asked").GetString()!, [.. Strings(followUp.GetProperty("before"))]);

        Assert.Equal(["What did Jonas Thorvald say about the seals?"], Strings(followUp.GetProperty("before")));
        Assert.Contains("ordered two cranes", followUp.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(followUp.GetProperty("items").GetRawText(), again.GetProperty("items").GetRawText());
    }

    [Fact]
    public async Task A_failure_ends_with_a_reference_and_the_next_question_is_answered()
    {
        var fails = true;
        await using var page = await PageHost.StartAsync(new PageSetup
        {
            Answers = () => fails ? throw new InvalidOperationException("broken on purpose") : SampleCorpus.Answers,
        });

        var question = await page.AskAsync("Who was there?");
        var documents = await page.Client.GetAsync("/api/documents");
        fails = false;

        Assert.Equal("Failed", question.GetProperty("outcome").GetString());
        Assert.Equal(HttpStatusCode.InternalServerError, documents.StatusCode);
        Assert.Matches("Reference [0-9a-f]{8} ", (await PageHost.JsonAsync(documents)).GetProperty("text").GetString());
        Assert.Equal("Answered", (await page.AskAsync("/sources")).GetProperty("outcome").GetString());
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(text => text.GetString()!);

    /// <summary>The numbers of what is quoted, in reading order.</summary>
    private static IEnumerable<int> Quoted(JsonElement reply) =>
        reply.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("kind").GetString() == "quotation").Select(item => item.GetProperty("citations")[0].GetInt32());
}

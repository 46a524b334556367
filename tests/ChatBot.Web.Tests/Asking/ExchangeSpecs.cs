using ChatBot.Answers.Citations;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Asking;

/// <summary>The dialogues that every surface is held against: on the page they get the answers of the query layer.</summary>
public sealed class ExchangeSpecs
{
    [Fact]
    public async Task Every_question_gets_what_the_query_layer_answers_and_every_follow_up_knows_the_questions_before()
    {
        await using var page = await PageHost.StartAsync();
        foreach (var exchange in Exchanges.All)
        {
            IReadOnlyList<string> context = [];
            foreach (var before in exchange.Context)
                context = [.. (await page.AskAsync(before, context)).GetProperty("context").EnumerateArray().Select(question => question.GetString()!)];

            var reply = await page.AskAsync(exchange.Question, context);

            var answer = SampleCorpus.Answers.Answer(exchange.Request);
            Assert.Equal(exchange.Outcome.ToString(), reply.GetProperty("outcome").GetString());
            Assert.Equal(answer.Summary, reply.GetProperty("text").GetString());
            var shown = answer.ShownSections().SelectMany(section => section.Lines).FirstOrDefault(line => line.Citations.Count > 0);
            if (shown is null) continue;
            var cited = answer.Citations[shown.Citations[0]];
            var citation = Assert.Single(reply.GetProperty("citations").EnumerateArray(), candidate => candidate.GetProperty("number").GetInt32() == shown.Citations[0] + 1);
            Assert.Equal(cited.Id.Value, citation.GetProperty("id").GetString());
            Assert.Equal(ProvenanceLabels.Label(cited.Provenance), citation.GetProperty("label").GetString());
            if (shown.Quoted && cited.Quote.Length < 1000) Assert.Contains(reply.GetProperty("items").EnumerateArray(), item => item.GetProperty("text").GetString() == cited.Quote);
        }
    }
}

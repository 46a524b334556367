using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Conversations.Tests.Support;
using ChatBot.Conversations.Voting;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Conversations.Tests.Reporting;

public sealed class QuestionReportSpecs
{
    private const string InVain = "who painted the zeppelin";
    private static readonly ReportOptions On = new() { Enabled = true, RetentionDays = 10 };

    [Fact]
    public async Task Questions_in_vain_are_listed_by_how_often_they_were_asked()
    {
        await using var desk = Desk.With(new DeskSetup { Report = On });
        await desk.AsksAsync(Desk.Ada, "which tender was accepted");
        await desk.AsksAsync(Desk.Ada, "how tall is the walrus");
        await desk.AsksAsync(Desk.Ada, InVain);
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.AsksAsync(Desk.Ben, "Who painted the zeppelin?");

        var report = await ReportOfAsync(desk);

        Assert.Equal((4, 1), (report.Questions, report.Answered));
        Assert.Equal([("Who painted the zeppelin?", 2), ("how tall is the walrus", 1)], report.Unanswered.Select(question => (question.Words, question.Times)));
        Assert.Equal(desk.Clock.GetUtcNow(), report.Unanswered[0].Last);
        Assert.Equal(("ask", "NoEvidence"), (report.Unanswered[0].Command, report.Unanswered[0].Outcome));
    }

    [Fact]
    public async Task Small_talk_is_counted_apart_and_another_language_is_in_vain()
    {
        await using var desk = Desk.With(new DeskSetup { Report = On });
        await desk.AsksAsync(Desk.Ada, "hello!");
        await desk.AsksAsync(Desk.Ada, "which tender was accepted");
        await desk.AsksAsync(Desk.Ada, "Warum wollten sie keinen längeren Vertrag?");
        await desk.AsksAsync(Desk.Ada, "thanks");

        var report = await ReportOfAsync(desk);

        Assert.Equal((2, 1, 2), (report.Questions, report.Answered, report.SmallTalk));
        Assert.Equal("OtherLanguage", Assert.Single(report.Unanswered).Outcome);
    }

    [Fact]
    public async Task Nothing_is_kept_unless_the_operator_wants_it()
    {
        await using var desk = Desk.Open();

        await desk.AsksAsync(Desk.Ada, InVain);

        Assert.Equal(0, (await ReportOfAsync(desk)).Questions);
    }

    [Fact]
    public async Task Disliked_answers_are_listed_with_their_votes()
    {
        await using var desk = Desk.With(new DeskSetup { Report = On });
        var good = await AnsweredAsync(desk, "which tender was accepted");
        var bad = await AnsweredAsync(desk, InVain);
        desk.Votes.Cast(Desk.Ada, good.Key, Verdict.Up);
        desk.Votes.Cast(Desk.Ada, bad.Key, Verdict.Down);
        desk.Votes.Cast(Desk.Ben, bad.Key, Verdict.Down);

        var report = await ReportOfAsync(desk);

        Assert.Equal(new DislikedAnswer(InVain, Down: 2, Up: 0), Assert.Single(report.Disliked));
    }

    [Fact]
    public async Task Only_what_is_recent_enough_is_counted()
    {
        await using var desk = Desk.With(new DeskSetup { Report = On });
        await desk.AsksAsync(Desk.Ada, InVain);
        desk.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(0, (await ReportOfAsync(desk, days: 2)).Questions);
        Assert.Equal(1, (await ReportOfAsync(desk, days: 4)).Questions);
    }

    [Fact]
    public async Task Entries_are_deleted_after_the_days_that_are_set()
    {
        await using var desk = Desk.With(new DeskSetup { Report = On });
        await desk.AsksAsync(Desk.Ada, InVain);
        await desk.WrittenAsync();
        using var retention = new Retention(desk.Database, new StateOptions(), On, desk.Clock, NullLogger<Retention>.Instance);

        DaysPass(9);
        Assert.Equal(1, (await ReportOfAsync(desk)).Questions);
        DaysPass(2);

        Assert.Equal(0, (await ReportOfAsync(desk)).Questions);

        void DaysPass(int days)
        {
            for (var day = 0; day < days; day++)
            {
                desk.Clock.Advance(TimeSpan.FromDays(1));
                retention.DeleteForgotten();
            }
        }
    }

    [Fact]
    public async Task Half_of_the_questions_took_no_longer_than_the_median()
    {
        await using var desk = Desk.With(new DeskSetup { Report = On });
        await desk.AsksAsync(Desk.Ada, InVain);

        var report = await ReportOfAsync(desk);

        // The clock stands still while an answer is found.
        Assert.Equal((0, 0), (report.MedianMilliseconds, report.SlowestMilliseconds));
        Assert.Null((await ReportOfAsync(Desk.Open())).MedianMilliseconds);
    }

    private static async Task<ChatReply.Answered> AnsweredAsync(Desk desk, string question) => Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, question));

    private static async Task<QuestionReport> ReportOfAsync(Desk desk, int days = 30)
    {
        await desk.WrittenAsync();
        return QuestionReport.Read(desk.Database, desk.Clock.GetUtcNow().AddDays(-days), most: 20);
    }
}

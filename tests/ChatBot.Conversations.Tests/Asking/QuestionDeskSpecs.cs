using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Tests.Support;

namespace ChatBot.Conversations.Tests.Asking;

public sealed class QuestionDeskSpecs
{
    private const string Question = "which tender was accepted";

    [Fact]
    public async Task A_question_is_answered_and_can_be_asked_again_by_its_key()
    {
        await using var desk = Desk.Open();

        var first = Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));
        var again = Assert.IsType<ChatReply.Answered>(await desk.Questions.AskAgainAsync(Desk.Ada, first.Key, CancellationToken.None));

        Assert.Equal(Outcome.Answered, first.Answer.Outcome);
        Assert.Equal(PlainText.Render(first.Answer), PlainText.Render(again.Answer));
        Assert.Equal(first.Key, again.Key);
    }

    [Fact]
    public async Task A_key_that_nobody_knows_is_too_old()
    {
        await using var desk = Desk.Open();

        var reply = Assert.IsType<ChatReply.Refused>(await desk.Questions.AskAgainAsync(Desk.Ada, new RequestKey("0123456789abcdef"), CancellationToken.None));

        Assert.Equal(Refusal.Forgotten, reply.Reason);
        Assert.Contains("ask again", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_when_to_ask_again_and_others_are_not_kept_waiting()
    {
        await using var desk = Desk.Open(new LimitOptions { QuestionsPerMinute = 2 });
        await desk.AsksAsync(Desk.Ada, Question);
        await desk.AsksAsync(Desk.Ada, Question);

        var refused = Assert.IsType<ChatReply.Refused>(await desk.AsksAsync(Desk.Ada, Question));

        Assert.Equal(Refusal.TooManyQuestions, refused.Reason);
        Assert.EndsWith("in 30 seconds.", refused.Text, StringComparison.Ordinal);
        Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ben, Question));
        desk.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));
        Assert.IsType<ChatReply.Refused>(await desk.AsksAsync(Desk.Ada, Question));
    }

    [Fact]
    public async Task A_server_has_a_limit_of_its_own_and_other_servers_and_direct_messages_do_not_feel_it()
    {
        await using var desk = Desk.Open(new LimitOptions { ServerQuestionsPerMinute = 2 });
        await desk.AsksAsync(Desk.Ada, Question);
        await desk.AsksAsync(Desk.Ben, Question);

        var refused = Assert.IsType<ChatReply.Refused>(await desk.AsksAsync(Desk.Ada, Question));

        Assert.Equal(Refusal.TooManyQuestionsHere, refused.Reason);
        Assert.EndsWith("in 30 seconds.", refused.Text, StringComparison.Ordinal);
        Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada with { Community = "78" }, Question));
        Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada with { Community = null }, Question));
        desk.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ben, Question));
    }

    [Fact]
    public async Task What_a_server_is_refused_does_not_count_for_the_person()
    {
        await using var desk = Desk.Open(new LimitOptions { QuestionsPerMinute = 2, ServerQuestionsPerMinute = 1 });
        await desk.AsksAsync(Desk.Ada, Question);
        await desk.AsksAsync(Desk.Ada, Question);
        await desk.AsksAsync(Desk.Ada, Question);

        desk.Clock.Advance(TimeSpan.FromSeconds(60));

        Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));
    }

    [Fact]
    public async Task The_operator_may_let_fewer_questions_be_answered_at_once()
    {
        using var busy = new ManualResetEventSlim();
        using var begun = new CountdownEvent(1);
        await using var desk = Desk.With(Hold, new LimitOptions { QuestionsAtOnce = 1, QuestionsWaiting = 1 });
        var answering = desk.AsksAsync(Desk.Ada, Question);
        Assert.True(begun.Wait(TimeSpan.FromSeconds(20)));
        var waiting = desk.AsksAsync(Desk.Ada, Question);

        Assert.Equal(Refusal.TooBusy, Assert.IsType<ChatReply.Refused>(await desk.AsksAsync(Desk.Ben, Question)).Reason);
        busy.Set();
        await Task.WhenAll(answering, waiting);

        TalkAnswers? Hold()
        {
            if (!begun.IsSet) begun.Signal();
            busy.Wait(TimeSpan.FromSeconds(20));
            return null;
        }
    }

    [Fact]
    public async Task Reading_on_is_not_counted_as_asking()
    {
        await using var desk = Desk.Open(new LimitOptions { QuestionsPerMinute = 1 });
        var first = Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));

        Assert.IsType<ChatReply.Answered>(await desk.Questions.AskAgainAsync(Desk.Ada, first.Key, CancellationToken.None));
        Assert.IsType<ChatReply.Refused>(await desk.AsksAsync(Desk.Ada, Question));
    }

    [Fact]
    public async Task When_more_wait_than_can_be_answered_a_further_one_is_refused_at_once()
    {
        using var busy = new ManualResetEventSlim();
        using var begun = new CountdownEvent(Environment.ProcessorCount);
        await using var desk = Desk.With(Hold, new LimitOptions { QuestionsPerMinute = 1000, QuestionsWaiting = 1 });
        var answering = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => desk.AsksAsync(Desk.Ada, Question)).ToList();
        Assert.True(begun.Wait(TimeSpan.FromSeconds(20)));
        var waiting = desk.AsksAsync(Desk.Ada, Question);

        var refused = Assert.IsType<ChatReply.Refused>(await desk.AsksAsync(Desk.Ben, Question));

        Assert.Equal(Refusal.TooBusy, refused.Reason);
        busy.Set();
        await Task.WhenAll([.. answering, waiting]);

        TalkAnswers? Hold()
        {
            if (!begun.IsSet) begun.Signal();
            busy.Wait(TimeSpan.FromSeconds(20));
            return null;
        }
    }

    [Fact]
    public async Task While_the_documents_are_being_read_it_says_so()
    {
        await using var desk = Desk.With(() => null);

        var reply = Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));

        Assert.Equal(Outcome.NotReady, reply.Answer.Outcome);
        Assert.Empty(desk.Questions.Complete(CompletionKind.Talk, "", 25));
        Assert.Equal(Outcome.NotReady, Assert.IsType<PassageOpening.NotOpened>(await desk.Questions.OpenAsync(Desk.Ada, "c0123456789ab", 2, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Whoever_opens_passages_too_often_is_told_when_to_go_on_and_may_still_ask()
    {
        await using var desk = Desk.Open(new LimitOptions { QuestionsPerMinute = 2 });
        var id = SampleCorpus.Answers.Corpus.Passages[0].Id.Value;
        Assert.IsType<PassageOpening.Opened>(await desk.OpensAsync(Desk.Ada, id));
        Assert.IsType<PassageOpening.Opened>(await desk.OpensAsync(Desk.Ada, id));

        var third = Assert.IsType<PassageOpening.NotOpened>(await desk.OpensAsync(Desk.Ada, id));

        Assert.Equal(Refusal.TooManyQuestions, third.Refusal);
        Assert.EndsWith("in 30 seconds.", third.Text, StringComparison.Ordinal);
        Assert.IsType<PassageOpening.Opened>(await desk.OpensAsync(Desk.Ben, id));
        Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));
        desk.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.IsType<PassageOpening.Opened>(await desk.OpensAsync(Desk.Ada, id));
    }

    [Fact]
    public async Task A_failure_of_ours_is_an_answer_with_a_reference()
    {
        await using var desk = Desk.With(() => throw new InvalidOperationException("the pier is gone"));

        var reply = Assert.IsType<ChatReply.Answered>(await desk.AsksAsync(Desk.Ada, Question));

        Assert.Equal(Outcome.Failed, reply.Answer.Outcome);
        Assert.Matches("^[0-9a-f]{8}$", reply.Answer.Reference);
        Assert.DoesNotContain("pier", reply.Answer.Summary, StringComparison.Ordinal);
    }
}

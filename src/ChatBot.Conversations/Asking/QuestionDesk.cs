using ChatBot.Answers;
using ChatBot.Answers.Suggestions;
using ChatBot.Conversations.Recording;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Voting;

namespace ChatBot.Conversations.Asking;

/// <summary>
/// Where every platform takes its questions: who asks too often is told so, what can be answered is answered, and what was asked is kept so that a button under the
/// answer can ask it again. Safe for any number of callers at once.
/// </summary>
public sealed class QuestionDesk(
    CurrentAnswers current, GuardedAnswers answers, QuestionLimit limit, ReadingLimit readings, AnsweringSlots slots, OpenedFiles files, RequestLedger ledger, Votes votes, QuestionRecord record,
    TimeProvider time)
{
    /// <summary>Puts a question. Never throws but for cancellation.</summary>
    public async Task<ChatReply> AskAsync(Asker asker, ChatRequest request, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var reply = limit.Take(asker) is { } excess ? Refused(excess) : await AnswerAsync(request, cancellationToken);
        record.Note(new NotedQuestion(asker.Platform, request, reply, time.GetElapsedTime(started)));
        return reply;
    }

    /// <summary>Asks again what a button stands for. Not counted against the limit: somebody reads on.</summary>
    public async Task<ChatReply> AskAgainAsync(Asker asker, RequestKey key, CancellationToken cancellationToken)
    {
        if (ledger.Find(key) is not { } request) return new ChatReply.Refused(Refusal.Forgotten, "This answer is too old to go on from. Please ask again.");
        var started = time.GetTimestamp();
        var reply = await AnswerAsync(request, cancellationToken);
        record.NoteAgain(asker, request, reply, time.GetElapsedTime(started));
        return reply;
    }

    /// <summary>Questions that the documents answer as they stand; none while they are being read.</summary>
    public IReadOnlyList<ExampleQuestion> Examples => current()?.Examples ?? [];

    /// <summary>Names as somebody types, best first; none while the documents are being read.</summary>
    public IReadOnlyList<string> Complete(CompletionKind kind, string typed, int count) => current()?.Complete(kind, typed, count) ?? [];

    /// <summary>
    /// Opens a citation: a large file takes its time to be checked, and some need a converter, so the limits hold here, too.
    /// </summary>
    /// <param name="around">Neighbours on each side, as far as there are any.</param>
    public async Task<PassageOpening> OpenAsync(Asker asker, string citationId, int around, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var (opened, refused) = await ReadAsync(asker, answers => Open(answers, citationId, around), cancellationToken);
        var opening = opened ?? new PassageOpening.NotOpened(Outcome.NotReady, refused!.Text) { Refusal = refused.Reason };
        record.NoteOpening(asker, opening, time.GetElapsedTime(started));
        return opening;
    }

    /// <summary>Looks something up in the documents for somebody who reads them, within limits like those of questions.</summary>
    /// <param name="read">Runs on another thread. What it throws, the caller gets.</param>
    /// <returns>What was read, or why nothing was; both null where there is nothing to read.</returns>
    public async Task<(TRead? Read, ChatReply.Refused? Refused)> ReadAsync<TRead>(Asker asker, Func<TalkAnswers, TRead?> read, CancellationToken cancellationToken)
        where TRead : class
    {
        if (readings.Take(asker) is { } excess) return (null, Refused(excess));
        using var slot = await slots.EnterAsync(cancellationToken);
        if (slot is null) return (null, TooBusy);
        if (current() is not { } answers) return (null, new ChatReply.Refused(Refusal.NotReady, "The documents are still being read. Try again in a moment."));
        return (await Task.Run(() => read(answers), cancellationToken), null);
    }

    /// <summary>Counts what somebody thinks of an answer.</summary>
    public VoteResult Vote(Asker asker, RequestKey key, Verdict verdict)
    {
        var result = votes.Cast(asker, key, verdict);
        record.NoteVote(asker, verdict, result);
        return result;
    }

    private PassageOpening Open(TalkAnswers answers, string citationId, int around)
    {
        if (answers.Open(citationId, around) is not { } context)
            return new PassageOpening.NotOpened(Outcome.NoEvidence, "No document has that passage any more; it was changed or taken out since it was cited.");
        var document = answers.Corpus.DocumentOf(context.Cited.Passage);
        return new PassageOpening.Opened(context, document, files.Verify(answers.Corpus.Folder, document, context.Cited.Passage));
    }

    private async Task<ChatReply> AnswerAsync(ChatRequest request, CancellationToken cancellationToken)
    {
        using var slot = await slots.EnterAsync(cancellationToken);
        if (slot is null) return TooBusy;
        var answer = await Task.Run(() => answers.Answer(request), cancellationToken);
        return new ChatReply.Answered(request, answer, ledger.Keep(request));
    }

    private static ChatReply.Refused TooBusy { get; } = new(Refusal.TooBusy, "Too many people are asking at this moment. Please ask again in half a minute.");

    private static ChatReply.Refused Refused(Excess excess) => new(excess.Reason, excess.Reason == Refusal.TooManyQuestionsHere
        ? $"A lot is being asked here at this moment. Ask again in {Seconds(excess.Wait)}."
        : $"That was a lot of questions in a short time. Ask again in {Seconds(excess.Wait)}.");

    private static string Seconds(TimeSpan wait) => Math.Ceiling(wait.TotalSeconds) is var seconds && seconds <= 1 ? "a second" : $"{seconds:0} seconds";
}

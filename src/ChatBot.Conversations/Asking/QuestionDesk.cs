using ChatBot.Answers;
using ChatBot.Answers.Suggestions;
using ChatBot.Conversations.Recording;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Voting;
using ChatBot.Corpus.Passages;

namespace ChatBot.Conversations.Asking;

/// <summary>
/// Where every platform takes its questions: who asks too often is told so, what can be answered is answered, and what was asked is kept so that a button under the
/// answer can ask it again. Safe for any number of callers at once.
/// </summary>
public sealed class QuestionDesk(
    CurrentAnswers current, GuardedAnswers answers, QuestionLimit limit, AnsweringSlots slots, RequestLedger ledger, Votes votes, QuestionRecord record, TimeProvider time)
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

    /// <summary>Opens a citation.</summary>
    /// <param name="around">Neighbours on each side, as far as there are any.</param>
    public async Task<PassageOpening> OpenAsync(Asker asker, string citationId, int around, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        // Off this thread: a large file takes its time to be checked.
        var opening = await Task.Run(() => Open(citationId, around), cancellationToken);
        record.NoteOpening(asker, opening, time.GetElapsedTime(started));
        return opening;
    }

    /// <summary>Counts what somebody thinks of an answer.</summary>
    public VoteResult Vote(Asker asker, RequestKey key, Verdict verdict)
    {
        var result = votes.Cast(asker, key, verdict);
        record.NoteVote(asker, verdict, result);
        return result;
    }

    private PassageOpening Open(string citationId, int around)
    {
        if (current() is not { } answers) return new PassageOpening.NotOpened(Outcome.NotReady, "The documents are still being read. Open it again in a moment.");
        if (answers.Open(citationId, around) is not { } context)
            return new PassageOpening.NotOpened(Outcome.NoEvidence, "No document has that passage any more; it was changed or taken out since it was cited.");
        var document = answers.Corpus.DocumentOf(context.Cited.Passage);
        return new PassageOpening.Opened(context, document, PassageVerifier.Verify(answers.Corpus.Folder, document, context.Cited.Passage));
    }

    private async Task<ChatReply> AnswerAsync(ChatRequest request, CancellationToken cancellationToken)
    {
        using var slot = await slots.EnterAsync(cancellationToken);
        if (slot is null) return new ChatReply.Refused(Refusal.TooBusy, "Too many people are asking at this moment. Please ask again in half a minute.");
        var answer = await Task.Run(() => answers.Answer(request), cancellationToken);
        return new ChatReply.Answered(request, answer, ledger.Keep(request));
    }

    private static ChatReply.Refused Refused(Excess excess) => new(excess.Reason, excess.Reason == Refusal.TooManyQuestionsHere
        ? $"A lot is being asked here at this moment. Ask again in {Seconds(excess.Wait)}."
        : $"That was a lot of questions in a short time. Ask again in {Seconds(excess.Wait)}.");

    private static string Seconds(TimeSpan wait) => Math.Ceiling(wait.TotalSeconds) is var seconds && seconds <= 1 ? "a second" : $"{seconds:0} seconds";
}

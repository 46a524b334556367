using ChatBot.Answers;
using ChatBot.Conversations.Recording;
using ChatBot.Conversations.Remembering;

namespace ChatBot.Conversations.Asking;

/// <summary>
/// Where every platform takes its questions: who asks too often is told so, what can be answered is answered, and what was asked is kept so that a button under the
/// answer can ask it again. Safe for any number of callers at once.
/// </summary>
public sealed class QuestionDesk(
    CurrentAnswers current, GuardedAnswers answers, QuestionLimit limit, AnsweringSlots slots, RequestLedger ledger, QuestionRecord record, TimeProvider time)
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
    public async Task<ChatReply> AskAgainAsync(RequestKey key, CancellationToken cancellationToken)
    {
        if (ledger.Find(key) is not { } request) return new ChatReply.Refused(Refusal.Forgotten, "This answer is too old to go on from. Please ask again.");
        var started = time.GetTimestamp();
        var reply = await AnswerAsync(request, cancellationToken);
        record.NoteAgain(request, reply, time.GetElapsedTime(started));
        return reply;
    }

    /// <summary>Names as somebody types, best first; none while the documents are being read.</summary>
    public IReadOnlyList<string> Complete(CompletionKind kind, string typed, int count) => current()?.Complete(kind, typed, count) ?? [];

    /// <summary>The passage of a citation with its neighbours; null when no document has it (any more).</summary>
    public PassageInContext? Open(string citationId, int around) => current()?.Open(citationId, around);

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

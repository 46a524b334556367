using ChatBot.Answers;
using ChatBot.Conversations.Asking;

namespace ChatBot.Conversations.Recording;

/// <summary>A question with what became of it. Who asked is not part of it.</summary>
/// <param name="Took">From its arrival to its answer, waiting included.</param>
public sealed record NotedQuestion(string Platform, ChatRequest Request, ChatReply Reply, TimeSpan Took)
{
    /// <summary>The answer's <see cref="Answers.Outcome"/>, or the <see cref="Refusal"/>, by name.</summary>
    public string Outcome => OutcomeOf(Reply);

    internal static string OutcomeOf(ChatReply reply) => reply switch
    {
        ChatReply.Answered answered => answered.Answer.Outcome.ToString(),
        ChatReply.Refused refused => refused.Reason.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "not a reply"),
    };
}

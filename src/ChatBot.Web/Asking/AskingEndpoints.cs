using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Voting;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Asking;

/// <summary>
/// Takes questions and what is pressed under their answers. The server keeps no session: the page sends the earlier questions along.
/// </summary>
internal sealed class AskingEndpoints(QuestionDesk desk, RequestLedger ledger, MessageText text, PageReplies replies)
{
    public async Task AskAsync(HttpContext context)
    {
        if (await JsonBody.ReadAsync(context, PageJson.Default.AskBody) is not { } body) return;
        switch (text.Read(body.Text ?? ""))
        {
            case CommandReading.Understood understood:
                await AnswerAsync(context, await desk.AskAsync(PageAsker.Of(context), body.Following(understood.Request), context.RequestAborted), page: 0);
                break;
            case CommandReading.NotUnderstood wrong:
                await Replies.JsonAsync(context, PageReplies.Of(wrong.Usage), PageJson.Default.ReplyView);
                break;
        }
    }

    /// <summary>Another page of an answer, or what was suggested.</summary>
    public async Task AgainAsync(HttpContext context)
    {
        if (await JsonBody.ReadAsync(context, PageJson.Default.AgainBody) is not { } body) return;
        await AnswerAsync(context, await desk.AskAgainAsync(PageAsker.Of(context), new RequestKey(body.Key ?? ""), context.RequestAborted), body.Page);
    }

    public async Task VoteAsync(HttpContext context)
    {
        if (await JsonBody.ReadAsync(context, PageJson.Default.VoteBody) is not { } body) return;
        var key = new RequestKey(body.Key ?? "");
        // Else anybody could fill the database with votes on nothing.
        if (ledger.Find(key) is null)
        {
            await Replies.ProblemAsync(context, StatusCodes.Status410Gone, "This answer is too old to vote on.");
            return;
        }

        var result = desk.Vote(PageAsker.Of(context), key, body.IsGood ? Verdict.Up : Verdict.Down);
        await Replies.JsonAsync(context, new ReplyView { Outcome = result.ToString(), Text = Thanks(result) }, PageJson.Default.ReplyView);
    }

    private Task AnswerAsync(HttpContext context, ChatReply reply, int page) => Replies.JsonAsync(context, replies.Of(reply, page), PageJson.Default.ReplyView, StatusOf(reply));

    private static int StatusOf(ChatReply reply) => reply is ChatReply.Refused refused ? Replies.StatusOf(refused.Reason) : StatusCodes.Status200OK;

    private static string Thanks(VoteResult result) => result switch
    {
        VoteResult.NotKept => "Your vote could not be kept just now. Please try again later.",
        VoteResult.Changed => "Thank you; your vote is changed.",
        VoteResult.Again => "Thank you; your vote is counted already.",
        _ => "Thank you; your vote is counted.",
    };
}

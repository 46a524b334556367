using System.Globalization;
using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Conversations.Asking;
using ChatBot.Corpus.Passages;
using ChatBot.Web.Asking;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Reading;

/// <summary>Opens a citation: the passage in its document with neighbours, checked against the file as it is now.</summary>
internal sealed class PassageEndpoint(QuestionDesk desk)
{
    private const int UsualNeighbours = 2;
    private const int MostNeighbours = 40;

    public async Task HandleAsync(HttpContext context)
    {
        switch (await desk.OpenAsync(PageAsker.Of(context), context.Request.Query["id"].ToString(), Neighbours(context.Request), context.RequestAborted))
        {
            case PassageOpening.Opened opened:
                await Replies.JsonAsync(context, Of(opened), PageJson.Default.PassageView);
                break;
            case PassageOpening.NotOpened not:
                await Replies.ProblemAsync(context, not.Refusal is { } refusal ? Replies.StatusOf(refusal) : StatusCodes.Status404NotFound, not.Text);
                break;
        }
    }

    private static int Neighbours(HttpRequest request) =>
        int.TryParse(request.Query["around"], NumberStyles.None, CultureInfo.InvariantCulture, out var around) ? Math.Min(around, MostNeighbours) : UsualNeighbours;

    private static PassageView Of(PassageOpening.Opened opening)
    {
        var (opened, document, verification) = opening;
        var passage = opened.Cited.Passage;
        return new PassageView(
            document.Title,
            document.Path,
            document.Author,
            document.Date is { } date ? Wording.Date(date) : null,
            ProvenanceLabels.Name(document.Provenance.Provenance),
            ProvenanceLabels.Label(document.Provenance.Provenance),
            document.Provenance.Reason,
            [.. opened.Before.Select(ShownPassage.Of)],
            ShownPassage.Of(opened.Cited),
            [.. opened.After.Select(ShownPassage.Of)],
            verification.BytesHold,
            Check(passage, verification),
            passage.Ordinal == opened.Before.Count,
            passage.Ordinal + opened.After.Count == document.Passages.Count - 1);
    }

    private static string Check(Passage passage, Verification verification)
    {
        var bytes = $"bytes {passage.Span.Start} to {passage.Span.End - 1} of {passage.DocumentPath}";
        return verification.Outcome switch
        {
            VerificationOutcome.Holds => $"Checked just now: {bytes}, SHA-256 {verification.Found}.",
            VerificationOutcome.FileChanged => $"Checked just now: {bytes}, SHA-256 {verification.Found}; the file has changed elsewhere since it was read.",
            VerificationOutcome.BytesDiffer => $"Does not hold any more: {bytes} have changed since they were read.",
            _ => $"Does not hold any more: {passage.DocumentPath} is gone or may not be read.",
        };
    }
}

using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Conversations.Asking;
using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Web.Asking;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Reading;

/// <summary>A whole document to be read, a part at a time, and a search in it.</summary>
internal sealed class DocumentEndpoint(QuestionDesk desk)
{
    private const int AtATime = 60;

    /// <summary>Shown before a passage that is asked for, so that it does not stand without what leads to it.</summary>
    private const int Before = 10;

    public async Task ReadAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var from = int.TryParse(query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : (int?)null;
        await AnswerAsync(context, (corpus, document) => Part(corpus, document, from, query["at"].ToString()), PageJson.Default.DocumentPartView);
    }

    public Task FindAsync(HttpContext context)
    {
        var words = context.Request.Query["words"].ToString();
        return AnswerAsync(context, (corpus, document) => FoundView.In(document, words), PageJson.Default.FoundView);
    }

    private async Task AnswerAsync<TView>(
        HttpContext context, Func<CorpusSnapshot, Document, TView> view, JsonTypeInfo<TView> type)
        where TView : class
    {
        var path = context.Request.Query["path"].ToString();
        var (read, refused) = await desk.ReadAsync(PageAsker.Of(context), answers => Find(answers.Corpus, path) is { } document ? view(answers.Corpus, document) : null, context.RequestAborted);
        if (refused is not null) await Replies.RefusedAsync(context, refused);
        else if (read is not null) await Replies.JsonAsync(context, read, type);
        else await Replies.ProblemAsync(context, StatusCodes.Status404NotFound, "There is no document of that name any more; it was renamed or taken out.");
    }

    private static Document? Find(CorpusSnapshot corpus, string path) => corpus.Documents.FirstOrDefault(document => document.Path == path);

    /// <param name="from">Position of the first passage; null to begin where the passage called for is in view.</param>
    /// <param name="at">The id of that passage; of none where it begins at the start.</param>
    private static DocumentPartView Part(CorpusSnapshot corpus, Document document, int? from, string at)
    {
        var first = Math.Clamp(from ?? (OrdinalOf(corpus, document, at) - Before ?? 0), 0, document.Passages.Count);
        var passages = Enumerable.Range(first, Math.Min(AtATime, document.Passages.Count - first)).Select(ordinal => document.Passages[ordinal]);
        return new DocumentPartView(
            DocumentHead.Of(document),
            document.Passages.Count,
            first,
            [.. passages.Select(passage => ShownPassage.Of(passage, corpus.People.SpeakerOf(passage)?.Name ?? passage.Speaker))]);
    }

    private static int? OrdinalOf(CorpusSnapshot corpus, Document document, string id) =>
        id.Length > 0 && corpus.Find(new PassageId(id)) is { } passage && passage.DocumentPath == document.Path ? passage.Ordinal : null;
}

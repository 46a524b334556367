using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Corpus;
using ChatBot.Corpus.Reading;
using ChatBot.Web.Asking;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ChatBot.Web.Adding;

/// <summary>
/// Takes a document into the folder that is answered from, where <c>Page:Upload</c> allows it. It is looked at first: what would be left
/// out is refused with the reason.
/// Whoever watches the folder reads it then as any other.
/// </summary>
internal sealed class UploadEndpoint(PageOptions options, QuestionDesk desk, CurrentAnswers current) : IDisposable
{
    /// <summary>What no page elsewhere can send without asking first.</summary>
    private const string ContentType = "application/octet-stream";

    /// <summary>One at a time is in memory.</summary>
    private readonly SemaphoreSlim _one = new(1);

    private long Most => options.UploadMegabytes * 1024L * 1024;

    /// <summary>Null where no documents are taken.</summary>
    public UploadView? View => options.Upload ? new UploadView(options.UploadMegabytes, DocumentFile.Endings) : null;

    public void Dispose() => _one.Dispose();

    public async Task HandleAsync(HttpContext context)
    {
        var given = context.Request.Query["name"].ToString();
        if (!options.Upload)
            await Replies.ProblemAsync(context, StatusCodes.Status404NotFound, "Documents are not taken here. Whoever runs this bot can turn that on: Page:Upload.");
        else if (context.Request.ContentType != ContentType)
            await Replies.ProblemAsync(context, StatusCodes.Status415UnsupportedMediaType, $"Only {ContentType} is read here.");
        else if (SafeName.Of(given) is not { } name)
            await Replies.ProblemAsync(context, StatusCodes.Status415UnsupportedMediaType, $"A file of that name is not read. Readable are {Wording.List(DocumentFile.Endings)}.");
        else if (!await _one.WaitAsync(TimeSpan.Zero, context.RequestAborted))
            await Replies.ProblemAsync(context, StatusCodes.Status503ServiceUnavailable, "Another document is just being taken in. Try again in a moment.");
        else
            await TakeAsync(context, name);
    }

    /// <summary>Whether a document that was taken is answered from by now.</summary>
    public async Task StateAsync(HttpContext context)
    {
        var path = context.Request.Query["path"].ToString();
        await Replies.JsonAsync(context, current() is { } answers ? StateOf(answers.Corpus, path) : UploadStateView.Reading, PageJson.Default.UploadStateView);
    }

    private async Task TakeAsync(HttpContext context, string name)
    {
        try
        {
            // Over it, reading throws what the guard tells.
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Most;
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            var bytes = new ReadOnlyMemory<byte>(body.GetBuffer(), 0, (int)body.Length);
            var (taken, refused) = await desk.ReadAsync(PageAsker.Of(context), answers => Take(answers.Corpus.Folder, name, bytes), context.RequestAborted);
            if (refused is not null) await Replies.RefusedAsync(context, refused);
            else if (taken!.Problem is { } problem) await Replies.ProblemAsync(context, taken.Status, problem);
            else await Replies.JsonAsync(context, new UploadedView(name), PageJson.Default.UploadedView, StatusCodes.Status202Accepted);
        }
        finally
        {
            _one.Release();
        }
    }

    private static Taken Take(string folder, string name, ReadOnlyMemory<byte> bytes)
    {
        if (DocumentFile.Objection(name, bytes) is { } objection) return new Taken(StatusCodes.Status422UnprocessableEntity, $"{name} is not taken: {objection}.");
        return NewFile.Write(folder, name, bytes.Span) switch
        {
            NewFileResult.Written => new Taken(StatusCodes.Status202Accepted, Problem: null),
            NewFileResult.IsThere => new Taken(StatusCodes.Status409Conflict, $"There is a document {name} already. Give yours another name, or take the other one out of the folder."),
            _ => new Taken(StatusCodes.Status507InsufficientStorage, "The folder of the documents cannot be written to, or is full."),
        };
    }

    private static UploadStateView StateOf(CorpusSnapshot corpus, string path)
    {
        var documents = corpus.Documents.Where(document => document.Path == path || document.Path.StartsWith($"{path}/", StringComparison.Ordinal)).ToList();
        if (documents.Count > 0) return new UploadStateView("read", documents[0].Path, documents[0].Title, documents.Sum(document => document.Passages.Count), Reason: null);
        return corpus.Refused.FirstOrDefault(file => file.Path == path) is { } refused ? new UploadStateView("refused", null, null, 0, refused.Reason) : UploadStateView.Reading;
    }

    /// <param name="Problem">Null where it is taken.</param>
    private sealed record Taken(int Status, string? Problem);
}

/// <param name="Megabytes">The most that one may have.</param>
/// <param name="Endings">Of the names of files that are read.</param>
internal sealed record UploadView(int Megabytes, IReadOnlyList<string> Endings);

/// <param name="Path">The name that it was given.</param>
internal sealed record UploadedView(string Path);

/// <param name="State">"reading", "read" or "refused".</param>
/// <param name="Document">The path of the document, or of the first of several in it.</param>
/// <param name="Reason">Why it was left out.</param>
internal sealed record UploadStateView(string State, string? Document, string? Title, int Passages, string? Reason)
{
    public static UploadStateView Reading { get; } = new("reading", null, null, 0, null);
}

using System.Globalization;
using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Reading;

/// <summary>Lists the documents, some at a time, and the files that were left out.</summary>
internal sealed class DocumentsEndpoint(CurrentAnswers current)
{
    private const int AtATime = 50;
    private const int MostRefused = 200;

    public async Task HandleAsync(HttpContext context)
    {
        var from = int.TryParse(context.Request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        if (current() is not { } answers) await Replies.ProblemAsync(context, StatusCodes.Status503ServiceUnavailable, "The documents are still being read.");
        else await Replies.JsonAsync(context, Of(answers.Corpus, from), PageJson.Default.DocumentsView);
    }

    private static DocumentsView Of(CorpusSnapshot corpus, int from)
    {
        var shown = corpus.Documents.Skip(from).Take(AtATime).ToList();
        var talks = corpus.Talks.ToLookup(talk => talk.Document.Path);
        return new DocumentsView(
            corpus.Documents.Count,
            [.. shown.Select(document => Of(document, talks[document.Path]))],
            corpus.Refused.Count,
            [.. corpus.Refused.Take(MostRefused).Select(file => new RefusedView(file.Path, file.Reason))]);
    }

    private static DocumentView Of(Document document, IEnumerable<Talk> talks) => new(
        DocumentHead.Of(document),
        document.Provenance.Evidence?.Id.Value,
        document.Passages.Count,
        document.Sections.Count(section => section.Heading.Length > 0),
        document.Size,
        document.Warnings,
        [.. talks.Select(Of)]);

    private static TalkView Of(Talk talk) => new(
        talk.Name,
        talk.Date is { } date ? Wording.Date(date) : null,
        talk.Place,
        talk.Source == TalkSource.Told,
        talk.Planned,
        talk.Passages.Count > 0 ? talk.Passages[0].Id.Value : null,
        [.. talk.Attendees.Select(Of)],
        [.. talk.Absent.Select(Of)],
        [.. talk.Outcomes.Concat(talk.Decisions.Select(decision => decision.Passage)).Distinct().Select(passage => new OutcomeView(passage.Text, passage.Id.Value))],
        [.. talk.Actions.Select(action => new ActionView(Wording.List([.. action.Owners.Select(owner => owner.Name)]), action.DueWords, action.Text, action.Passage.Id.Value))]);

    private static AttendeeView Of(Attendance part) => new(part.Person.Name, part.Role, part.Side, part.Evidence.Id.Value);
}

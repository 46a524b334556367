using System.Text.Json.Serialization;

namespace ChatBot.Web.Reading;

/// <summary>What was read, and what was understood of it.</summary>
/// <param name="Total">Of all documents; <paramref name="Documents"/> may be a part.</param>
/// <param name="RefusedTotal">Of all files left out.</param>
internal sealed record DocumentsView(int Total, IReadOnlyList<DocumentView> Documents, int RefusedTotal, IReadOnlyList<RefusedView> Refused);

/// <param name="Evidence">The id of the passage that says of what kind it is; null where none does.</param>
/// <param name="Size">In bytes.</param>
internal sealed record DocumentView(
    [property: JsonIgnore] DocumentHead Head,
    string? Evidence,
    int Passages,
    int Sections,
    long Size,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<TalkView> Talks)
    : DocumentHead(Head);

/// <param name="IsTold">Whether the document only tells of it.</param>
/// <param name="IsPlanned">Whether it was still to come when that was written.</param>
/// <param name="Evidence">The id of the passage to open for it; null where there is none.</param>
internal sealed record TalkView(
    string Name,
    string? Date,
    string? Place,
    bool IsTold,
    bool IsPlanned,
    string? Evidence,
    IReadOnlyList<AttendeeView> Attendees,
    IReadOnlyList<AttendeeView> Absent,
    IReadOnlyList<OutcomeView> Outcomes,
    IReadOnlyList<ActionView> Actions);

/// <param name="Evidence">The id of the passage that says so.</param>
internal sealed record AttendeeView(string Name, string? Role, string? Side, string Evidence);

/// <param name="Evidence">The id of the passage that says so.</param>
internal sealed record OutcomeView(string Text, string Evidence);

/// <param name="Owners">Who is to do it, one after the other; empty where nobody is named.</param>
/// <param name="Due">In the document's words; null where it does not say.</param>
/// <param name="Evidence">The id of the passage that says so.</param>
internal sealed record ActionView(string Owners, string? Due, string Text, string Evidence);

/// <param name="Reason">What was found and what to do, one sentence.</param>
internal sealed record RefusedView(string Path, string Reason);

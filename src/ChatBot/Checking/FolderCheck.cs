using ChatBot.Answers.Citations;
using ChatBot.Corpus;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;

namespace ChatBot.Checking;

/// <summary>Goes over a corpus file by file: what was understood, and what somebody may want to mend.</summary>
internal sealed class FolderCheck(CorpusSnapshot corpus)
{
    private readonly ILookup<Document, Talk> _talks = corpus.Talks.ToLookup(talk => talk.Document);

    /// <summary>In the order of paths, the refused among them.</summary>
    public IReadOnlyList<CheckedFile> Run() =>
        [.. corpus.Documents.Select(Check).Concat(corpus.Refused.Select(file => new CheckedFile { File = file.Path, Refused = file.Reason })).OrderBy(file => file.File, StringComparer.Ordinal)];

    private CheckedFile Check(Document document)
    {
        // What is only announced says nothing of who came.
        var talks = _talks[document].Where(talk => !talk.Planned).ToList();
        // A report appears after the talk that it tells of.
        var told = talks.Find(talk => talk.Source == TalkSource.Told)?.Date;
        var date = told is { Year: not null, Day: not null } ? told : document.Date ?? talks.Select(talk => talk.Date).FirstOrDefault(known => known is not null);
        var speakers = Speakers(document);
        var attendees = People(talks.SelectMany(talk => talk.Attendees));
        return new CheckedFile
        {
            File = document.Path,
            Title = document.Title,
            Provenance = ProvenanceLabels.Name(document.Provenance.Provenance),
            Date = date?.ToString(),
            DateSource = date == document.Date ? Words(document.DateOrigin) : date is null ? null : "text",
            OtherDates = [.. document.OtherDates.Select(other => new CheckedDate(other.Date.ToString(), Words(other.Origin)!))],
            Place = talks.Select(talk => talk.Place).FirstOrDefault(place => place is not null),
            Time = talks.Select(talk => talk.Time).FirstOrDefault(time => time is not null),
            Agenda = [.. talks.SelectMany(talk => talk.Agenda).Select(point => point.Text)],
            Attendees = attendees,
            ListsAttendees = talks.Exists(talk => talk.ListsAttendees),
            Absent = People(talks.SelectMany(talk => talk.Absent)),
            Chairs = People(talks.SelectMany(talk => talk.Chairs)),
            Scribes = Scribes(document, talks),
            Speakers = speakers,
            Decisions = [.. talks.SelectMany(talk => talk.Decisions).Select(decision => new CheckedWords(decision.Text, decision.Passage.Id.Value))],
            ActionItems = [.. talks.SelectMany(talk => talk.Actions).Select(action => new CheckedAction(action.Text, [.. action.Owners.Select(owner => owner.Name)], action.Due?.ToString() ?? action.DueWords, action.Passage.Id.Value))],
            Talks = talks.Count,
            Passages = document.Passages.Count,
            Warnings = Warnings(document, talks, speakers, date),
        };
    }

    private static string? Words(DateOrigin? origin) => origin switch
    {
        DateOrigin.FrontMatter => "front matter",
        DateOrigin.DateLine => "date line",
        DateOrigin.Title => "title",
        DateOrigin.AgencyLine => "dateline",
        DateOrigin.Timestamps => "timestamps",
        DateOrigin.Heading => "heading",
        DateOrigin.FileName => "file name",
        _ => null,
    };

    private static List<CheckedPerson> People(IEnumerable<Attendance> attendances) =>
        [.. attendances.DistinctBy(attendance => attendance.Person.Name).Select(attendance => new CheckedPerson(attendance.Person.Name, attendance.Role, attendance.Side))];

    // Front matter may name who transcribed, whom the text does not.
    private static List<CheckedPerson> Scribes(Document document, List<Talk> talks)
    {
        var scribes = People(talks.SelectMany(talk => talk.Scribes));
        if (document.Scribe is { } scribe && !scribes.Exists(known => known.Name == scribe)) scribes.Add(new CheckedPerson(scribe, Role: null, Affiliation: null));
        return scribes;
    }

    private List<CheckedSpeaker> Speakers(Document document) =>
    [
        .. document.Passages.Where(passage => passage is { Kind: PassageKind.Turn, Speaker: not null }).GroupBy(passage => passage.Speaker!, StringComparer.Ordinal)
            .Select(turns => new CheckedSpeaker(turns.Key, corpus.People.SpeakerOf(turns.First())?.Name, turns.Count())),
    ];

    private static List<string> Warnings(Document document, List<Talk> talks, List<CheckedSpeaker> speakers, PartialDate? date)
    {
        var warnings = document.Warnings.ToList();
        if (!document.Provenance.Certain) warnings.Add($"taken for {ProvenanceLabels.Name(document.Provenance.Provenance)} without certainty: {document.Provenance.Reason}");
        if (document.Date is null && talks.TrueForAll(talk => talk.Date is null)) warnings.Add("no date was found");
        foreach (var other in document.OtherDates) warnings.Add($"the {Words(other.Origin)} says {other.Date}, the {Words(document.DateOrigin)} {document.Date}");
        if (date is { } held && document.Date is { } stated && !held.IsCompatibleWith(stated)) warnings.Add($"the talk took place on {held}, the {Words(document.DateOrigin)} says {stated}");
        if (document.DateOrigin == DateOrigin.FileName) warnings.Add("only the file's name says when");
        if (speakers.Count == 0 && document.Provenance.Provenance == Provenance.Transcript) warnings.Add("nobody is named as speaking; its words stay unattributed");
        return warnings;
    }
}

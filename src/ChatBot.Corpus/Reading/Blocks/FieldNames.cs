using ChatBot.Corpus.Languages;
using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

internal enum FieldKind
{
    None,

    /// <summary>Opens a list of people who took part, or who did not.</summary>
    Attendees,

    /// <summary>A fact about the document or meeting: "Location", "Date", "Published".</summary>
    Fact,

    /// <summary>A part that somebody played: "Chair", "Moderator". Also what a transcript calls a speaker.</summary>
    Role,

    /// <summary>A word that opens a part of a text and is no speaker: "Note", "Phase 1", "Decision".</summary>
    Structure,
}

/// <summary>What the word before a colon is, where it is not somebody's name: the vocabulary of minutes, programmes and articles.</summary>
internal static class FieldNames
{
    private static readonly HashSet<string> Attendees = Set(
        """
        attendees; attendee list; list of attendees; attendance; in attendance; also in attendance; attended; attended by; attending; also attending;
        present; also present; those present; members present; people present; staff present; others present; persons present; present at the meeting; present were;
        not present; participants; participant list; list of participants; participating; key participants; meeting participants; main participants; members;
        committee members; board members; council members; members attending; members absent; guests; guest; invited guests; special guests; observers; invitees;
        invited; delegates; delegation; delegations; panel; panelists; panellists; panel members; on the call; on the panel; on the line; in the room; around the table;
        who was there; who attended; joined by; joining; joining remotely; remote; remote participants; online; attending online; by phone; by video; via zoom; in person;
        regrets; apologies; apologies for absence; apologies received; absent; absentees; absent with apologies; excused; excused absences; not attending; unable to attend; no-shows;
        speakers; list of speakers; featured speakers; cast; characters; dramatis personae; roll call; quorum; team members; present (voting);
        """);

    private static readonly HashSet<string> Facts = Set(
        """
        location; place; venue; where; room; address; city; date; date and time; date & time; date/time; meeting date; meeting date/time; day; when; time; time and place; time and location;
        start; start time; started; begin; begins; end; end time; ended; ends; duration; meeting duration; length; call to order; called to order; adjourned; adjournment; meeting adjourned;
        time zone; timezone; published; publication date; published on; posted; posted on; posted in; updated; last updated; last modified; created; first published; issued; release date; for immediate release;
        author; authors; by; written by; words by; story by; reported by; reporting by; editing by; edited by; text by; translated by; translation; editor; source; sources; original; origin; publisher; publication;
        subject; re; to; from; cc; bcc; sent; reply-to; message-id; title; document; document id; reference; ref; file; version; revision; status; classification; category; categories; tags; tag; keywords; topic tags; language;
        type; format; meeting type; type of meeting; meeting; meeting title; meeting name; meeting number; meeting id; event; series; episode; season; project; team; department; organization; organisation; company; committee; group; working group;
        recording; recordings; video; audio; audio/video; transcript; transcripts; link; links; url; website; web; slides; minutes; previous minutes; agenda link; passcode; dial-in; phone; telephone; email; e-mail; contact; contacts; media contact; press contact;
        next meeting; next meeting date; date of next meeting; next session; next call; copyright; license; licence; isbn; issn; doi; podcast; channel; platform; medium; issue; github issue;
        """);

    private static readonly HashSet<string> Roles = Set(
        """
        chair; chairs; chairman; chairwoman; chairperson; co-chair; co-chairs; vice chair; deputy chair; presiding; president; moderator; moderators; moderated by; facilitator; facilitators; facilitated by; host; hosts; hosted by; organizer; organizers;
        organiser; organisers; convener; convenor; convened by; scribe; scribes; scribe(s); secretary; note taker; note-taker; notetaker; notes; notes by; note takers; minutes by; minutes taken by; minute taker; recorder; recorded by; clerk; rapporteur; presenter; presenters; presented by;
        interviewer; interviewed by; interpreter; timekeeper; leader; lead; led by; meeting leader; called by; meeting called by; prepared by; submitted by; approved by; transcribed by; transcriber; owner; client; spokesperson; contact person; mediator; mediators;
        """);

    private static readonly HashSet<string> StructureWords = Set(
        """
        note; nb; ps; p.s; warning; caution; important; disclaimer; notice; reminder; update; updates; correction; clarification; editor's note; tip; hint; example; examples; e.g; i.e; summary; overview; abstract; introduction; intro; preface; prologue; epilogue; background; context;
        conclusion; conclusions; closing; opening; discussion; discussions; debate; remarks; comment; comments; comment(s); feedback; result; results; finding; findings; analysis; details; detail; description; purpose; goal; goals; aim; aims; objective; objectives; scope; mission; vision; agenda; agendas; topic; topics;
        item; items; point; points; key points; takeaway; takeaways; key takeaways; highlight; highlights; action; actions; action item; action items; ai; todo; to do; to-do; task; tasks; next steps; next step; follow-up; follow up; decision; decisions; decided; agreed; agreement; agreements; consensus; resolved; resolution; resolutions;
        outcome; outcomes; motion; motions; vote; votes; voting; ayes; nays; yeas; noes; abstentions; abstain; proposal; proposals; proposed; recommendation; recommendations; requirement; requirements; condition; conditions; demand; demands; option; options; pros; cons; benefit; benefits; risk; risks; issue; issues; problem; problems; solution; solutions; reason; reasons;
        phase; phases; stage; step; steps; part; parts; section; chapter; act; scene; setting; interlude; round; session; day; week; month; year; article; annex; appendix; attachment; attachments; enclosure; table; figure; fig; image; photo; photograph; picture; caption; credit; credits; exhibit; map; chart; graph; box; sidebar; glossary; contents; table of contents;
        paragraph; clause; rule; principle; theme; area; category; level; priority; deadline; due; budget; cost; total; price; amount; number; rationale; status update; progress; old business; new business; unfinished business; announcements; announcement; report; reports; presentation; presentations; q&a; questions; faq; see also; read more; more; related; further reading; references; reference; footnote; footnotes;
        draft; drafts; response; responses; regarding; concerning; hum; hums; joined; quit; spec; pr; prs; repo; bios; short bios; bio; biography; about; about the author; about us; quote; quotes; quotation; headline; headlines; breaking; exclusive; live; watch; listen; opinion; editorial; analysis piece; review; obituary; news; sports; world; politics; business; list; lists; definition; term; terms; fact; facts; myth; lesson; lessons; idea; ideas; plan; plans; strategy; timeline; history; timeline of events; schedule; program; programme; strengths; weaknesses;
        opportunities; threats; status quo; input; output; default; usage; warning signs; recap; one; two; three; first; second; third; fourth; fifth; finally; lastly; meanwhile; however; therefore; also; plus; yes; no; ok; fun fact; spoiler; translation note; silence; pause; break; recess; intermission; applause; laughter; music; transcript begins; end; link in bio;
        """);

    // Nouns that open "Phase 2" or close "Key Decision": the whole label may be new, its kind is not.
    private static readonly HashSet<string> StructureHeads = Set(
        """
        phase; stage; step; part; section; chapter; act; scene; round; session; day; week; topic; item; point; article; annex; appendix; figure; fig; table; option; question; issue; episode; lesson; rule; principle; proposal; motion; resolution; clause; paragraph; exhibit; decision; action; note; photo; image; update;
        """);

    private static readonly HashSet<string> StructureTails = Set(
        """
        agreement; agreements; decision; decisions; outcome; outcomes; action; actions; items; points; notes; summary; update; updates; steps; topics; goals; objectives; results; conclusion; conclusions; background; proposal; proposals; discussion; overview; remarks; reached; recommendations; requirements; framework; plan; status; question; questions; business; session; topic; report; phase; cooperation;
        """);

    private static readonly WordSet ForeignFacts = Vocabulary.Of("date", "time", "place", "facts", "title");

    private static readonly WordSet Dates = Vocabulary.Of("date", "time");

    private static readonly WordSet ForeignRoles = Vocabulary.Of("chair", "scribe", "offices");

    private static readonly WordSet ForeignParts = Vocabulary.Of("parts", "agenda", "decisions", "open", "tasks", "votes");

    // More words before the last one make a sentence, not a label.
    private const int MostWords = 4;

    /// <param name="label">As written, without its colon.</param>
    public static FieldKind KindOf(string label)
    {
        var name = Normalise(label);
        if (Attendees.Contains(name) || NamesThoseWhoCame(name) || PresenceWords.HeadsList(name)) return FieldKind.Attendees;
        if (IsFact(name)) return FieldKind.Fact;
        if (Roles.Contains(name) || ForeignRoles.Contains(name)) return FieldKind.Role;
        return IsPart(name) || HasStructureNoun(name) ? FieldKind.Structure : FieldKind.None;
    }

    /// <summary>Whether a label stands before the day or hour of what a document records, or of its appearance.</summary>
    public static bool SaysWhen(string label) =>
        label.ToLowerInvariant() is var name && (name.Contains("date", StringComparison.Ordinal) || name is "when" or "published" or "posted" or "time" || Dates.Contains(name));

    /// <summary>Whether the words are what many texts call a part of theirs: "Purpose", "Agenda", "Time and place".</summary>
    public static bool OpensPart(string heading) => Normalise(heading) is var name && (IsPart(name) || IsFact(name) || Attendees.Contains(name) || PresenceWords.HeadsList(name));

    /// <summary>Whether the first word is one that opens a fact, with or without a colon: "Published", "Start".</summary>
    public static bool StartsWithFact(string text) => IsFact(Normalise(text.Split(' ')[0]));

    private static bool IsFact(string name) => Facts.Contains(name) || ForeignFacts.Contains(name);

    private static bool IsPart(string name) => StructureWords.Contains(name) || ForeignParts.Contains(name);

    private static readonly WordSet ThoseWhoCame = new("attendees participants attendance panelists panellists attending");

    private static readonly WordSet Presence = new("present absent remote remotely remoting online virtually");

    // What stands before "present" or "absent" where the label tells of people: "Directors present", "Members also present".
    private static readonly WordSet PeoplePresent = new(
        "members member directors trustees governors councillors councilors councilmembers commissioners supervisors selectmen officers officials executives representatives delegates "
        + "residents visitors guests observers employees shareholders owners partners parents volunteers consultants advisors advisers attorneys students faculty citizens "
        + "staff board committee council commission people persons public press attendees participants panelists panellists speakers chairs editors others those all");

    private static readonly WordSet BeforePresence = new("also not who were are");

    /// <summary>Whether the label ends in who somebody is to a body: "Voting members", "Project directors".</summary>
    public static bool NamesPeople(string label) => Normalise(label) is var name && name.AsSpan().Count(' ') < MostWords && PeoplePresent.Contains(LastWord(name));

    // "Introduction of attendees", "Attendees/affiliation"; but "Number of participants" counts them.
    private static bool NamesThoseWhoCame(string name)
    {
        var words = name.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords + 1 || name.Contains(',') || words[0] is "number" or "total") return false;
        return Array.Exists(name.Split('/'), part => ThoseWhoCame.Contains(LastWord(part)) || (part.Length < name.Length && Attendees.Contains(part.Trim()))) || words is ["name", "affiliation"] or [.., "attendee" or "participant", "list"]
            || (words.Length > 1 && words[^1] is "regrets" or "apologies" or "absences" or "rollcall") || words is [.., "roll", "call"]
            || (Presence.Contains(words[^1]) && Array.FindLast(words[..^1], word => !BeforePresence.Contains(word)) is { } noun && PeoplePresent.Contains(noun));
    }

    private static bool HasStructureNoun(string name)
    {
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        if (first < 0) return false;
        if (name[..first] is "action" or "actions" or "decision" or "ai" or "motion" or "resolution" or "todo" or "note") return true;
        var rest = name[(first + 1)..];
        var isNumbered = rest.Length <= 5 && (char.IsAsciiDigit(rest[0]) || rest is "one" or "two" or "three" or "four" or "five" or "six" or "i" or "ii" or "iii" or "iv" or "v");
        return (isNumbered && (StructureHeads.Contains(name[..first]) || ForeignParts.Contains(name.AsSpan(0, first)))) || StructureTails.Contains(LastWord(name).ToString());
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name) => name.TrimEnd()[(name.TrimEnd().LastIndexOf(' ') + 1)..];

    private static string Normalise(string label)
    {
        var text = label.AsSpan().Trim().Trim("*_.[]【】〔〕").Trim();
        var bracket = text.IndexOf('(');
        if (bracket > 0 && !text.EndsWith("(s)", StringComparison.Ordinal)) text = text[..bracket].TrimEnd();
        var name = text.ToString().ToLowerInvariant().Replace('’', '\'');
        // "Board members in attendance were:", "Participants included:"
        var last = name.LastIndexOf(' ');
        return last > 0 && name[(last + 1)..] is "were" or "are" or "was" or "included" or "include" ? name[..last] : name;
    }

    private static HashSet<string> Set(string words) => new(words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}

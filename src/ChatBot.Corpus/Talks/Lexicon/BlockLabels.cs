using ChatBot.Corpus.Languages;
using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Lexicon;

/// <summary>The labels of the blocks that records of talks open with.</summary>
internal static class BlockLabels
{
    private const int MostWords = 6;
    private const int LongestLabel = 24;

    private static readonly WordSet Absence = new(
        "absent regrets apologies apology excused absentees absences unable not missing declined", ' ');

    private static readonly WordSet Attendance = new(
        "attendees|attendee|present|participants|participant|attendance|in attendance|attending|members present|roll call|people "
        + "present|who was there|delegates|delegation|delegations|list of attendees|list of participants|meeting attendees|"
        + "attendees and roles|people|members|also present|remote|remote attendees|on the call|panel|speakers|cast", '|');

    private static readonly WordSet LateArrival = new("joined|joined late|arrived|arrived late|late|late arrivals", '|');
    private static readonly WordSet Place = new("location|place|venue|where|held at|meeting place|meeting location|room|site", '|');
    private static readonly WordSet ForeignPlace = Vocabulary.Of("place");
    private static readonly WordSet Time = new("date|when|time|meeting date|date and time|meeting date/time|date/time|day|held on", '|');
    private static readonly WordSet Start = new("start|start time|started|begin|begins|began|call to order|called to order|opened|opening time|meeting time", '|');
    private static readonly WordSet ForeignTime = Vocabulary.Of("date", "time");

    private static readonly WordSet Guests = Vocabulary.Of("guests");
    private static readonly WordSet Observers = new("observer|observers", '|');

    /// <summary>"Regrets", "Apologies for absence", "Not present", "Members (absent)"; what a bracket asks of those who fill in a list is none.</summary>
    public static bool IsAbsence(string? label)
    {
        var open = label?.IndexOf('(') ?? -1;
        if (open <= 0) return HasAbsence(label);
        var bracket = label.AsSpan()[(open + 1)..].TrimEnd(") :*_");
        return HasAbsence(label.AsSpan(0, open)) || Absence.Contains(bracket);
    }

    private static bool HasAbsence(ReadOnlySpan<char> label)
    {
        var words = 0;
        foreach (var range in label.Split(' '))
        {
            if (!label[range].IsEmpty && ++words > MostWords) return false;
        }

        foreach (var range in label.SplitAny(' ', ':', '/'))
        {
            if (Absence.Contains(label[range]) || PresenceWords.IsAbsence(label[range])) return true;
        }

        return false;
    }

    /// <summary>As what those came who stand below "Guests:" or "Observers:"; null below another label.</summary>
    public static string? PartOfThoseUnder(string? label)
    {
        var plain = label.AsSpan().Trim(": *_");
        return Guests.Contains(plain) ? "guest" : Observers.Contains(plain) ? "observer" : null;
    }

    /// <summary>Whether the label says only that those below it were asked to come.</summary>
    public static bool IsInvitation(string? label) => label.AsSpan().Trim(": *_") is "Invited" or "invited" or "Invitees" or "invitees";

    /// <summary>Those who came while the talk went on: they open no other one.</summary>
    public static bool IsLateArrival(string? label) => label is not null && LateArrival.Contains(label.AsSpan().Trim().TrimEnd(':'));

    public static bool IsAttendance(string heading) => Attendance.Contains(heading.AsSpan().Trim().TrimEnd(':'));

    /// <summary>The words after "Location:" and the like; null for another line.</summary>
    public static string? PlaceIn(string line) => Value(line, Place, ForeignPlace);

    /// <summary>The words after "Date:" and the like; null for another line.</summary>
    public static string? TimeIn(string line) => Value(line, Time, ForeignTime);

    /// <summary>The words after "Start:" and the like; null for another line.</summary>
    public static string? StartIn(string line) => Value(line, Start, ForeignTime);

    /// <summary>Where the colon behind the label of a field stands, or the bar in a row of two cells; null where the line begins with no label.</summary>
    public static int? ColonIn(string line)
    {
        if (LabelColon.In(line, LongestLabel + 1) is > 0 and <= LongestLabel and var colon) return colon;
        return line.IndexOf('|') is > 0 and <= LongestLabel and var bar && line.IndexOf('|', bar + 1) < 0 ? bar : null;
    }

    private static string? Value(string line, WordSet labels, WordSet foreign)
    {
        if (ColonIn(line) is not { } colon) return null;
        var label = line.AsSpan(0, colon).Trim().Trim("*_#- 【〔");
        if (!labels.Contains(label) && !foreign.Contains(label)) return null;
        var value = line[(colon + 1)..];
        var lineEnd = value.IndexOf('\n');
        value = (lineEnd < 0 ? value : value[..lineEnd]).Trim().Trim('*', '_').Trim();
        return value.Length > 0 ? value : null;
    }
}

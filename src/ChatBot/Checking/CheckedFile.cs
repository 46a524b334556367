using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Checking;

/// <summary>What was understood of one file, and what looks wrong; the properties are in the order in which they are written.</summary>
internal sealed record CheckedFile
{
    /// <summary>Relative to the folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>Why the file was left out; null for one that was read.</summary>
    public string? Refused { get; init; }

    public string? Title { get; init; }

    public string? Provenance { get; init; }

    /// <summary>ISO 8601 as far as known; null where nothing says when.</summary>
    public string? Date { get; init; }

    /// <summary>Where the date stands: "front matter", "date line", "title", "file name" and the like.</summary>
    public string? DateSource { get; init; }

    /// <summary>Other dates that the file gives for the same thing, each with where.</summary>
    public IReadOnlyList<CheckedDate> OtherDates { get; init; } = [];

    public string? Time { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<CheckedPerson> Attendees { get; init; } = [];

    /// <summary>Whether the file lists who was there; without a list the attendees are those who speak.</summary>
    public bool ListsAttendees { get; init; }

    public IReadOnlyList<CheckedPerson> Absent { get; init; } = [];

    public IReadOnlyList<CheckedPerson> Chairs { get; init; } = [];

    public IReadOnlyList<CheckedPerson> Scribes { get; init; } = [];

    public IReadOnlyList<CheckedSpeaker> Speakers { get; init; } = [];

    public IReadOnlyList<CheckedWords> Decisions { get; init; } = [];

    public IReadOnlyList<CheckedAction> ActionItems { get; init; } = [];

    public IReadOnlyList<string> Agenda { get; init; } = [];

    public int Talks { get; init; }

    public int Passages { get; init; }

    /// <summary>What somebody may want to mend, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

internal sealed record CheckedDate(string Date, string Source);

internal sealed record CheckedPerson(string Name, string? Role, string? Affiliation);

/// <param name="Label">As the file writes it.</param>
/// <param name="Name">Whom it means; null where the file does not say.</param>
internal sealed record CheckedSpeaker(string Label, string? Name, int Turns);

/// <param name="Passage">The id that <c>show</c> takes.</param>
internal sealed record CheckedWords(string Text, string Passage);

internal sealed record CheckedAction(string Text, IReadOnlyList<string> Owners, string? Due, string Passage);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(IReadOnlyList<CheckedFile>))]
internal sealed partial class CheckJson : JsonSerializerContext
{
    /// <summary>Leaves letters of every script readable, an object a line is for people and programs alike.</summary>
    public static CheckJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    });
}

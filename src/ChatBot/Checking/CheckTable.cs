using ChatBot.Corpus;

namespace ChatBot.Checking;

/// <summary>What was understood, a few lines a file.</summary>
internal static class CheckTable
{
    private const int MostNames = 8;

    public static void Write(IReadOnlyList<CheckedFile> files, TextWriter output)
    {
        foreach (var file in files)
        {
            foreach (var line in Lines(file)) output.WriteLine(ShownText.Of(line));
        }

        var refused = files.Count(file => file.Refused is not null);
        output.WriteLine($"{files.Count - refused} files read, {refused} left out, {files.Count(file => file.Warnings.Count > 0)} with something to look at");
    }

    private static IEnumerable<string> Lines(CheckedFile file)
    {
        yield return file.File;
        if (file.Refused is { } reason)
        {
            yield return $"  left out     {reason}";
            yield break;
        }

        yield return $"  title        {file.Title}";
        yield return $"  kind         {file.Provenance}, {file.Passages} passages, {file.Talks} {(file.Talks == 1 ? "talk" : "talks")}";
        yield return $"  date         {(file.Date is null ? "none found" : file.DateSource is null ? file.Date : $"{file.Date} ({file.DateSource})")}{(file.Time is null ? "" : $", {file.Time}")}";
        if (file.Place is { } place) yield return $"  place        {place}";
        foreach (var (name, people) in Groups(file))
        {
            if (people.Count > 0) yield return $"  {name,-12} {Some(people)}";
        }

        if (file.Decisions.Count > 0) yield return $"  decisions    {file.Decisions.Count}";
        if (file.ActionItems.Count > 0) yield return $"  action items {file.ActionItems.Count}";
        foreach (var warning in file.Warnings) yield return $"  look at      {warning}";
    }

    private static IEnumerable<(string Name, List<string> People)> Groups(CheckedFile file)
    {
        yield return (file.ListsAttendees ? "attendees" : "took part", [.. file.Attendees.Select(person => person.Name)]);
        yield return ("absent", [.. file.Absent.Select(person => person.Name)]);
        yield return ("chairs", [.. file.Chairs.Select(person => person.Name)]);
        yield return ("scribes", [.. file.Scribes.Select(person => person.Name)]);
        yield return ("speakers", [.. file.Speakers.Select(speaker => speaker.Name is null || speaker.Name == speaker.Label ? speaker.Label : $"{speaker.Label} = {speaker.Name}")]);
    }

    private static string Some(List<string> names) =>
        names.Count <= MostNames ? $"{names.Count}: {string.Join(", ", names)}" : $"{names.Count}: {string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more";
}

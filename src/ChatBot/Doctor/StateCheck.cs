using ChatBot.Conversations.State;

namespace ChatBot.Doctor;

/// <summary>Whether what has to outlive a restart can be written.</summary>
internal static class StateCheck
{
    private const string Cure = "Make it writable for the user that the bot runs as, or set State:Folder to a folder that is; until then buttons under answers stop working at a restart.";
    private const string Damaged = "Start the bot: it sets the file aside and begins a new one. Buttons under earlier answers, votes and the report begin anew. Check the disk.";
    private const string Aside = "Check the disk, and delete the file when nobody wants to look into it any more.";

    public static Finding Of(StateOptions options)
    {
        var folder = options.Folder!;
        var existing = folder;
        while (!Path.Exists(existing) && Path.GetDirectoryName(existing) is { } above) existing = above;
        var what = existing == folder ? folder : $"{folder}, which will be made";
        if (StateDatabase.DamageOf(folder) is { } damage) return new(FindingStatus.Wrong, "State", $"{Path.Combine(folder, StateDatabase.FileName)} is damaged ({damage})", Damaged);
        if (StateDatabase.SetAside(folder) is [var aside, ..]) return new(FindingStatus.Note, "State", $"{folder}; a damaged database was set aside as {Path.GetFileName(aside)}", Aside);
        return IsWritable(existing) ? new(FindingStatus.Ok, "State", what) : new(FindingStatus.Note, "State", $"{what}, cannot be written", Cure);
    }

    private static bool IsWritable(string folder)
    {
        try
        {
            // A file in the place of a folder is not writable either.
            var probe = Path.Combine(folder, $".chatbot-{Guid.NewGuid():N}");
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose)) return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

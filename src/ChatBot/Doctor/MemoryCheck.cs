namespace ChatBot.Doctor;

/// <summary>Whether what these documents take is there, with room for questions.</summary>
internal static class MemoryCheck
{
    private const long Megabyte = 1024 * 1024;

    /// <param name="used">Bytes that are resident with the documents read.</param>
    /// <param name="available">Bytes that the process may use.</param>
    public static Finding Of(long used, long available)
    {
        var found = $"{used / Megabyte} MB are in use with these documents, of {available / Megabyte} MB";
        const string Cure = "Give the machine or the container more memory, or answer from fewer documents.";
        if (available < used + (used / 4)) return new(FindingStatus.Wrong, "Memory", found, Cure);
        return available < 2 * used ? new(FindingStatus.Note, "Memory", $"{found}, which is little room under load", Cure) : new(FindingStatus.Ok, "Memory", found);
    }
}

namespace ChatBot.Index.Storage;

/// <summary>How an index is used.</summary>
public enum StoreAccess
{
    /// <summary>Begins one where there is none, and keeps it up to date.</summary>
    Keep,

    /// <summary>Reads from one that is there. What has changed since is held in memory.</summary>
    Use,
}

/// <summary>What became of the index on disk.</summary>
/// <param name="Folder">Where it lies; null where all is in memory.</param>
/// <param name="Restored">How many files an earlier run left that are answered from.</param>
/// <param name="Damage">Why what an earlier run left could not be used and was made anew; null where it could.</param>
/// <param name="IsLocked">Whether another process keeps it up to date, so that this one only reads.</param>
/// <param name="Failure">Why nothing (more) can be written; null while it can.</param>
public sealed record StoreState(string? Folder, int Restored, string? Damage, bool IsLocked, string? Failure);

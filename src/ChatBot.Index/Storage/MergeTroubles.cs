using Lucene.Net.Index;

namespace ChatBot.Index.Storage;

/// <summary>
/// Merges segments in the background. A merge that fails (a full disk) leaves the segments as they are; left to itself it would end the
/// process.
/// </summary>
internal sealed class MergeTroubles : ConcurrentMergeScheduler
{
    private volatile Exception? _last;

    /// <summary>Why the last merge that failed did so; null while none has.</summary>
    public Exception? Last => _last;

    protected override void HandleMergeException(Exception exc) => _last = exc;
}

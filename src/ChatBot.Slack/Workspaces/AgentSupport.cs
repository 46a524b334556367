namespace ChatBot.Slack.Workspaces;

/// <summary>
/// Whether a workspace has something that not all have: learnt from the first call that only those understand, so that others are not
/// made in vain.
/// </summary>
internal sealed class AgentSupport
{
    private volatile bool _isMissing;
    private volatile bool _isPresent;

    public bool IsWorthTrying => !_isMissing;

    /// <summary>Whether it was there the last time that this could be told.</summary>
    public bool IsPresent => _isPresent;

    public void Missing() => (_isMissing, _isPresent) = (true, false);

    public void Present() => (_isMissing, _isPresent) = (false, true);
}

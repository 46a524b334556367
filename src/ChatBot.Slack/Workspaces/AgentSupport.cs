namespace ChatBot.Slack.Workspaces;

/// <summary>Whether a workspace has the agent view: learnt from the first call that only it understands, so that others are not made in vain.</summary>
internal sealed class AgentSupport
{
    private volatile bool _isMissing;

    public bool IsWorthTrying => !_isMissing;

    public void Missing() => _isMissing = true;

    public void Present() => _isMissing = false;
}

namespace ChatBot.Slack.SocketMode;

/// <summary>Slack will have no socket of this app any more; the message says what to do about it.</summary>
internal sealed class SocketModeStoppedException(string message) : Exception(message);

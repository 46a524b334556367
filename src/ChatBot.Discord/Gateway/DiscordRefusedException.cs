namespace ChatBot.Discord.Gateway;

/// <summary>Discord does not want this bot as it is set up, and trying again would change nothing. The message says what to change.</summary>
internal sealed class DiscordRefusedException(string cure, Exception? innerException = null) : Exception(cure, innerException);

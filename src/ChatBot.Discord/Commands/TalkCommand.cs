using ChatBot.Answers;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Commands;

/// <summary>A slash command: how it is registered, and what using it asks.</summary>
internal sealed record TalkCommand(ApplicationCommand Registered, Func<CommandArguments, ChatRequest> Request);

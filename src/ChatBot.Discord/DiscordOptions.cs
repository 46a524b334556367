using System.ComponentModel.DataAnnotations;
using ChatBot.Conversations;
using ChatBot.Conversations.Access;
using ChatBot.Discord.Access;
using Microsoft.Extensions.Options;

namespace ChatBot.Discord;

/// <summary>What the operator sets for Discord. The token alone turns it on.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot token; without one Discord is off. Never logged.</summary>
    [RegularExpression(@"\S+", ErrorMessage = "Discord:Token must be the bot token alone, without spaces and without \"Bot\" before it.")]
    public string? Token { get; set; }

    /// <summary>With the version. Discord's own but in tests and behind a proxy.</summary>
    [RegularExpression("https?://.+", ErrorMessage = "Discord:ApiUrl must be an address with its version, such as https://discord.com/api/v10.")]
    public string ApiUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>Null for as many as Discord recommends.</summary>
    [WholeNumber("Discord:Shards", 1, 1000, Otherwise = "for as many as Discord recommends")]
    public int? Shards { get; set; }

    [Ids("Discord:Servers")]
    public AccessRule Servers { get; set; } = new();

    /// <summary>A thread is its channel's too.</summary>
    [Ids("Discord:Channels")]
    public AccessRule Channels { get; set; } = new();

    [Ids("Discord:Roles")]
    public AccessRule Roles { get; set; } = new();

    public bool IsOn => !string.IsNullOrWhiteSpace(Token);
}

[OptionsValidator]
public sealed partial class ValidateDiscordOptions : IValidateOptions<DiscordOptions>;

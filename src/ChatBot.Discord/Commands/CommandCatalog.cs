using ChatBot.Discord.Wire;
using static ChatBot.Answers.Commands;
using static ChatBot.Discord.Commands.CommandOptions;

namespace ChatBot.Discord.Commands;

/// <summary>All commands of the bot. Each has <see cref="Private"/> as its last option.</summary>
internal static class CommandCatalog
{
    /// <summary>The message command, as people see it in a message's menu.</summary>
    public const string FindInTheTalks = "Find in the talks";

    /// <summary>The user command, as people see it in a person's menu.</summary>
    public const string WhatDidTheySay = "What did they say?";

    public static IReadOnlyList<TalkCommand> All { get; } =
    [
        new(Slash(Ask, "Ask in plain words, as in: what was agreed on fisheries? The answer quotes the passages.",
                Optional(Question, "What you want to know, as in: who opposed the longer lease? Without it a form opens."),
                Name(Document, "Only from this document; type a few letters of its title."),
                Name(Speaker, "Only what this person says; type a few letters of the name.")),
            arguments => new()
            {
                Command = Ask,
                Question = arguments.Text(CommandOptions.Question),
                Document = arguments.Text(Document),
                Speaker = arguments.Text(Speaker),
            }),
        new(Slash(WhoAttended, "Who took part in a talk and who was absent, or in which talks somebody took part.",
                Name(Talk, "The talk; type a few letters of its name. Without it: all talks."),
                Name(Person, "The talks that this person took part in."),
                Optional("side", "Only people of this country, company or team, as in: Norway"),
                Optional("role", "Only people with this role, as in: foreign minister")),
            arguments => new()
            {
                Command = WhoAttended,
                Talk = arguments.Text(Talk),
                Person = arguments.Text(Person),
                Side = arguments.Text("side"),
                Role = arguments.Text("role"),
            }),
        new(Slash(Outcomes, "What was agreed or decided, in the words of the documents.",
                Name(Talk, "The talk; type a few letters of its name. Without it: all talks."),
                Optional("about", "Only what was decided about this, as in: dredging")),
            arguments => new() { Command = Outcomes, Talk = arguments.Text(Talk), About = arguments.Text("about") }),
        new(Slash(Actions, "What is to be done, by whom and until when, in the words of the documents.",
                Name(Talk, "The talk; type a few letters of its name. Without it: all talks."),
                Name(Owner, "Only what this person or group is to do; type a few letters of the name."),
                Optional("about", "Only what is to be done about this, as in: dredging")),
            arguments => new() { Command = Actions, Talk = arguments.Text(Talk), Owner = arguments.Text(Owner), About = arguments.Text("about") }),
        new(Slash(Summary, "What came of a talk or document, who wanted what and what stayed open, all of it quoted.",
                Name(Talk, "The talk; type a few letters of its name. Without it: a little of all talks."),
                Name(Document, "The document; type a few letters of its title.")),
            arguments => new() { Command = Summary, Talk = arguments.Text(Talk), Document = arguments.Text(Document) }),
        new(Slash(Quote, "A speaker's own words, word for word, and nobody else's.",
                Name(Speaker, "Whose words; type a few letters of the name.") with { Required = true },
                Optional("about", "On what, as in: sanctions"),
                Name(Document, "Only from this document; type a few letters of its title.")),
            arguments => new() { Command = Quote, Speaker = arguments.Text(Speaker), About = arguments.Text("about"), Document = arguments.Text(Document) }),
        new(Slash(Timeline, "Dated events in order, each with its passage.",
                Optional("about", "Only events about this, as in: the landing ban"),
                Optional("date", "A day, month or year, as in: March 2025, or: since 2025-03-01")),
            arguments => new() { Command = Timeline, About = arguments.Text("about"), Date = arguments.Text("date") }),
        new(Slash(Compare, "What each document says on something, side by side, by kind of source.",
                Required("about", "What to compare, as in: the joint commission"),
                Name(Document, "A document to compare; without one, all of them."),
                Name(OtherDocument, "Another document to compare it with.")),
            arguments => new() { Command = Compare, About = arguments.Text("about"), Documents = arguments.Texts(Document, OtherDocument) }),
        new(Slash(Talks, "The talks there are, with document, date and how many took part."), _ => new() { Command = Talks }),
        new(Slash(Sources, "The documents there are, and what kind of source each is."), _ => new() { Command = Sources }),
        new(Slash(Help, "How to ask, with examples."), _ => new() { Command = Help }),
    ];

    /// <summary>What is registered with Discord, in every language that there are words for.</summary>
    public static IReadOnlyList<ApplicationCommand> Registered { get; } =
    [
        .. All.Select(command => CommandWords.Localized(command.Registered)),
        CommandWords.Localized(Everywhere(new ApplicationCommand { Type = ApplicationCommandType.Message, Name = FindInTheTalks })),
        CommandWords.Localized(Everywhere(new ApplicationCommand { Type = ApplicationCommandType.User, Name = WhatDidTheySay })),
    ];

    /// <summary>Null for a command that is not ours (any more).</summary>
    public static TalkCommand? Find(string? name) => All.FirstOrDefault(command => command.Registered.Name == name);

    private static ApplicationCommand Slash(string name, string description, params IReadOnlyList<ApplicationCommandOption> options) =>
        Everywhere(new ApplicationCommand { Name = name, Description = description, Options = [.. options, Private] });

    /// <summary>In servers, in direct messages with the bot, and wherever somebody takes it along who installed it for themselves.</summary>
    private static ApplicationCommand Everywhere(ApplicationCommand command) => command with
    {
        Contexts = [InteractionContext.Guild, InteractionContext.BotDirectMessage, InteractionContext.PrivateChannel],
        IntegrationTypes = [IntegrationType.Guild, IntegrationType.User],
    };
}

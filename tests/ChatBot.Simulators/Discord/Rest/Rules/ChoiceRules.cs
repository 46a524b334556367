namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>What autocomplete may offer. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure</summary>
public static class ChoiceRules
{
    public const int Most = 25;

    public static void Check(Form owner, string field)
    {
        foreach (var choice in owner.Each(field, Most))
        {
            choice.Only("name", "name_localizations", "value");
            choice.Required("name", "value");
            choice.Text("name", 100, least: 1);
            if (choice.IsText("value")) choice.Text("value", 100);
        }
    }
}

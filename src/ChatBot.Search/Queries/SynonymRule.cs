namespace ChatBot.Search.Queries;

/// <summary>Where these terms stand in a question (an asterisk for a stop word), the target is looked for as well.</summary>
/// <param name="Target">A term, or a phrase as the index writes them.</param>
internal sealed record SynonymRule(string[] Source, string Target);

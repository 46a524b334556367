namespace ChatBot.Search;

/// <summary>The searched fields of one passage; empty where it has none.</summary>
/// <param name="Words">What is quoted.</param>
/// <param name="Heading">The headings it stands under.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Title">The document's title.</param>
public readonly record struct PassageText(string Words, string Heading, string Speaker, string Title);

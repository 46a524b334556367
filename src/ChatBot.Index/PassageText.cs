using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Index;

/// <summary>The searched fields of one passage; empty where it has none.</summary>
/// <param name="Words">What is quoted.</param>
/// <param name="Heading">The headings it stands under.</param>
/// <param name="Speaker">Who says it, as written.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Language">Of the document, as <see cref="LanguageDetector"/> gives it.</param>
public readonly record struct PassageText(
    string Words, string Heading, string Speaker, string Title, string Language = LanguageCodes.English);

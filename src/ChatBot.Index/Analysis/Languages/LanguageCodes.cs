namespace ChatBot.Index.Analysis.Languages;

/// <summary>The languages that documents are analyzed in, by their ISO 639-1 codes.</summary>
public static class LanguageCodes
{
    public const string English = "en";
    public const string German = "de";
    public const string French = "fr";
    public const string Spanish = "es";
    public const string Dutch = "nl";
    public const string Italian = "it";
    public const string Portuguese = "pt";
    public const string Polish = "pl";
    public const string Russian = "ru";
    public const string Ukrainian = "uk";
}

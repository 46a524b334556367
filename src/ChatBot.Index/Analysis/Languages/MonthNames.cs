namespace ChatBot.Index.Analysis.Languages;

/// <summary>The names of months in other languages, each with its English term: dates are found across languages.</summary>
internal static class MonthNames
{
    private static readonly string[] English =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    // The forms of each month, as they stand in dates.
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        [LanguageCodes.German] = "januar jänner;februar;märz;april;mai;juni;juli;august;september;oktober;november;dezember",
        [LanguageCodes.French] = "janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre",
        [LanguageCodes.Spanish] = "enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre setiembre;octubre;noviembre;diciembre",
        [LanguageCodes.Dutch] = "januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december",
        [LanguageCodes.Italian] = "gennaio;febbraio;marzo;aprile;maggio;giugno;luglio;agosto;settembre;ottobre;novembre;dicembre",
        [LanguageCodes.Portuguese] = "janeiro;fevereiro;março;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro",
        [LanguageCodes.Polish] =
            "styczeń stycznia styczniu;luty lutego lutym;marzec marca marcu;kwiecień kwietnia kwietniu;maj maja maju;"
            + "czerwiec czerwca czerwcu;lipiec lipca lipcu;"
            + "sierpień sierpnia sierpniu;wrzesień września wrześniu;październik października październiku;"
            + "listopad listopada listopadzie;grudzień grudnia grudniu",
        [LanguageCodes.Russian] =
            "январь января январе;февраль февраля феврале;март марта марте;апрель апреля апреле;май мая мае;июнь июня июне;"
            + "июль июля июле;август августа августе;"
            + "сентябрь сентября сентябре;октябрь октября октябре;ноябрь ноября ноябре;декабрь декабря декабре",
        [LanguageCodes.Ukrainian] =
            "січень січня січні;лютий лютого лютому;березень березня березні;квітень квітня квітні;травень травня травні;"
            + "червень червня червні;липень липня липні;"
            + "серпень серпня серпні;вересень вересня вересні;жовтень жовтня жовтні;листопад листопада листопаді;грудень грудня грудні",
    };

    /// <summary>Nothing for English.</summary>
    public static IEnumerable<(string Form, string Term)> In(string language)
    {
        if (!Forms.TryGetValue(language, out var months)) yield break;
        foreach (var (forms, english) in months.Split(';').Zip(English))
        {
            foreach (var form in forms.Split(' ')) yield return (form, TextAnalyzer.Stem(Capital(english)));
        }
    }

    /// <summary>"may" alone is the auxiliary.</summary>
    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

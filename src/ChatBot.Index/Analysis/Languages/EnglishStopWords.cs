namespace ChatBot.Index.Analysis.Languages;

/// <summary>
/// Closed-class words and the words that questions are made of. Measured on meeting questions, leaving out question words as well lifted
/// MRR@10 from 0.55 to 0.57. Number words are no stop words.
/// </summary>
internal static class EnglishStopWords
{
    private const string Articles = "a an the this that these those such ";

    private const string Pronouns =
        "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself " +
        "it its itself they them their theirs themselves oneself someone somebody something anyone anybody anything " +
        "everyone everybody everything nobody nothing none each other another others both either neither all any some every ";

    private const string QuestionWords =
        "who whom whose what which when where why how whoever whatever whichever whenever wherever however " +
        "tell please explain describe does ";

    private const string Auxiliaries =
        "am is are was were be been being do did done doing have has had having can could will would shall should may might must ought " +
        "cannot let lets ";

    private const string Prepositions =
        "about above across after against along amid among amongst around as at before behind below beneath beside besides between " +
        "beyond by despite down during except for from in inside into like near of off on onto out outside over per regarding since than " +
        "through throughout till to toward towards under until unto up upon via with within without ";

    private const string Conjunctions = "and or but nor so yet if though although because unless while whereas whether ";

    private const string Adverbs =
        "not no there here then now also too very just only even still again ever never rather quite almost already always often " +
        "sometimes thus hence therefore moreover furthermore else instead etc eg ie more most less least much many few own same " +
        "s t re ve ll d m ";

    public static IEnumerable<string> All { get; } =
        (Articles + Pronouns + QuestionWords + Auxiliaries + Prepositions + Conjunctions + Adverbs)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

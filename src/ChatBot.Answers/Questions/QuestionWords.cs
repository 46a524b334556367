namespace ChatBot.Answers.Questions;

/// <summary>The closed classes of English words that a question is built with.</summary>
internal static class QuestionWords
{
    public static readonly HashSet<string> Auxiliaries = WordList.Of(
        "is are was were am be been being do does did done can could will would shall should may might must has have had isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't is'nt dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent hadnt");

    public static readonly HashSet<string> Prepositions = WordList.Of(
        "of in on at to from by with for about into onto over under after before during between among against through towards toward within without near per via upon around across behind beyond since until till as than");

    public static readonly HashSet<string> Leading = WordList.Of("and so but also then or ok okay well please hey hi hello now tell me us know you your");

    /// <summary>Verbs that ask for somebody's words or stance.</summary>
    public static readonly HashSet<string> Speech = WordList.Of(
        "say says said saying tell tells told telling state states stated claim claims claimed think thinks thought believe believes believed argue argues argued suggest suggests suggested propose proposes proposed promise promises promised demand demands demanded want wants wanted ask asks asked answer answers answered reply replies replied respond responds responded mention mentions mentioned explain explains explained announce announces announced declare declares declared warn warns warned insist insists insisted object objects objected describe describes described comment comments commented remark remarks remarked recommend recommends recommended express expresses expressed feel feels felt worry worries worried call calls called quote quotes quoted word words view views opinion opinions position positions stance attitude concern concerns worry write writes wrote written afraid fear fears worries objection objections proposal proposals statement statements response reaction take");

    /// <summary>Numbers in words; "one" is mostly none.</summary>
    public static readonly HashSet<string> Cardinals = WordList.Of(
        "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
        + "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens half");

    /// <summary>Words that speak of the talk as a talk, or of what is asked for in general.</summary>
    public static readonly HashSet<string> Asking = WordList.Of(
        "discuss discusses discussed discussing discussion discussions talk talks talked talking summarize summarise summary meeting conversation conversations contribute contributed regarding concerning kind kinds type types sort sorts name names thing things person people speaker speakers team group according happen happens happened mean means meant example examples consist consists include includes contain contains comprise comprises involve involves");
}

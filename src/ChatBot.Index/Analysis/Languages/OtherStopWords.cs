using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Util;

namespace ChatBot.Index.Analysis.Languages;

/// <summary>
/// Lucene's lists with the words that questions are made of; for Polish and Ukrainian, which its package has none for, closed-class words.
/// </summary>
internal static class OtherStopWords
{
    public static IEnumerable<string> German => With(
        GermanAnalyzer.DefaultStopSet,
        "wer wen wem wessen wann warum wieso weshalb wohin woher wieviel welcher welche welches bitte");

    public static IEnumerable<string> French => With(
        FrenchAnalyzer.DefaultStopSet,
        "qui que quoi quel quelle quels quelles quand comment pourquoi où ou combien est-ce lequel laquelle est sont cette ce ces");

    public static IEnumerable<string> Spanish => With(
        SpanishAnalyzer.DefaultStopSet,
        "quién quiénes qué cuál cuáles cuándo cómo dónde cuánto cuántos cuánta cuántas por");

    public static IEnumerable<string> Dutch => With(
        DutchAnalyzer.DefaultStopSet,
        "wie wat wanneer waar waarom hoe welke welk hoeveel wiens graag");

    public static IEnumerable<string> Italian => With(
        ItalianAnalyzer.DefaultStopSet,
        "chi cosa quale quali quando dove perché come quanto quanti quanta quante");

    public static IEnumerable<string> Portuguese => With(
        PortugueseAnalyzer.DefaultStopSet,
        "quem que qual quais quando onde como porque porquê quanto quantos quanta quantas");

    public static IEnumerable<string> Russian => With(
        RussianAnalyzer.DefaultStopSet,
        "кто кого кому кем что чего чем когда где куда откуда почему зачем как какой какая какое какие каких сколько это этот эта эти");

    public static IEnumerable<string> Polish { get; } = Split(
        """
        a aby ach albo ale ani aż bardzo bez bo by być był była było były będą będzie bym byś co czy czyli dla dlaczego dlatego do
        dość gdy gdyby gdyż gdzie go i ich ile im inne inny ja jak jaka jakby jaki jakie jako je jednak jego jej jemu jest jestem
        jeśli jeszcze jeżeli już każdy kiedy kim kogo komu kto która które którego której który których którym którzy lecz lub ma
        mają mam mi mimo mną mnie może można mój mu musi my na nad nam nami nas nasz nasze nią nic nich nie niech niej nim niż no o
        od ona one oni ono oraz pan pani po pod podczas ponad ponieważ poza proszę przed przez przy sam są się skąd swoje ta tak
        taka takie także tam te tego tej ten też to tobie tu tutaj tych tylko tym u w wam was wasz we wiele wszystko z za że żeby
        """);

    public static IEnumerable<string> Ukrainian { get; } = Split(
        """
        а або але без би б бо був була були було в вам вас ви вже від він вона вони воно все всі ще для до же з за зі із й його йому
        її їй їх їм коли кого кому ким куди ми між мене мені мною на над нам нас наш наша не нею ним них ні о об ось по при про під
        після свій своя свою себе та так така таке такий також там те тебе ти ті то того тому тут у хто цей це ці ця цього цьому
        через чи чому що щоб щодо я як яка яке який які яких якщо скільки де звідки є бути має мають може
        """);

    private static IEnumerable<string> With(CharArraySet words, string others) =>
        words.Select(word => word.ToString() ?? "").Concat(Split(others));

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}

using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>Words that stand before a name and tell what the person is.</summary>
internal static class Titles
{
    /// <summary>Forms of address, which are no role: "Mr.", "Dr.".</summary>
    public static readonly WordSet Address = new(
        "mr mrs ms miss mx mister madam madame sir dame lord lady dr doctor prof rev reverend hon monsieur herr frau señor señora "
        + "signor");

    /// <summary>The last word of a title before a name: "President", "Secretary", "Senator".</summary>
    public static readonly WordSet Heads = new(
        "president vice-president president-elect premier chancellor vice-chancellor minister secretary undersecretary under-secretary "
        + "senator sen representative rep "
        + "congressman congresswoman congressperson governor gov mayor deputy ambassador amb envoy commissioner commander general gen "
        + "admiral adm colonel "
        + "col captain capt major maj lieutenant lt sergeant sgt corporal marshal brigadier judge justice chief director co-director "
        + "advisor adviser spokesman spokeswoman "
        + "spokesperson speaker chairman chairwoman chair chairperson co-chair vice-chair professor king queen prince princess emperor "
        + "empress sultan emir "
        + "sheikh ayatollah pope cardinal archbishop bishop father sister brother leader ceo cfo cto coo founder co-founder treasurer attorney "
        + "prosecutor councillor councilor councilmember councilman councilwoman alderman coordinator manager inspector detective "
        + "officer agent engineer editor coach "
        + "principal dean rector provost superintendent moderator facilitator lawmaker diplomat negotiator counsel counselor whip "
        + "sheriff constable baron baroness duke duchess earl count countess");

    /// <summary>What the office is for, after "of" or between: "Secretary of State", "Minister of Foreign Affairs".</summary>
    public static readonly WordSet Portfolios = new(
        "state defense defence foreign affairs treasury energy interior justice finance commerce trade health education labor labour "
        + "agriculture transport "
        + "transportation homeland security staff war economy culture environment science technology industry exchequer parliament house senate "
        + "representatives council cabinet government intelligence communications human rights housing development planning research "
        + "operations public works "
        + "national veterans services relations tourism water army navy force air press office general federation republic union kingdom "
        + "emirates states");

    // Of the heads, those that are as usual for a given name.
    private static readonly WordSet AlsoGivenNames = new("dean earl duke");

    /// <summary>"Dean Marlow" is somebody's full name, where "Dean Ada Marlow" has a title.</summary>
    /// <param name="words">How many words the name has with this one.</param>
    public static bool IsGivenName(ReadOnlySpan<char> word, int words) => words == 2 && AlsoGivenNames.Contains(word);

    /// <summary>Whether a word may stand at the front of a label or name as a title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Address.Contains(word) || Heads.Contains(word);
}

using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>English words that capitals alone do not make a name.</summary>
internal static class OrdinaryWords
{
    /// <summary>Words that open a sentence or stand inside a heading.</summary>
    public static readonly WordSet Common = new(
        "a about above accordingly according across actually additionally after afterwards again against all almost alone along "
        + "already also although altogether always am amid amidst among an and another any "
        + "anybody anyone anything anyway apparently are around as aside at away back basically be because been before behind being "
        + "below beneath beside besides best better between beyond both briefly but by can "
        + "certainly clearly come could critics currently dear despite did do does done down due during each earlier early either else "
        + "elsewhere especially even eventually ever every everybody everyone everything "
        + "exactly except few final finally first following for former formerly four five from fully further furthermore generally get "
        + "given go good great had half happy has have having he hello hence her here hers "
        + "hey hi high him himself his historically hopefully how however i if immediately in including increasingly indeed initially "
        + "inside instead into is it its itself just last lastly late lately later latest "
        + "least less let like likewise long look looking lots made mainly many maybe me meanwhile might mine more moreover most mostly "
        + "much must my myself namely near nearly neither never nevertheless new next "
        + "no nobody none nonetheless nor not note nothing notably now nowhere obviously of off officially often oh ok okay old on once "
        + "one only onto open opening or originally other others otherwise our ours out outside over overall own "
        + "part particularly per perhaps please plus possibly presumably previously primarily probably quite rather really recently "
        + "regarding remarkably reportedly respectively right same second see seven several shall she "
        + "should similarly simply since six so some somebody someone something sometimes somewhere soon specifically still subsequently "
        + "such suddenly supposedly sure surely surprisingly ten than thank thanks that the their "
        + "theirs them themselves then there thereafter therefore these they third this those though three through throughout thus to "
        + "today together tomorrow tonight too toward towards traditionally two typically ultimately under "
        + "undoubtedly unfortunately unless unlike until unto up upon us usually various very via was we well were what whatever when "
        + "whenever where whereas wherever whether which while who whoever whom whose why will with within without "
        + "would yeah yes yesterday yet you your yours yourself day days week weeks month months year years monday tuesday wednesday "
        + "thursday friday saturday sunday january february march april may june july august "
        + "september october november december question questions answer answers action decision agenda topic item note notes chapter "
        + "section part figure table scene location background conclusion summary introduction update updates "
        + "read watch click share reply related subscribe sign advertisement image photo video source published posted");

    /// <summary>
    /// Given names and surnames that are also everyday words: written small in the middle of a question they are the word. A list of such words, not of people.
    /// </summary>
    public static readonly WordSet AlsoNames = new(
        "amber angel art august autumn bacon baker ball banks bar barber barker baron bass bath bay beach bean beck bell berry best "
        + "bill bird bishop black blue blunt boat bolt bond booker bow bowls boy "
        + "brand branch bridge bright broad brook brooks brown bud bull burns bush butcher butler cannon car card carpenter carter case "
        + "cash castle chance chase chip christian church clay clerk cliff close "
        + "cloud coal cook cooper cotton counts court cox crane cross cruise curry dale dark dawn day dean drum dusty eager early east "
        + "fair faith farmer field fish fisher "
        + "flood flowers ford forest fox frank freeman french frost gardener garland gates gay gene glass glory good gold golden grace "
        + "grant graves gray green grey grove gross guy hale hall "
        + "hammer hand hardy harmony hart hawk hawks haven hay hazel hill hills hinds holiday honey hook hope house howling hunt hunter "
        + "iron ivy jay jet jewel job "
        + "joy judge june justice key keen kind king knight lake lamb lance land lane large law lawless leaf lee lily little lock long "
        + "love low lucky major man march mark marks marsh "
        + "max may mercer mercy mild miles mill miller mills misty moody moon mull noble north oak olive page pages painter palmer "
        + "parish park parker parks patience pearl penny pepper "
        + "pierce pike piper pole pool poole pope porter post potter potts power powers price pride prime prince pro prudence quick rain "
        + "ram ray read reed rich ring rivers robin rock rocky rod roman rose roses "
        + "rush rusty sage sailor sandy savage saw sharp shepherd short silver singer skip sky small smart smith snow song south spark "
        + "speaker spears spring star stark steel stern still stone storm street strong sue "
        + "summer summers sunny swan swift temple thorn tiger timber tower towers town trace trip vale valley victor violet violin "
        + "walker wall walls ward waters way weaver weeks "
        + "welcome west wheeler white wild wilder will willow winter winters wise wolf wood woods worth yard young");

    /// <summary>Whether the word is no name in itself; with "I'm" and "don't".</summary>
    public static bool IsCommon(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return word is "a" or "I" or "A" or "i";
        if (Common.Contains(word)) return true;
        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 && word[(apostrophe + 1)..] is "m" or "t" or "ve" or "ll" or "re" or "d" or "s";
    }
}

using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>English words that capitals alone do not make a name.</summary>
internal static class OrdinaryWords
{
    /// <summary>Words that open a sentence or stand inside a heading.</summary>
    public static readonly WordSet Common = new(
        "a about above accordingly according across actually additionally after afterwards again against all almost alone along already also although altogether always am amid amidst among an and another any "
        + "anybody anyone anything anyway apparently are around as aside at away back basically be because been before behind being below beneath beside besides best better between beyond both briefly but by can "
        + "certainly clearly come could critics currently dear despite did do does done down due during each earlier early either else elsewhere especially even eventually ever every everybody everyone everything "
        + "exactly except few final finally first following for former formerly four five from fully further furthermore generally get given go good great had half happy has have having he hello hence her here hers "
        + "hey hi high him himself his historically hopefully how however i if immediately in including increasingly indeed initially inside instead into is it its itself just last lastly late lately later latest "
        + "least less let like likewise long look looking lots made mainly many maybe me meanwhile might mine more moreover most mostly much must my myself namely near nearly neither never nevertheless new next "
        + "no nobody none nonetheless nor not note nothing notably now nowhere obviously of off officially often oh ok okay old on once one only onto open opening or originally other others otherwise our ours out outside over overall own "
        + "part particularly per perhaps please plus possibly presumably previously primarily probably quite rather really recently regarding remarkably reportedly respectively right same second see seven several shall she "
        + "should similarly simply since six so some somebody someone something sometimes somewhere soon specifically still subsequently such suddenly supposedly sure surely surprisingly ten than thank thanks that the their "
        + "theirs them themselves then there thereafter therefore these they third this those though three through throughout thus to today together tomorrow tonight too toward towards traditionally two typically ultimately under "
        + "undoubtedly unfortunately unless unlike until unto up upon us usually various very via was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without "
        + "would yeah yes yesterday yet you your yours yourself day days week weeks month months year years monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        + "september october november december question questions answer answers action decision agenda topic item note notes chapter section part figure table scene location background conclusion summary introduction update updates "
        + "read watch click share reply related subscribe sign advertisement image photo video source published posted");

    /// <summary>
    /// Given names and surnames that are also everyday words: written small in the middle of a question they are the word. A list of such words, not of people.
    /// </summary>
    public static readonly WordSet AlsoNames = new(
        "abbey amber angel art ash august autumn bacon bailey baker ball banks bar barb barber barker baron bass bath bay beach bean beck bell berry best bill bird bishop black blue blunt boat bolt bond booker bow bowls boy "
        + "brand branch bridge bright broad brook brooks brown buck bud bull burns bush butcher butler buzz cannon car card carpenter carter case cash castle chance chase chip christian church clay clerk cliff close "
        + "cloud coal cole cook cooper cotton counts court cox crane cross cruise curry dale dark dawn day dean dom drew drake drum dusty eager early east fair faith farmer field finch fish fisher "
        + "flood flowers flynn ford forest foster fox frank franks freeman french frost fuller gardener garland gates gay gene gentry glass glory good gold golden grace grant graves gray green grey griffin grove gross guy hale hall "
        + "hammer hand hardy harmony harper hart hawk hawks haven hay hazel heath hill hills hinds holiday honey hook hope house howling hunt hunter iris iron ivy jade jasmine jay jet jewel job "
        + "joy judge june justice key keen kind king kitty knight lake lamb lance land lane large lark law lawless leaf lee lily little lock long love low lucky mace major man march mark marks marsh mason "
        + "max may mercer mercy mild miles mill miller mills misty moody moon moss mull noble north oak olive page pages painter palmer parish park parker parks patience pat patty pearl penny pepper "
        + "pierce pike piper pitt pole pool poole pope porter post potter potts power powers price pride prime prince pro prudence quick rain ram ray read reed rich ring rivers robin rock rocky rod roman rose roses ruby "
        + "rush rusty sage sailor sandy savage saw sharp shaw shepherd short silver singer skip sky small smart smith snow song south spark speaker spears spring star stark steel stern still stone storm stout street strong sue "
        + "summer summers sunny swan swift temple thorn tiger timber tower towers town trace trip turner vale valley vance victor violet violin walker wall walls ward waters way weaver webb weeks "
        + "welcome wells west wheeler white wild wilder will willow winter winters wise wolf wood woods worth wright yard young");

    public static bool IsCommon(ReadOnlySpan<char> word) => word.Length == 1 ? word is "a" or "I" or "A" or "i" : Common.Contains(word);
}

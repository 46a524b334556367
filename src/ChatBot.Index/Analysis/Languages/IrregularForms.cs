using Lucene.Net.Tartarus.Snowball.Ext;

namespace ChatBot.Index.Analysis.Languages;

/// <summary>
/// The inflections of English that no ending shows: "met" is a form of "meet". A stemmer lacks them, and a question seldom has the tense of
/// its answer.
/// Left out are forms that are as often a word of their own ("left", "ground", "rose", "wound", "bound", "lay").
/// </summary>
internal static class IrregularForms
{
    // Base form, then its irregular forms.
    private const string Verbs = """
        arise arose arisen;awake awoke awoken;bear bore borne;beat beaten;become became;befall befell befallen;begin began begun;
        behold beheld;bend bent;beseech besought;
        bid bade bidden;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;build built;burn burnt;
        buy bought;catch caught;choose chose chosen;
        cling clung;come came;creep crept;deal dealt;dig dug;draw drew drawn;dream dreamt;drink drank drunk;drive drove driven;
        dwell dwelt;eat ate eaten;fall fell fallen;feed fed;
        feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;foresee foresaw foreseen;
        foretell foretold;forget forgot forgotten;
        forgive forgave forgiven;forsake forsook forsaken;freeze froze frozen;get got gotten;give gave given;go went gone;
        grow grew grown;hang hung;hear heard;hide hid hidden;
        hold held;keep kept;kneel knelt;know knew known;lay laid;lead led;leap leapt;learn learnt;lend lent;lose lost;make made;
        mean meant;meet met;mistake mistook mistaken;
        overcome overcame;overhear overheard;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;
        pay paid;plead pled;prove proven;rebuild rebuilt;
        repay repaid;ride rode ridden;ring rang rung;rise risen;run ran;say said;see saw seen;seek sought;sell sold;send sent;sew sewn;
        shake shook shaken;shine shone;shoot shot;
        show shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;sling slung;
        smell smelt;sow sown;speak spoke spoken;speed sped;
        spell spelt;spend spent;spill spilt;spin spun;spit spat;spoil spoilt;spring sprang sprung;stand stood;steal stole stolen;
        stick stuck;sting stung;stink stank stunk;
        stride strode stridden;strike struck stricken;string strung;strive strove striven;swear swore sworn;sweep swept;swell swollen;
        swim swam swum;swing swung;take took taken;
        teach taught;tear tore torn;tell told;think thought;throw threw thrown;tread trod trodden;undergo underwent undergone;
        understand understood;undertake undertook undertaken;
        undo undid undone;uphold upheld;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;withdraw withdrew withdrawn;
        withhold withheld;withstand withstood;
        wring wrung;write wrote written
        """;

    private const string Nouns = """
        child children;man men;woman women;person people;foot feet;tooth teeth;goose geese;mouse mice;louse lice;ox oxen;die dice;
        wife wives;knife knives;life lives;half halves;
        shelf shelves;self selves;leaf leaves;loaf loaves;thief thieves;wolf wolves;calf calves;hoof hooves;scarf scarves;
        criterion criteria;phenomenon phenomena;analysis analyses;
        crisis crises;thesis theses;hypothesis hypotheses;basis bases;axis axes;diagnosis diagnoses;emphasis emphases;
        parenthesis parentheses;synopsis synopses;medium media;
        datum data;bacterium bacteria;curriculum curricula;memorandum memoranda;referendum referenda;stratum strata;addendum addenda;
        index indices;matrix matrices;vertex vertices;
        appendix appendices;nucleus nuclei;stimulus stimuli;alumnus alumni;focus foci;fungus fungi;radius radii;syllabus syllabi;
        formula formulae;larva larvae;countryman countrymen;
        spokesman spokesmen;spokeswoman spokeswomen;chairman chairmen;policeman policemen;businessman businessmen;fisherman fishermen;
        statesman statesmen;congressman congressmen
        """;

    /// <summary>Each form with the stem of its base.</summary>
    public static IEnumerable<(string Form, string Term)> Stems()
    {
        var stemmer = new EnglishStemmer();
        foreach (var (form, infinitive) in Read(Verbs).Concat(Read(Nouns)).DistinctBy(pair => pair.Form))
        {
            stemmer.SetCurrent(infinitive);
            stemmer.Stem();
            yield return (form, stemmer.Current);
        }
    }

    private static IEnumerable<(string Form, string Base)> Read(string groups)
    {
        foreach (var group in groups.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = group.Split(' ');
            foreach (var form in words.Skip(1)) yield return (form, words[0]);
        }
    }
}

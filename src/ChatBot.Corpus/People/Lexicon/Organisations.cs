using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>Words by which a capitalised phrase is an organisation, a place, a work or an event rather than a person.</summary>
internal static class Organisations
{
    public static readonly WordSet Words = new(
        "academy act administration agency agreement airlines airport alliance army assembly associates association authority avenue "
        + "award bank bay beach board boulevard bridge brigade "
        + "broadcasting building bureau cabinet campus canal cathedral center centre chamber charter church city club coast college "
        + "commission committee commonwealth community company conference "
        + "confederation congress consortium constitution convention cooperation corp corporation council county court creek day deal "
        + "defense department desert development district division east eastern empire "
        + "energy enterprise exchange express federation festival fellowship forces force forest forum foundation framework front fund "
        + "gallery games gazette global government group gulf hall harbor harbour herald high highway hill "
        + "hills holdings holy hospital hotel house inc industries initiative institute institution international island islands journal "
        + "kingdom laboratory labs lake league legion library limited llc ltd magazine market media memorial "
        + "middle ministry mission monument mosque mount mountain mountains movement museum nations national navy network news newspaper "
        + "north northern oblast observatory ocean office organisation organization palace pact "
        + "parliament park party pass peace peninsula plan plaza police port post press prize programme program project protocol "
        + "province radio railway rally region relations republic republican democratic reserve resolution resort restaurant review "
        + "revolution rights river road "
        + "room route sea secretariat security senate series service services shore society solutions south southern square stadium star "
        + "states station stock strait street studio studios summit supreme survey syndicate systems task team technologies "
        + "telegraph television temple territory theater theatre times tower town trade treaty treatise tribune trust union united "
        + "university valley village wall war ward website west western white works workshop world zone zoo "
        + "intelligence artificial corridor exchanges terms topic session meeting talks call response version api protocol language "
        + "working spec issue test web code");

    // Those that are nobody's surname.
    private static readonly WordSet Kinds = new(
        "academy agency association authority bureau commission committee company consortium corp corporation council department federation foundation government inc incorporated industries initiative "
        + "institute institution laboratory laboratories limited llc ltd ministry museum network organisation organization secretariat services society solutions systems technologies university universität université universidad gmbh");

    /// <summary>Whether a phrase of several words begins or ends with what it is: "Harbour Foundation", "University of Eastwick".</summary>
    public static bool IsOne(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && char.IsUpper(phrase[0]) && (Kinds.Contains(words[^1].TrimEnd('.')) || (Kinds.Contains(words[0]) && words[1] is "of" or "for" or "de" or "für"));
    }

    /// <summary>Whether a word of the phrase says so.</summary>
    public static bool Names(ReadOnlySpan<char> word) => Words.Contains(word) || (word.Length > 3 && word[^1] == 's' && Words.Contains(word[..^1]));
}

using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>What people do, in the forms that reports use.</summary>
internal static class Verbs
{
    private const string SpeechWords =
        "said says say saying told tells tell stated states stating added adds adding wrote writes writing posted posts tweeted "
        + "replied replies answered answers asked asks "
        + "explained explains noted notes noting remarked remarks commented comments declared declares declaring announced announces "
        + "argued argues arguing "
        + "claimed claims insisted insists warned warns warning emphasized emphasizes emphasised stressed stresses stressing concluded "
        + "concludes continued "
        + "recalled recalls suggested suggests suggesting acknowledged admitted admits confirmed confirms urged urges vowed vows pledged promised "
        + "predicted quipped joked countered responded responds retorted exclaimed observed testified reiterated underlined cautioned "
        + "conceded complained "
        + "boasted lamented proposed mentioned revealed cried shouted whispered muttered recounted reported objected interjected mused offered";

    private const string DescribingWords =
        "called calls calling described describes describing labeled labelled termed dubbed branded characterized characterised "
        + "praised hailed dismissed denounced";

    public static readonly WordSet Speech = new(SpeechWords);

    /// <summary>Verbs that take a quoted phrase as what something is: "called it a 'quiet success'".</summary>
    public static readonly WordSet Describing = new(DescribingWords);

    /// <summary>Verbs that tell what somebody thinks, wants or answers without their words; not those that a thing can be the subject of as well.</summary>
    public static readonly WordSet Stance = new(
        "thinks thought believes believed hopes hoped fears feared doubts doubted wants wanted demands demanded expects expected opposes opposed supports supported backs backed rejects "
        + "rejected refuses refused accepts accepted agrees agreed disagrees disagreed denies denied welcomes welcomed recommends recommended requires required lists listed highlights "
        + "highlighted criticizes criticized criticises criticised praises accuses accused considers considered finds credits credited thanked thanks invites invited advises advised requests requested "
        + "concludes wonders wondered speaks spoke counters expresses expressed favours favors favoured favored regrets regretted repeats repeated vows threatens threatened urges pledges presented asks realized realised "
        + "realizes determined determines discovered discovers assumed assumes theorized knew knows understood learned learnt maintained maintains");

    /// <summary>Verbs whose subject is a person more often than a thing.</summary>
    public static readonly WordSet Human = new(
        SpeechWords + " " + DescribingWords +
            " met meets meeting spoke speaks talked talks attended attends visited visits traveled travelled travels flew flies arrived "
            + "arrives resigned "
        + "joined nodded smiled laughed sighed shrugged chaired moderated presented thanked thanks agreed agrees thinks thought believes "
        + "believed hopes hoped "
        + "wants wanted knows knew feels felt expects phoned telephoned signed voted seconded moved denied refused rejected sat sitting "
        + "stood died born married "
        + "lives lived works worked taught studied won lost served serves leads led discussed discusses invited greeted hosted "
        + "highlighted assigned is was has had will would");

    /// <summary>Verbs whose subject can hardly be anything but a person or a body; <see cref="Human"/> without auxiliaries.</summary>
    public static readonly WordSet Telling = new(
        SpeechWords + " " + DescribingWords +
            " met spoke talked attended visited traveled travelled flew arrived resigned nodded smiled laughed sighed shrugged chaired "
            + "moderated "
        + "thanked agreed believes hopes phoned telephoned seconded sat highlighted assigned greeted");
}

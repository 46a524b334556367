using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;

namespace ChatBot.Discord.Rendering;

/// <summary>How a kind of source looks: a colour for the eye, and always the label in words besides, as not everybody sees colours.</summary>
internal static class ProvenanceStyle
{
    /// <summary>Where passages of several kinds stand together.</summary>
    public const int Mixed = 0x80848E;

    /// <summary>0xRRGGBB; told apart on a dark and on a light ground, and by people who do not see red and green.</summary>
    public static int Colour(Provenance provenance) => provenance switch
    {
        Provenance.Fiction => 0xCC79A7,
        Provenance.Transcript => 0x0072B2,
        Provenance.Minutes => 0x009E73,
        Provenance.Report => 0x56B4E9,
        Provenance.Opinion => 0xE69F00,
        Provenance.Comment => 0xF0E442,
        _ => Mixed,
    };

    /// <summary>Above a quotation: "Minutes". What is imagined says so at length.</summary>
    public static string Banner(Provenance provenance)
    {
        var label = ProvenanceLabels.Label(provenance);
        var capitalised = $"{char.ToUpperInvariant(label[0])}{label[1..]}";
        return provenance == Provenance.Fiction ? $"🎭 {capitalised} – invented, no record of what anybody said" : capitalised;
    }

    /// <summary>In a list of sources: "minutes", "🎭 imagined dialogue".</summary>
    public static string Label(Provenance provenance) =>
        provenance == Provenance.Fiction ? $"🎭 {ProvenanceLabels.Label(provenance)}" : ProvenanceLabels.Label(provenance);
}

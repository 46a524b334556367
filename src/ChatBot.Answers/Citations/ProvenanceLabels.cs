using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Citations;

/// <summary>How every surface names a kind of source; nowhere else is it put into words.</summary>
public static class ProvenanceLabels
{
    /// <summary>For people: no reader may take an imagined scene for a record of one.</summary>
    public static string Label(Provenance provenance) => provenance switch
    {
        Provenance.Fiction => "imagined dialogue",
        Provenance.Transcript => "transcript",
        Provenance.Minutes => "minutes",
        Provenance.Report => "report",
        Provenance.Opinion => "opinion",
        Provenance.Comment => "reader's comment",
        _ => throw new ArgumentOutOfRangeException(nameof(provenance), provenance, "not a provenance"),
    };

    /// <summary>For programs: the name in <c>batch</c> and in front matter.</summary>
    public static string Name(Provenance provenance) => provenance switch
    {
        Provenance.Fiction => "fiction",
        Provenance.Transcript => "transcript",
        Provenance.Minutes => "minutes",
        Provenance.Report => "report",
        Provenance.Opinion => "opinion",
        Provenance.Comment => "comment",
        _ => throw new ArgumentOutOfRangeException(nameof(provenance), provenance, "not a provenance"),
    };
}

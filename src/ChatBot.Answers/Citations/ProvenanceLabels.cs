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

    /// <summary>"1 report", "2 sets of minutes".</summary>
    public static string Count(int number, Provenance provenance) => (provenance, number) switch
    {
        (Provenance.Minutes, _) => $"{Wording.Count(number, "set")} of minutes",
        (Provenance.Comment, not 1) => $"{number} readers' comments",
        _ => Wording.Count(number, Label(provenance)),
    };

    /// <summary>"a report", "minutes".</summary>
    public static string WithArticle(Provenance provenance) => provenance switch
    {
        Provenance.Minutes => Label(provenance),
        Provenance.Fiction or Provenance.Opinion => $"an {Label(provenance)}",
        _ => $"a {Label(provenance)}",
    };

    /// <summary>How far a kind of source can be relied on, a clause for people.</summary>
    public static string Meaning(Provenance provenance) => provenance switch
    {
        Provenance.Fiction => "an imagined dialogue is invented and no report of what happened",
        Provenance.Transcript => "a transcript has the words as they were recorded",
        Provenance.Minutes => "minutes are written down by somebody who was there",
        Provenance.Report => "a report tells what its author learnt",
        Provenance.Opinion => "an opinion is one person's view",
        Provenance.Comment => "a comment is what one reader thinks",
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

namespace ChatBot.Corpus.Documents;

/// <summary>What kind of source speaks. It stands on every citation, and evidence of one kind never passes for another.</summary>
public enum Provenance
{
    /// <summary>An imagined scene. It supports nothing about what was reported.</summary>
    Fiction,

    /// <summary>What was said, turn by turn.</summary>
    Transcript,

    /// <summary>What somebody wrote down of a meeting: attendees, points, decisions.</summary>
    Minutes,

    /// <summary>A news report, and what a document is taken for when nothing in it says otherwise.</summary>
    Report,

    /// <summary>A column or commentary under its author's name.</summary>
    Opinion,

    /// <summary>A reader's comment under an article; only ever of a passage, never of a document.</summary>
    Comment,
}

/// <summary>Why a document is taken for what it is.</summary>
/// <param name="Certain">False when nothing in the text decided and <see cref="Documents.Provenance.Report"/> was assumed.</param>
/// <param name="Reason">One clause for people, such as "says that it is imagined" or "front matter".</param>
/// <param name="Evidence">The passage that led to the verdict; null for front matter and for an assumed report.</param>
public sealed record ProvenanceVerdict(Provenance Provenance, bool Certain, string Reason, Passages.Passage? Evidence);

using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Speakers;

internal enum LabelShape
{
    /// <summary>"Mara: We agree."</summary>
    Inline,

    /// <summary>"Mara (smiling):" with the words below.</summary>
    Alone,

    /// <summary>"&lt;mara&gt; we agree", in a chat log.</summary>
    Nick,

    /// <summary>"MR. OYELARAN. We agree."</summary>
    FullStop,

    /// <summary>"MARA" on a line of its own, in a script.</summary>
    Capitals,

    /// <summary>"Mara — We agree."</summary>
    Dash,

    /// <summary>"**Mara**" on a line of its own, again and again.</summary>
    Heading,
}

/// <summary>What may be the name of a speaker at the start of a line; whether it is, the whole document decides.</summary>
/// <param name="Line">The line's position among the document's lines.</param>
/// <param name="Words">The rest of the line; empty where the words are below.</param>
internal sealed record SpeakerLabel(int Line, string Name, LabelShape Shape, TextSpan Words)
{
    public string? Direction { get; init; }

    public string? Timestamp { get; init; }

    /// <summary>The time stands beside the name with nothing that sets it apart: "10:30 Mara" may be an agenda's line as well.</summary>
    public bool IsLoose { get; init; }

    /// <summary>One word in lower case: a nickname, or the start of a sentence.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Set in bold or italics, which says that it is no part of the words.</summary>
    public bool IsEmphasised { get; init; }
}

using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Lines;

/// <summary>What a format's own markup, or a list marker, says about a line.</summary>
internal enum LineRole
{
    Text,
    Blank,

    /// <summary>What a web page printed around the text: as good as blank.</summary>
    Leftover,

    /// <summary>Marked as a heading; unmarked ones are <see cref="Text"/> and found later.</summary>
    Heading,
    Item,
    TableRow,

    /// <summary>A line of dashes or stars.</summary>
    Rule,

    /// <summary>Inside a code block: never a heading, label or list.</summary>
    Code,

    /// <summary>A field of a mail's head.</summary>
    Field,

    /// <summary>Words of another mail, which this one answers.</summary>
    Quoted,

    /// <summary>Below the mark that ends a mail.</summary>
    Signature,
}

/// <summary>One line with its markup peeled off: the only thing that block recognition sees of a format.</summary>
/// <param name="Content">Without indentation, heading marks, bullets or quotation marks of the format.</param>
/// <param name="Level">Of a marked heading, from 1; 0 elsewhere.</param>
/// <param name="Indent">Columns before the content's marker; a tab counts to the next multiple of four.</param>
internal readonly record struct Line(LineRole Role, TextSpan Content, int Level = 0, int Indent = 0)
{
    public bool IsBlank => Role is LineRole.Blank or LineRole.Leftover;

    /// <summary>Numbered rather than bulleted.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether the box before an item is ticked; null for an item without one.</summary>
    public bool? IsTicked { get; init; }

    /// <summary>Of a rule: it stands below a table's head.</summary>
    public bool IsOfTable { get; init; }

    /// <summary>The whole line stood in bold or italics.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>The format says that the line's end does not end the paragraph.</summary>
    public bool EndsSoftly { get; init; }

    /// <summary>Stood in a block quotation.</summary>
    public bool IsQuoted { get; init; }
}

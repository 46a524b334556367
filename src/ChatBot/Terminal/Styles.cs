using ChatBot.Corpus.Documents;
using Spectre.Console;

namespace ChatBot.Terminal;

/// <summary>Colours of the terminal's own palette, so that they fit light and dark; none says what words do not say too.</summary>
internal static class Styles
{
    public static Style Summary { get; } = new(decoration: Decoration.Bold);

    public static Style NoAnswer { get; } = new(Color.Olive, decoration: Decoration.Bold);

    public static Style Heading { get; } = new(decoration: Decoration.Bold | Decoration.Underline);

    public static Style Marked { get; } = new(decoration: Decoration.Bold | Decoration.Underline);

    public static Style Number { get; } = new(decoration: Decoration.Dim);

    public static Style Source { get; } = Style.Plain;

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    public static Style Of(Provenance provenance) => new(provenance switch
    {
        Provenance.Fiction => Color.Purple,
        Provenance.Opinion => Color.Navy,
        Provenance.Comment => Color.Olive,
        Provenance.Report => Color.Green,
        _ => Color.Teal,
    });
}

using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Html;

/// <summary>The elements that pages are written with.</summary>
internal static class PageElements
{
    /// <summary>What a browser does not show as text.</summary>
    public static readonly WordSet NotShown = new(
        "head script style noscript template nav aside form button select textarea input svg canvas audio video iframe object embed map dialog menu math");

    /// <summary>What stands on lines of its own.</summary>
    public static readonly WordSet Blocks = new(
        "address article blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption");

    private static readonly WordSet Others = new("a abbr b big br cite code col colgroup em font i img kbd link meta q s small span strike strong sub sup title tt u");

    /// <summary>Whether the line begins with an element, opened or closed: "&lt;p&gt;", "&lt;/div&gt;"; "&lt;mara&gt;" is none.</summary>
    public static bool Open(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '<') return false;
        var tag = line[(line[1] == '/' ? 2 : 1)..];
        var end = tag.IndexOfAny(" \t/>");
        var name = end < 0 ? tag : tag[..end];
        return Blocks.Contains(name) || NotShown.Contains(name) || Others.Contains(name);
    }
}

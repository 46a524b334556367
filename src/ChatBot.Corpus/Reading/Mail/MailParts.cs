using System.Globalization;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>Which parts of a message are its words, and which are files that came with it.</summary>
internal sealed class MailParts
{
    // What proves or paints a message and says nothing.
    private static readonly HashSet<string> Unspoken = new(StringComparer.OrdinalIgnoreCase) { "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-keys", "message/delivery-status" };
    private readonly List<MailEntity> _bodies = [];
    private readonly List<(string Name, MailEntity Part)> _files = [];

    private MailParts()
    {
    }

    /// <summary>Parts that are text and are read one after the other.</summary>
    public IReadOnlyList<MailEntity> Bodies => _bodies;

    /// <summary>Files, each with a name that no other has.</summary>
    public IReadOnlyList<(string Name, MailEntity Part)> Files => _files;

    public static MailParts Of(MailEntity root)
    {
        var parts = new MailParts();
        if (root.IsMultipart || !root.IsFile) parts.Add(root, isRelated: false);
        else if (root.Is("plain") || root.Is("html")) parts._bodies.Add(root);
        else parts.AddFile(root);
        return parts;
    }

    private void Add(MailEntity part, bool isRelated)
    {
        if (part.IsMultipart)
        {
            if (part.Type.MediaSubtype.Equals("alternative", StringComparison.OrdinalIgnoreCase)) AddBest(part);
            else foreach (var inner in part.Parts) Add(inner, isRelated || part.Type.MediaSubtype.Equals("related", StringComparison.OrdinalIgnoreCase));
        }
        else if (!part.IsFile && (part.Is("plain") || part.Is("html")))
        {
            _bodies.Add(part);
        }
        else if (!Unspoken.Contains(part.Type.MimeType) && !(isRelated && part.Type.IsMimeType("image", "*")))
        {
            AddFile(part);
        }
    }

    // The same words in several forms: as text, else as a page; what is in none of the two is not named either, being said elsewhere.
    private void AddBest(MailEntity alternatives)
    {
        var text = alternatives.Parts.FirstOrDefault(part => part.Is("plain") && !part.IsFile && part.End > part.Start);
        var best = text ?? alternatives.Parts.LastOrDefault(part => part.IsMultipart || part.Is("html"));
        if (best is not null) Add(best, isRelated: false);
        foreach (var file in alternatives.Parts.Where(part => part != best && part.Disposition is { IsAttachment: true })) Add(file, isRelated: false);
    }

    private void AddFile(MailEntity part)
    {
        var number = _files.Count + 1;
        var name = part.Name is { } given ? Plain(given) : "";
        if (part.Type.IsMimeType("message", "rfc822") && !name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase)) name += ".eml";
        if (name.Length == 0 || name[0] == '.') name = string.Create(CultureInfo.InvariantCulture, $"part {number}{(name.Length > 0 ? name : Ending(part))}");
        if (_files.Exists(file => file.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) name = string.Create(CultureInfo.InvariantCulture, $"{number} {name}");
        _files.Add((name, part));
    }

    private static string Plain(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return string.Concat(last.Where(character => !char.IsControl(character) && !char.IsSurrogate(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)).Trim();
    }

    private static string Ending(MailEntity part) => part switch
    {
        _ when part.Is("plain") => ".txt",
        _ when part.Is("html") => ".html",
        _ when part.Is("markdown") => ".md",
        _ when part.Is("vtt") => ".vtt",
        _ => "." + string.Concat(part.Type.MediaSubtype.Where(char.IsAsciiLetterOrDigit)),
    };
}

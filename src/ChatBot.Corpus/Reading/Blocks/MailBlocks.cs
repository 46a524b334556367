using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>Reads what only mails have: the fields of the head, words of another message, the signature.</summary>
internal sealed class MailBlocks(Outline outline)
{
    public bool TryRead()
    {
        var role = outline.Current.Role;
        if (role is not (LineRole.Field or LineRole.Quoted or LineRole.Signature)) return false;
        var last = outline.At;
        while (role != LineRole.Field && IsMore(role, last)) last = outline.NextWritten(last + 1);
        var isDate = role == LineRole.Field && outline.TextOf(outline.At).StartsWith("date:", StringComparison.OrdinalIgnoreCase);
        outline.Add(new Block(role == LineRole.Quoted ? PassageKind.Quoted : PassageKind.Metadata, outline.Between(outline.At, last)) { IsDate = isDate });
        outline.At = last + 1;
        return true;
    }

    // A paragraph of what is quoted is a passage, the signature is one as a whole.
    private bool IsMore(LineRole role, int line) => outline.HasRole(role == LineRole.Signature ? outline.NextWritten(line + 1) : line + 1, role);
}

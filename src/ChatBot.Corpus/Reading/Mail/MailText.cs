using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Html;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>What a message says, as lines: who writes to whom, when and about what, then its words. Every character is traceable to the message's bytes.</summary>
internal sealed class MailText
{
    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase) { "From", "To", "Cc", "Date", "Subject" };
    private readonly ReadOnlyMemory<byte> _message;
    private readonly JoinedText _text;
    private readonly List<string> _warnings = [];

    private MailText(ReadOnlyMemory<byte> message)
    {
        _message = message;
        _text = new JoinedText(message);
    }

    public SourceText Source { get; private set; } = null!;

    public List<Line> Lines { get; } = [];

    public string? Subject { get; private set; }

    /// <summary>The sender's name; null where there is only an address.</summary>
    public string? Sender { get; private set; }

    /// <summary>What was odd about it, a sentence each.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <exception cref="UnreadableDocumentException">Nothing of it is text that can be read.</exception>
    public static MailText Of(ReadOnlyMemory<byte> message, MailStructure structure, IReadOnlyList<MailEntity> bodies)
    {
        var mail = new MailText(message);
        mail._warnings.AddRange(structure.Warnings);
        mail.AddHead(structure.Fields);
        mail.AddBodies(bodies);
        mail.Source = mail._text.Finish();
        return mail;
    }

    private void AddHead(IReadOnlyList<MailField> fields)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields)
        {
            if (!Shown.Contains(field.Name) || !seen.Add(field.Name) || FieldText(field) is not { } text) continue;
            var start = _text.Add(text, behind: "\n");
            Lines.Add(new Line(LineRole.Field, new TextSpan(start, start + text.Text.Length)));
            var value = text.Text[(text.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            if (value.Length == 0) continue;
            if (field.Name.Equals("Subject", StringComparison.OrdinalIgnoreCase)) Subject = value;
            if (field.Name.Equals("From", StringComparison.OrdinalIgnoreCase)) Sender = MailAddress.NameIn(value);
        }

        Lines.Add(new Line(LineRole.Blank, default));
    }

    private SourceText? FieldText(MailField field)
    {
        try
        {
            var transfer = TransferDecoding.Decode(_message, field.Start, Math.Min(field.End, _message.Length), encoding: "");
            var text = EncodedWords.Read(CharacterDecoding.Decode(transfer, charset: null, _message));
            return text.Text.Length > 0 ? text : null;
        }
        catch (UnreadableDocumentException)
        {
            _warnings.Add($"the field {field.Name} of its head is no text and was left out");
            return null;
        }
    }

    private void AddBodies(IReadOnlyList<MailEntity> bodies)
    {
        UnreadableDocumentException? reason = null;
        var read = 0;
        foreach (var body in bodies)
        {
            try
            {
                AddBody(body);
                read++;
            }
            catch (UnreadableDocumentException problem)
            {
                reason ??= problem;
                if (body.End > body.Start) _warnings.Add($"a part of it ({body.Type.MimeType}) is not read: {problem.Message}");
            }
        }

        if (read == 0) throw reason ?? new UnreadableDocumentException("the message holds no text");
    }

    private void AddBody(MailEntity body)
    {
        var transfer = TransferDecoding.Decode(_message, body.Start, body.End, body.Encoding);
        var text = CharacterDecoding.Decode(transfer, body.Type.Charset, _message);
        if (!body.Is("html"))
        {
            var flows = "flowed".Equals(body.Type.Format, StringComparison.OrdinalIgnoreCase);
            Add(text, [.. PlainTextLines.Of(text).Select(line => flows && FlowsOn(text, line) ? line with { EndsSoftly = true } : line)]);
            return;
        }

        ReadingBounds.Demand("the page", transfer.Content.Length, ReadingBounds.LargestPage);
        var page = PageText.Of(text);
        _warnings.AddRange(page.Warnings);
        Add(page.Source, page.Lines);
    }

    // A blank at a line's end says that the paragraph goes on (RFC 3676).
    private static bool FlowsOn(SourceText text, Line line) => line.Role is LineRole.Text or LineRole.Item && line.Content.End < text.Text.Length && text.Text[line.Content.End] == ' ' && text[line.Content] is not "--";

    private void Add(SourceText text, List<Line> lines)
    {
        Correspondence.Mark(text, lines);
        var start = _text.Add(text, behind: "\n\n");
        foreach (var line in lines) Lines.Add(line with { Content = new TextSpan(start + line.Content.Start, start + line.Content.End) });
        Lines.Add(new Line(LineRole.Blank, new TextSpan(start + text.Text.Length, start + text.Text.Length)));
    }
}

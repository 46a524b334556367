using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>
/// A chat log in which somebody writes down what others say in a call: "mara: we agree", "… and soon" under the scribe's nick are Mara's words. What the
/// scribe notes without a name is nobody's. "present+" signs in, "regrets+" excuses, "Topic:" opens a part. Only a log that names a scribe is read so.
/// </summary>
internal sealed partial class ScribedLog
{
    private readonly SourceText _source;
    private readonly HashSet<string> _scribes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Block> _read = [];
    private string? _speaker;
    private bool _hasTopic;

    private ScribedLog(SourceText source) => _source = source;

    public static IReadOnlyList<Block> Read(SourceText source, IReadOnlyList<Block> blocks)
    {
        if (!blocks.Any(block => block.Kind == PassageKind.Turn && block.Span.Length < 200 && Scribe().IsMatch(source[block.Span].ToString()))) return blocks;
        var log = new ScribedLog(source);
        foreach (var block in blocks) log.Take(block);
        return log._read;
    }

    private void Take(Block block)
    {
        if (block.Kind != PassageKind.Turn || block.Speaker is not { } nick)
        {
            _read.Add(block);
            return;
        }

        var text = _source[block.Span].ToString();
        if (Sign().Match(text) is { Success: true } sign)
        {
            AddSigned(block, nick, sign);
        }
        else if (Scribe().Match(text) is { Success: true } scribe)
        {
            var names = scribe.Groups["name"].Success ? scribe.Groups["name"].Value : nick;
            foreach (var name in names.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)) _scribes.Add(name.Trim('.'));
            _speaker = null;
            _read.Add(block with { Kind = PassageKind.Metadata, Speaker = null });
        }
        else if (Topic().Match(text) is { Success: true } topic)
        {
            (_speaker, _hasTopic) = (null, true);
            _read.Add(new Block(Kind: null, Within(block, topic.Groups["topic"])) { Level = 7 });
        }
        else if (Command().IsMatch(text))
        {
            _read.Add(block with { Kind = PassageKind.Metadata, Speaker = null });
        }
        else if (_scribes.Contains(nick))
        {
            AddScribed(block, text);
        }
        else
        {
            _read.Add(block);
        }
    }

    private void AddScribed(Block block, string text)
    {
        if (Continued().Match(text) is { Success: true } more)
        {
            var words = Within(block, more.Groups["words"]);
            _read.Add(_speaker is null ? block with { Kind = PassageKind.Paragraph, Speaker = null, Span = words } : block with { Speaker = _speaker, Span = words });
            return;
        }

        if (Said().Match(text) is { Success: true } said && FieldNames.KindOf(said.Groups["name"].Value.Trim()) == FieldKind.None)
        {
            _speaker = said.Groups["name"].Value.Trim();
            _read.Add(block with { Speaker = _speaker, Span = Within(block, said.Groups["words"]) });
            return;
        }

        _speaker = null;
        _read.Add(block with { Kind = PassageKind.Paragraph, Speaker = null });
    }

    // Who signs in without a name is the one who writes: the nick stands before the words.
    private void AddSigned(Block block, string nick, Match sign)
    {
        var lead = sign.Groups["what"].Value.Equals("regrets", StringComparison.OrdinalIgnoreCase) ? "Regrets" : _hasTopic ? "Joined" : "Present";
        if (sign.Groups["names"] is { Success: true, Length: > 0 } names)
        {
            _read.Add(new Block(PassageKind.Attendee, Within(block, names)) { Lead = lead });
            return;
        }

        var at = _source.Text.LastIndexOf(nick, Math.Max(0, block.Span.Start - 1), Math.Min(block.Span.Start, 200), StringComparison.Ordinal);
        if (at >= 0) _read.Add(new Block(PassageKind.Attendee, new TextSpan(at, at + nick.Length)) { Lead = lead });
    }

    private TextSpan Within(Block block, Group group) => LineSplitter.Trim(_source.Text, new TextSpan(block.Span.Start + group.Index, block.Span.Start + group.Index + group.Length));

    [GeneratedRegex(@"^(?:scribe(?:nick)?\s*[:+]\s*(?<name>\S.{0,60})|(?:i\s+am|i'm|/me\s+is|is)\s+scribing|(?<name>[\w.|-]{2,30})\s+(?:is\s+(?:now\s+)?scribing|scribes|will\s+scribe)\.?|scribe\+(?:\s+(?<name>\S{1,30}))?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scribe();

    [GeneratedRegex(@"^(?<what>present|regrets)\s*\+\s*:?\s*(?<names>[^\n]{0,200})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?:sub-?)?topic\s*:\s*(?<topic>\S.{0,200})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Topic();

    // What is said to the bots of a channel.
    [GeneratedRegex(@"^(?:(?:zakim|rrsagent|trackbot|meeting-?bot|github-?bot|ghurlbot|agendabot)\s*,|(?:q|v?queue)\s*[+?-](?:\s|$)|q\s*\?|(?:present|regrets|chair|meeting|agenda|date|previous meeting|next meeting)\s*[:+=-]|s/[^/]+/[^/]*/?g?$|ack\s+\S+$|agenda\s*[+?-]|i/[^/]+/|scribe(?:nick)?\s*[:+-])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"^(?:\.{2,4}|…)\s*(?<words>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Continued();

    [GeneratedRegex(@"^(?<name>[\p{L}][\p{L}\p{M}\d_.|'’-]{1,29}(?:\s[\p{L}][\p{L}\p{M}\d_.'’-]{0,19}){0,2}\s?)\s*:\s+(?<words>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();
}

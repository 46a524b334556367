using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Discord.Tests.Support;

/// <summary>What a person sees of a text in Discord's Markdown.</summary>
/// <param name="Text">Without markup; a list item begins with "• ".</param>
/// <param name="Bold">What stands in bold.</param>
/// <param name="Effects">Every other thing that Discord would make of it: "heading", "link", "mention" …</param>
internal sealed record SeenText(string Text, IReadOnlyList<string> Bold, IReadOnlyList<string> Effects);

/// <summary>
/// Reads Discord's Markdown as its clients do: the rules in their order, each tried where the text stands, blocks only at the start of a line. Written apart
/// from what escapes.
/// https://support.discord.com/hc/en-us/articles/210298617, https://docs.discord.com/developers/reference#message-formatting
/// </summary>
internal sealed partial class DiscordReader(string boldMark)
{
    /// <summary>What any rule of a line's inside begins with.</summary>
    private const string Marks = "\\`<[@:*_~|hHsSdD";

    private readonly StringBuilder _text = new();
    private readonly List<string> _bold = [];
    private readonly List<string> _effects = [];

    /// <param name="boldMark">Put around what is bold.</param>
    public static SeenText Read(string markdown, string boldMark = "")
    {
        var reader = new DiscordReader(boldMark);
        reader.Consume(markdown, startsLine: true);
        return new SeenText(reader._text.ToString(), reader._bold, reader._effects);
    }

    private void Consume(string markdown, bool startsLine)
    {
        var position = 0;
        while (position < markdown.Length)
        {
            var taken = (startsLine ? Block(markdown, position) : 0) is var block and > 0 ? block : Inline(markdown, position);
            if (taken == 0)
            {
                _text.Append(markdown[position]);
                taken = 1;
            }

            position += taken;
            startsLine = markdown[position - 1] is '\n' or '\r';
        }
    }

    /// <summary>The length of what opens a block here; 0 when nothing does.</summary>
    private int Block(string markdown, int at)
    {
        if (Quote().Match(markdown, at) is { Success: true } quote) return Effect("quote", quote.Length);
        if (Heading().Match(markdown, at) is { Success: true } heading) return Effect("heading", heading.Length);
        if (SmallPrint().Match(markdown, at) is { Success: true } small) return Effect("small print", small.Length);
        if (ListItem().Match(markdown, at) is not { Success: true } item) return 0;
        _text.Append("• ");
        return Effect("list", item.Length);
    }

    /// <summary>The length of what means something here; 0 for a character that is only itself.</summary>
    private int Inline(string markdown, int at)
    {
        if (!Marks.Contains(markdown[at])) return 0;
        if (Escape().Match(markdown, at) is { Success: true } escape)
        {
            _text.Append(markdown[at + 1]);
            return escape.Length;
        }

        foreach (var (effect, rule) in Verbatim)
        {
            if (rule.Match(markdown, at) is not { Success: true } match) continue;
            _text.Append(match.Groups["shown"].Success ? match.Groups["shown"].Value : match.Value);
            return Effect(effect, match.Length);
        }

        if (Strong().Match(markdown, at) is { Success: true } strong) return Bold(strong);

        foreach (var (effect, rule) in Nested)
        {
            if (rule.Match(markdown, at) is not { Success: true } match) continue;
            Consume(match.Groups["in"].Value, startsLine: false);
            return Effect(effect, match.Length);
        }

        return 0;
    }

    private int Bold(Match strong)
    {
        var before = _text.Append(boldMark).Length;
        Consume(strong.Groups["in"].Value, startsLine: false);
        _bold.Add(_text.ToString(before, _text.Length - before));
        _text.Append(boldMark);
        return strong.Length;
    }

    private int Effect(string effect, int length)
    {
        _effects.Add(effect);
        return length;
    }

    private static readonly (string Effect, Regex Rule)[] Verbatim =
    [
        ("code block", CodeBlock()), ("code", Code()), ("link", BracketedLink()), ("link", Address()), ("link", MaskedLink()),
        ("mention", Mention()), ("mention", Everyone()), ("emoji", CustomEmoji()), ("emoji", Emoji()),
        ("timestamp", Timestamp()), ("command", CommandMention()),
    ];

    private static readonly (string Effect, Regex Rule)[] Nested =
    [
        ("underline", Underline()), ("italics", Italics()), ("italics", UnderscoreItalics()), ("strike", Strike()), ("spoiler", Spoiler()),
    ];

    [GeneratedRegex(@"\G *>(?:>>)? ", RegexOptions.None, 1000)]
    private static partial Regex Quote();

    [GeneratedRegex(@"\G *#{1,3} +", RegexOptions.None, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\G *-# +", RegexOptions.None, 1000)]
    private static partial Regex SmallPrint();

    [GeneratedRegex(@"\G *(?:[*+-]|\d+\.) +", RegexOptions.None, 1000)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"\G\\[^0-9A-Za-z\s]", RegexOptions.None, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\G```(?<shown>[\s\S]+?)```", RegexOptions.None, 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\G(?<ticks>`+)(?<shown>[\s\S]*?[^`])\k<ticks>(?!`)", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\G<(?<shown>[^: >]+:/[^ >]+)>", RegexOptions.None, 1000)]
    private static partial Regex BracketedLink();

    [GeneratedRegex(@"\G(?:https?|steam|discord)://[^\s<]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G\[(?<shown>[^\]]+)\]\([^)\s]+\)", RegexOptions.None, 1000)]
    private static partial Regex MaskedLink();

    [GeneratedRegex(@"\G<(?:@[!&]?|#)\d+>", RegexOptions.None, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\G@(?:everyone|here)", RegexOptions.None, 1000)]
    private static partial Regex Everyone();

    [GeneratedRegex(@"\G<a?:\w+:\d+>", RegexOptions.None, 1000)]
    private static partial Regex CustomEmoji();

    [GeneratedRegex(@"\G:[^\s:]+:", RegexOptions.None, 1000)]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\G<t:-?\d+(?::[tTdDfFsSR])?>", RegexOptions.None, 1000)]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"\G<(?:/[^:<>]+:\d+|id:\w+)>", RegexOptions.None, 1000)]
    private static partial Regex CommandMention();

    [GeneratedRegex(@"\G\*\*(?<in>(?:\\[\s\S]|[^\\])+?)\*\*(?!\*)", RegexOptions.None, 1000)]
    private static partial Regex Strong();

    [GeneratedRegex(@"\G__(?<in>(?:\\[\s\S]|[^\\])+?)__(?!_)", RegexOptions.None, 1000)]
    private static partial Regex Underline();

    [GeneratedRegex(@"\G\*(?=\S)(?<in>(?:\\[\s\S]|[^*\\])+?)\*(?!\*)", RegexOptions.None, 1000)]
    private static partial Regex Italics();

    [GeneratedRegex(@"\G_(?<in>(?:\\[\s\S]|[^_\\])+?)_(?![A-Za-z0-9_])", RegexOptions.None, 1000)]
    private static partial Regex UnderscoreItalics();

    [GeneratedRegex(@"\G~~(?<in>(?:\\[\s\S]|[^\\])+?)~~", RegexOptions.None, 1000)]
    private static partial Regex Strike();

    [GeneratedRegex(@"\G\|\|(?<in>(?:\\[\s\S]|[^\\])+?)\|\|", RegexOptions.None, 1000)]
    private static partial Regex Spoiler();
}

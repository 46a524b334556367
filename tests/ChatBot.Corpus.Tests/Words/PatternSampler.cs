using System.Globalization;
using System.Text;

namespace ChatBot.Corpus.Tests.Words;

/// <summary>
/// Invents texts by walking through a pattern: of alternatives it takes one, of what may be repeated so much as it likes. What looks ahead or behind and where a word ends it passes over,
/// so that not every text matches: whoever asks tries the pattern itself.
/// </summary>
internal sealed class PatternSampler(string pattern, Random random)
{
    private const int MostRepeats = 3;
    private int _at;

    public string Sample()
    {
        _at = 0;
        return Alternatives();
    }

    private string Alternatives()
    {
        var texts = new List<string> { Sequence() };
        while (_at < pattern.Length && pattern[_at] == '|')
        {
            _at++;
            texts.Add(Sequence());
        }

        return texts[random.Next(texts.Count)];
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (_at < pattern.Length && pattern[_at] is not ('|' or ')')) text.Append(Repeated());
        return text.ToString();
    }

    private string Repeated()
    {
        var from = _at;
        var text = Piece();
        var (least, most) = Quantifier();
        var next = _at;
        var all = new StringBuilder();
        var times = random.Next(least, most + 1);
        for (var time = 0; time < times; time++)
        {
            _at = from;
            all.Append(time == 0 ? text : Piece());
        }

        _at = next;
        return all.ToString();
    }

    private (int Least, int Most) Quantifier()
    {
        var bounds = _at < pattern.Length ? Bounds() : null;
        if (bounds is not null && _at < pattern.Length && pattern[_at] == '?') _at++;
        return bounds ?? (1, 1);
    }

    private (int Least, int Most)? Bounds()
    {
        switch (pattern[_at])
        {
            case '?': _at++; return (0, 1);
            case '*': _at++; return (0, MostRepeats);
            case '+': _at++; return (1, MostRepeats);
            case '{':
                var close = pattern.IndexOf('}', _at);
                var bounds = pattern[(_at + 1)..close].Split(',');
                _at = close + 1;
                var least = int.Parse(bounds[0], CultureInfo.InvariantCulture);
                var most = bounds.Length == 1 ? least : int.Parse(bounds[1], CultureInfo.InvariantCulture);
                return (least, Math.Min(most, least + MostRepeats));
            default: return null;
        }
    }

    private string Piece()
    {
        var character = pattern[_at++];
        return character switch
        {
            '(' => Group(),
            '[' => Class(),
            '\\' => Escape(),
            '^' or '$' => "",
            '.' => "x",
            _ => character.ToString(),
        };
    }

    private string Group()
    {
        var isLook = pattern[_at] == '?' && (pattern[_at + 1] is '=' or '!' || pattern[_at + 1] == '<' && pattern[_at + 2] is '=' or '!');
        if (pattern[_at] == '?') _at = pattern[_at + 1] == '<' && !isLook ? pattern.IndexOf('>', _at) + 1 : isLook ? pattern.IndexOfAny(['=', '!'], _at) + 1 : pattern.IndexOf(':', _at) + 1;
        var text = Alternatives();
        _at++;
        return isLook ? "" : text;
    }

    private string Class()
    {
        var isNegated = pattern[_at] == '^';
        if (isNegated) _at++;
        var members = new List<string>();
        for (var from = _at; _at == from || pattern[_at] != ']';)
        {
            var member = pattern[_at++];
            members.Add(member == '\\' ? Escape() : member.ToString());
        }

        _at++;
        return isNegated ? "*" : members[random.Next(members.Count)];
    }

    private string Escape()
    {
        var character = pattern[_at++];
        if (character is 'p' or 'P')
        {
            var close = pattern.IndexOf('}', _at);
            var name = pattern[(_at + 1)..close];
            _at = close + 1;
            return name switch { "Lu" => "Q", "M" => "\u0301", _ => "q" };
        }

        return character switch { 's' => random.Next(2) == 0 ? " " : "\n", 'b' => "", 'd' => "7", 'w' => "q", 'W' => "-", 'S' => "q", 'n' => "\n", _ => character.ToString() };
    }
}

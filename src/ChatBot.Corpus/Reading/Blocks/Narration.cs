namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>
/// A paragraph between turns without a label: does the last speaker go on, or is it told about them? Taking narration for somebody's words is the
/// worse error, so a paragraph that names a speaker and holds no "I" or "you" is narration.
/// </summary>
internal sealed class Narration
{
    private static readonly HashSet<string> OwnVoice = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself", "we", "we're", "we've", "we'd", "we'll", "us", "our", "ours", "you", "you're", "you've", "you'd", "you'll", "your", "let's", "thanks", "please",
    };

    private readonly Outline _outline;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly bool _speechesAreShort;

    public Narration(Outline outline)
    {
        _outline = outline;
        foreach (var name in outline.Speakers.Names)
        {
            foreach (var part in name.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Length > 2 && char.IsUpper(part[0])) _names.Add(part);
            }
        }

        _speechesAreShort = outline.Speakers.IsDialogue && UnlabelledParagraphs() * 3 <= outline.Speakers.Turns;
    }

    // "He laughs and points at the door."
    private static bool OpensWithOther(ReadOnlySpan<char> text) =>
        text.StartsWith("He ", StringComparison.Ordinal) || text.StartsWith("She ", StringComparison.Ordinal) || text.StartsWith("They ", StringComparison.Ordinal)
        || text.StartsWith("Both ", StringComparison.Ordinal) || text.StartsWith("The two ", StringComparison.Ordinal);

    // Where most speeches run over several paragraphs, one more is likelier speech.
    private int UnlabelledParagraphs()
    {
        var count = 0;
        for (var line = 1; line < _outline.Lines.Count; line++)
        {
            if (_outline.IsText(line) && _outline.IsBlankAt(line - 1) && _outline.Speakers.At(line) is null) count++;
        }

        return count;
    }

    public bool IsLikely(int line)
    {
        var text = _outline.TextOf(line);
        var (names, own) = (_speechesAreShort && OpensWithOther(text) ? 1 : 0, 0);
        foreach (var range in text.SplitAny(" \t.,;:!?\"“”()[]—–*_"))
        {
            var word = text[range].Trim('\'').ToString().Replace('’', '\'');
            if (word.Length == 0) continue;
            if (OwnVoice.Contains(word)) own++;
            else if (_names.Contains(word) || (word.EndsWith("'s", StringComparison.Ordinal) && _names.Contains(word[..^2]))) names++;
        }

        return names > 0 && own == 0;
    }
}

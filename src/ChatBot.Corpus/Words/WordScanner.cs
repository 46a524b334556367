using System.Buffers;

namespace ChatBot.Corpus.Words;

/// <summary>Cuts a text into the words that names are made of, in one pass.</summary>
internal static class WordScanner
{
    private static readonly WordSet PointedAbbreviations = new(
        "mr mrs ms dr prof sen rep gov gen col lt capt sgt maj cmdr adm amb hon rev st sr jr pres sec vs etc jan feb mar apr jun jul aug sep sept oct nov dec no");

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static Word[] Scan(string text)
    {
        var words = new List<Word>((text.Length / 5) + 1);
        Append(text, words);
        return [.. words];
    }

    /// <summary>Adds the words of the text to others.</summary>
    public static void Append(string text, List<Word> words)
    {
        var previousEnd = 0;
        var opensSentence = true;
        for (var position = 0; position < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[position])) { position++; continue; }

            var end = EndOfWord(text, position);
            var length = end - position;
            var isPossessive = length > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '’';
            if (isPossessive) length -= 2;
            var traits = char.IsUpper(text[position]) ? WordTraits.Capital : WordTraits.None;
            if (isPossessive) traits |= WordTraits.Possessive;
            var gap = position == previousEnd + 1 && text[previousEnd] == ' ' ? GapKind.Space : Gap(text, previousEnd, position, words);
            if (opensSentence || gap == GapKind.Break) traits |= WordTraits.First;
            else if (gap == GapKind.Space) traits |= WordTraits.Joined;
            words.Add(new Word(position, length, traits));
            opensSentence = false;
            previousEnd = end;
            position = end;
        }
    }

    private enum GapKind { Space, Mark, Break }

    private static GapKind Gap(string text, int from, int to, List<Word> words)
    {
        var kind = GapKind.Space;
        for (var position = from; position < to; position++)
        {
            var character = text[position];
            if (character == '\n' && position + 1 < to && text.AsSpan(position + 1, to - position - 1).Contains('\n')) return GapKind.Break;
            if (char.IsWhiteSpace(character)) continue;
            if (character is '!' or '?' or '“' or '•' or '"' or '…') return GapKind.Break;
            if (character == '.' && !(position == from && from > 0 && IsPointed(words[^1].In(text)))) return GapKind.Break;
            if (character != '.') kind = GapKind.Mark;
        }

        return kind;
    }

    /// <summary>"Sen.", "J.": the point belongs to the word and does not end a sentence.</summary>
    private static bool IsPointed(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0])) || (word.Length <= 4 && PointedAbbreviations.Contains(word));

    private static int EndOfWord(string text, int start)
    {
        for (var end = start + 1; ; end++)
        {
            var plain = text.AsSpan(end).IndexOfAnyExcept(Plain);
            if (plain < 0) return text.Length;
            end += plain;
            var character = text[end];
            if (character is ' ' or ',') return end;
            if (char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            var isInside = end + 1 < text.Length && char.IsLetter(text[end + 1]);
            if (character is '\'' or '’' && isInside) continue;
            if (character == '-' && isInside && !IsInitials(text.AsSpan(start, end - start))) continue;
            if (character == '.' && IsInitials(text.AsSpan(start, end - start)) && (isInside && IsSingleLetterAt(text, end + 1))) continue;
            return character == '.' && end - start >= 3 && IsInitials(text.AsSpan(start, end - start)) ? end + 1 : end;
        }
    }

    private static bool IsSingleLetterAt(string text, int position) => position + 1 >= text.Length || !char.IsLetterOrDigit(text[position + 1]);

    /// <summary>"U", "U.S", "U.S.": single capitals with points between.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (index % 2 == 0 ? !char.IsUpper(word[index]) : word[index] != '.') return false;
        }

        return true;
    }
}

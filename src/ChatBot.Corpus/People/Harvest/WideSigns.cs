using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>How Chinese and Japanese lists set people apart: with signs of their own, or with blanks alone.</summary>
internal static class WideSigns
{
    private const int LongestName = 5;
    private const int Fewest = 3;
    private static readonly SearchValues<char> Signs = SearchValues.Create("、，；（）：　");
    private static readonly string[] Honorifics = ["さん", "さま", "様", "氏", "君", "先生", "女士", "同志"];

    /// <summary>With the marks of other scripts in place of "、", "；" and "（ ）"; another text as it is.</summary>
    public static string Plain(string line)
    {
        if (!line.AsSpan().ContainsAny(Signs)) return line;
        var plain = new StringBuilder(line);
        return plain.Replace("、", ", ").Replace("，", ", ").Replace("；", "; ").Replace("（", " (").Replace("）", ")").Replace("：", ": ")
            .Replace('　', ' ').ToString();
    }

    /// <summary>"张三 李四 王五": names without anything but blanks between; null for another line. Two words may be one name.</summary>
    public static IReadOnlyList<string>? SetApartByBlanks(string line)
    {
        var names = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return names.Length >= Fewest && Array.TrueForAll(names, name => name.Length is >= 2 and <= LongestName
            && name.All(IsSign)) ? names : null;
    }

    /// <summary>"田中さん" is called "田中".</summary>
    public static string WithoutHonorific(string name)
    {
        foreach (var honorific in Honorifics)
        {
            if (name.Length > honorific.Length + 1 && name.EndsWith(honorific, StringComparison.Ordinal)
                && name[..^honorific.Length].TrimEnd().All(sign => IsSign(sign) || sign == ' ')) return name[..^honorific.Length].TrimEnd();
        }

        return name;
    }

    private static bool IsSign(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter || letter == '々';
}

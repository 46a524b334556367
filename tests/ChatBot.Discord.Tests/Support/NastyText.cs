using ChatBot.Corpus;
using FsCheck;
using FsCheck.Fluent;

namespace ChatBot.Discord.Tests.Support;

/// <summary>Texts that would break a message if they could, and ordinary words between them.</summary>
internal static class NastyText
{
    private static readonly string[] Fragments =
    [
        "harbour", "lease", "said", "The quay. ", "Twelve years! ", " ", "  ", "\n", "\r\n", "\n\n", "\t", "*", "**", "***", "_", "__",
        "~~", "`", "```", "||", "|", ">", "> ", ">>> ", "#", "# ", "### ", "-# ", "- ", "* ", "+ ", "1. ", "12.", "-", "\\", "\\\\", "[",
        "](", "[a](https://b.example)", "https://c.example/x_y*z", "<https://d.example>", "@everyone", "@here", "<@123456789012345678>",
        "<@&42>", "<#99>", "<t:1700000000:R>", "</ask:123>", "<:smile:123>", "<a:wave:456>", ":smile:", "::", ":", "12:30", "<id:home>",
        "\ud83d\udea2", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\u200b", "\u202e", "\ufeff", "\u0301", "\u0000", "“", "”",
        "…", "naïve", "Ξένος", "会議", "¯\\_(ツ)_/¯", "(", ")", "!", "{0}", "&lt;", "\u2028",
    ];

    public static Gen<string> Words(int most) =>
        Gen.Choose(0, most).SelectMany(count => Gen.Elements(Fragments).ArrayOf(count)).Select(parts => string.Concat(parts));

    /// <summary>Short mostly, and now and then far over every limit.</summary>
    public static Gen<string> Any => Gen.Frequency(
        (8, Words(12)), (3, Words(80)), (1, Words(1200)), (1, Gen.Constant(new string('*', 5000))), (1, Gen.Constant(new string('界', 3000))));

    /// <summary>As <see cref="Any"/>, and something in it.</summary>
    public static Gen<string> Something => Any.Select(text => string.IsNullOrWhiteSpace(text) ? "x" : text);

    /// <summary>What of a text is shown: control characters as their pictures.</summary>
    public static string Shown(string text) => ShownText.Of(text);
}

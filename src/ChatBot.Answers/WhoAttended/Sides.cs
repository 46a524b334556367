

namespace ChatBot.Answers.WhoAttended;

/// <summary>Whether two names of a side are the same: "Russian", "Russia", "the Russians".</summary>
internal static class Sides
{
    public static bool Same(string asked, string? side) =>
        side is not null
        && (side.Contains(asked, StringComparison.OrdinalIgnoreCase) || SideOf(asked) is { } named && named.Equals(side, StringComparison.OrdinalIgnoreCase));

    private static string? SideOf(string asked) => asked;
}

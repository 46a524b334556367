using System.Text.Json;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Surfaces;

public sealed class TalksOnFourSurfaces() : FourSurfaces(DirectAnswerSpecs.PathOf("documents"));

/// <summary>Whoever reads no further than the first lines has read the answer.</summary>
public sealed class DirectAnswerSpecs(TalksOnFourSurfaces surfaces) : IClassFixture<TalksOnFourSurfaces>
{
    private const int FirstLines = 200;
    private const int EveryNth = 5;

    [Fact]
    public async Task A_right_answer_stands_in_the_first_lines_of_every_message()
    {
        var asked = Questions().Where((_, position) => position % EveryNth == 0).ToList();
        var (right, hidden) = (0, new List<string>());
        foreach (var (question, accepted) in asked)
        {
            if (await surfaces.ShortAsync(question) is not { } answer || !accepted.Any(words => IsSame(words, answer))) continue;
            right++;
            Look("Discord", await surfaces.OnDiscordAsync(question));
            Look("Slack", await surfaces.OnSlackAsync(question));
            Look("the terminal", await surfaces.InTerminalAsync(question));

            void Look(string surface, string shown)
            {
                var words = Words(shown);
                if (!words[..Math.Min(words.Length, FirstLines)].Contains(Words(answer), StringComparison.Ordinal))
                    hidden.Add($"{surface}: {question}\n  {answer}\n  {words}");
            }
        }

        Assert.True(right >= asked.Count / 5, $"{right} of {asked.Count} are answered directly");
        Assert.True(hidden.Count == 0, string.Join('\n', hidden));
    }

    private static IEnumerable<(string Question, IReadOnlyList<string> Accepted)> Questions() =>
        File.ReadLines(RepositoryFiles.PathOf(PathOf("questions.jsonl")))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => row.GetProperty("answerable").GetBoolean() && !row.TryGetProperty("context", out _))
            .Select(row => (row.GetProperty("question").GetString()!,
                (IReadOnlyList<string>)[.. row.GetProperty("short").EnumerateArray().Select(words => words.GetString()!)]));

    /// <summary>Half of the words of both together are the same: F1 of .5.</summary>
    private static bool IsSame(string accepted, string answer)
    {
        var (one, other) = (Words(accepted).ToLowerInvariant().Split(' '), Words(answer).ToLowerInvariant().Split(' ').ToList());
        var both = one.Count(other.Remove);
        return 4 * both >= one.Length + Words(answer).Split(' ').Length;
    }

    internal static string PathOf(string name) => Path.Combine("tests", "ChatBot.Learning", "Talks", "councils", name);

    /// <summary>Without marks and breaks, which differ from one surface to the other.</summary>
    private static string Words(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\r', '\\', '*', '_', '>', '|'], StringSplitOptions.RemoveEmptyEntries));
}

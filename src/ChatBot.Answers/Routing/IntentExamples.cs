using System.Text.RegularExpressions;

namespace ChatBot.Answers.Routing;

/// <summary>
/// What people write for each intent, with gaps for what they ask about: <c>intents.txt</c>, whose head says how it is written.
/// </summary>
internal sealed partial class IntentExamples
{
    private const string Resource = "ChatBot.Answers.Routing.intents.txt";

    private readonly Dictionary<string, IReadOnlyList<string>> _fillers = new(StringComparer.Ordinal);
    private readonly List<IntentExample> _examples = [];

    private IntentExamples()
    {
    }

    /// <summary>Read when they are first asked for.</summary>
    public static IntentExamples Shipped { get; } = Read();

    public IReadOnlyList<IntentExample> All => _examples;

    /// <summary>What may stand in a gap: "talk", "person", "topic", "date", "document", "side", "role".</summary>
    public IReadOnlyList<string> FillersOf(string gap) => _fillers[gap];

    /// <summary>An example with each gap filled by what <paramref name="choose"/> takes from the fillers of its name.</summary>
    public static string Filled(string example, Func<string, string> choose) =>
        Gap().Replace(example, match => choose(match.Groups["name"].Value));

    /// <summary>The words of an example that stand outside of its gaps.</summary>
    public static string Outside(string example) => Gap().Replace(example, " ");

    private static IntentExamples Read()
    {
        using var stream = typeof(IntentExamples).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly");
        using var lines = new StreamReader(stream);
        var read = new IntentExamples();
        Intent? intent = null;
        string? gap = null;
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("= ", StringComparison.Ordinal)) (intent, gap) = (Enum.Parse<Intent>(line[2..], ignoreCase: true), null);
            else if (line.StartsWith(": ", StringComparison.Ordinal)) (intent, gap) = (null, line[2..]);
            else if (intent is { } of) read._examples.Add(new IntentExample(of, line));
            else if (gap is not null)
                read._fillers[gap] = [.. read._fillers.GetValueOrDefault(gap, []), .. line.Split('|', StringSplitOptions.TrimEntries)];
        }

        return read;
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Gap();
}

/// <param name="Text">With gaps in braces.</param>
internal sealed record IntentExample(Intent Intent, string Text);

using System.Reflection;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Words;

/// <summary>Patterns that are tried only where one of their cues stands.</summary>
public sealed class CuedPatternSpecs
{
    private const int Samples = 3_000;
    private const BindingFlags Fields = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The fields, as "Type.Field".</summary>
    public static TheoryData<string> Patterns() =>
        [.. typeof(CuedPattern).Assembly.GetTypes().SelectMany(type => type.GetFields(Fields)).Where(field => field.FieldType == typeof(CuedPattern)).Select(field => $"{field.DeclaringType!.FullName}.{field.Name}")];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Whatever_a_pattern_matches_has_one_of_its_cues(string field)
    {
        var (pattern, random) = (Of(field), new Random(field.Length));
        var sampler = new PatternSampler(pattern.Pattern.ToString(), random);

        var matched = Enumerable.Range(0, Samples).Select(_ => sampler.Sample()).Where(text => pattern.Pattern.IsMatch(text)).ToHashSet(StringComparer.Ordinal);

        Assert.True(matched.Count > 10, $"Only {matched.Count} invented texts match.");
        Assert.All(matched, text => Assert.True(pattern.MayMatch(text), $"No cue stands in \"{text}\"."));
    }

    [Fact]
    public void Cues_count_in_any_case_but_only_the_pattern_matches()
    {
        var motion = new CuedPattern(new("^motion", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)), "motion");

        Assert.True(motion.MayMatch("The MOTION"));
        Assert.False(motion.IsMatch("The motion"));
        Assert.True(motion.IsMatch("motion carried"));
    }

    private static CuedPattern Of(string field)
    {
        var name = field.LastIndexOf('.');
        return (CuedPattern)typeof(CuedPattern).Assembly.GetType(field[..name])!.GetField(field[(name + 1)..], Fields)!.GetValue(null)!;
    }
}

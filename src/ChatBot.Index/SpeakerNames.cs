using System.Collections.Frozen;
using ChatBot.Index.Analysis;
using ChatBot.Index.Fields;

namespace ChatBot.Index;

/// <summary>A speaker whose label is not all of their name.</summary>
/// <param name="Label">As written in the document.</param>
/// <param name="Name">Whom the corpus takes it for.</param>
/// <param name="Passages">The document's.</param>
public readonly record struct NamedSpeaker(string Label, string Name, PassageRange Passages);

/// <summary>
/// By the words of their full names, speakers whose labels lack these words. The index has labels as they are written; whose they are is
/// known only when all documents
/// are, and may change with each of them.
/// </summary>
public sealed class SpeakerNames
{
    private readonly FrozenDictionary<string, LabelledPassages[]> _byTerm;

    private SpeakerNames(FrozenDictionary<string, LabelledPassages[]> byTerm) => _byTerm = byTerm;

    public static SpeakerNames None { get; } = Of([]);

    public static SpeakerNames Of(IEnumerable<NamedSpeaker> speakers)
    {
        var byTerm = new Dictionary<(string Term, string Label), List<PassageRange>>();
        foreach (var speaker in speakers)
        {
            foreach (var term in Terms(speaker.Name).Except(Terms(speaker.Label), StringComparer.Ordinal))
            {
                var key = (term, SearchedFields.Label(speaker.Label));
                if (!byTerm.TryGetValue(key, out var ranges)) byTerm[key] = ranges = [];
                ranges.Add(speaker.Passages);
            }
        }

        return new SpeakerNames(byTerm
            .Select(pair => (pair.Key.Term, Labelled: new LabelledPassages(pair.Key.Label, [.. pair.Value.OrderBy(range => range.Start)])))
            .GroupBy(pair => pair.Term, pair => pair.Labelled, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderBy(labelled => labelled.Label, StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal));
    }

    internal IReadOnlyList<LabelledPassages> With(string term) => _byTerm.TryGetValue(term, out var labelled) ? labelled : [];

    private static IEnumerable<string> Terms(string name) =>
        TextAnalyzer.Analyze(name).Where(token => !token.IsStopWord).Select(token => token.Term);
}

/// <param name="Ranges">Ascending.</param>
internal sealed record LabelledPassages(string Label, PassageRange[] Ranges)
{
    private readonly int[] _ends = Array.ConvertAll(Ranges, range => range.End);

    public bool Contains(int passage)
    {
        var found = Array.BinarySearch(_ends, passage + 1);
        var range = found < 0 ? ~found : found;
        return range < Ranges.Length && Ranges[range].Start <= passage;
    }
}

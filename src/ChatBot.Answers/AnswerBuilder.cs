using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers;

/// <summary>Puts an answer together: every passage is cited once, in the order in which it first comes up.</summary>
internal sealed class AnswerBuilder
{
    private readonly List<Citation> _citations = [];
    private readonly Dictionary<PassageId, int> _positions = [];
    private readonly List<(AnswerSection Section, List<AnswerLine> Lines)> _sections = [];

    public int CitationCount => _citations.Count;

    public bool Has(Passage passage) => _positions.ContainsKey(passage.Id);

    /// <summary>The citation's position in the answer. What several lines mark of one passage is marked together.</summary>
    public int Cite(Citation citation)
    {
        if (_positions.TryGetValue(citation.Id, out var position))
        {
            var cited = _citations[position];
            _citations[position] = cited with { Marks = Marker.Joined(cited.Quote, [.. cited.Marks, .. citation.Marks]) };
            return position;
        }

        _positions[citation.Id] = _citations.Count;
        _citations.Add(citation);
        return _citations.Count - 1;
    }

    public AnswerBuilder Section(string? heading)
    {
        _sections.Add((new AnswerSection(heading, []), []));
        return this;
    }

    /// <summary>A section whose quotes are the points of a list.</summary>
    /// <param name="kind">The kind of source that the heading names; null where it names none or several.</param>
    public AnswerBuilder List(string heading, Provenance? kind)
    {
        _sections.Add((new AnswerSection(heading, []) { IsList = true, Kind = kind }, []));
        return this;
    }

    /// <summary>A line in our words that rests on the citations.</summary>
    public AnswerBuilder Line(string text, params IReadOnlyList<Citation> citations) => Add(text, citations, quoted: false, []);

    /// <summary>A line that can stand in a table, too.</summary>
    public AnswerBuilder Row(string text, IReadOnlyList<AnswerCell> cells, Citation citation) =>
        Add(text, [citation], quoted: false, cells);

    /// <summary>A line that is a passage's own words.</summary>
    public AnswerBuilder Quote(Citation citation, params IReadOnlyList<AnswerCell> cells) => Add("", [citation], quoted: true, cells);

    public Answer Build(string command, Outcome outcome, string summary) => new()
    {
        Command = command,
        Outcome = outcome,
        Summary = summary,
        Sections =
        [
            .. _sections.Where(section => section.Lines.Count > 0).Select(section => section.Section with { Lines = section.Lines }),
        ],
        Citations = _citations,
    };

    private AnswerBuilder Add(string text, IReadOnlyList<Citation> citations, bool quoted, IReadOnlyList<AnswerCell> cells)
    {
        if (_sections.Count == 0) Section(null);
        _sections[^1].Lines.Add(new AnswerLine(text, [.. citations.Select(Cite)], quoted) { Cells = cells });
        return this;
    }
}

using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Provenances;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>Blocks to a document: title, sections, passages, provenance. Every format ends here.</summary>
internal sealed class DocumentBuilder
{
    private readonly SourceText _source;
    private readonly string _path;
    private readonly string _title;
    private readonly Provenance _provenance;
    private readonly FilePart? _part;
    private readonly PassageIds _ids;
    private readonly SectionTree _sections;
    private readonly List<Passage> _passages = [];
    private readonly HashSet<string> _notes = new(StringComparer.Ordinal);

    private DocumentBuilder(SourceText source, string path, string title, Provenance provenance, FilePart? part)
    {
        (_source, _path, _title, _provenance, _part) = (source, path, title, provenance, part);
        _ids = new PassageIds(path);
        _sections = new SectionTree(source);
    }

    public static Document Build(string path, SourceText source, IReadOnlyList<Block> recognised, Statement statement)
    {
        // A day alone is no title where the text has one.
        var given = statement.Title is { } stated && !DocumentDate.IsDay(stated) ? stated : null;
        var (found, rest) = DocumentTitle.Take(source, path, ScribedLog.Read(source, recognised), statement.FallbackTitle ?? statement.Title);
        var title = given ?? found;
        var blocks = HeadingLevels.Rank(source, rest);
        var verdict = statement.Provenance is { } provenance
            ? new Judgment(provenance, Certain: true, statement.ProvenanceReason, Evidence: null)
            : ProvenanceJudge.Judge(source, title, blocks);
        var builder = new DocumentBuilder(source, path, title, verdict.Provenance, statement.Part);
        var date = new DocumentDate(source, path, statement, title, blocks);
        var evidence = builder.AddAll(blocks, verdict.Evidence);
        if (builder._passages.Count == 0)
            throw new UnreadableDocumentException("no text was found in the file besides headings and what a web page leaves behind");
        return new Document
        {
            Path = path,
            Title = builder._title,
            Provenance = new ProvenanceVerdict(verdict.Provenance, verdict.Certain, verdict.Reason, evidence),
            Author = statement.Author ?? blocks.Find(block => block.Author is not null)?.Author,
            Date = date.Leading?.Date,
            DateOrigin = date.Leading?.Origin,
            OtherDates = date.Others,
            Scribe = statement.Scribe,
            Part = statement.Part,
            Sections = builder._sections.Sections,
            Passages = [.. builder._passages],
            Sha256 = Sha256Digest.Of(source.Bytes.Span).ToString(),
            Size = source.Bytes.Length,
            Warnings = [.. source.Warnings, .. statement.Warnings],
            StandsFor = statement.StandsFor,
        };
    }

    private Passage? AddAll(List<Block> blocks, Block? evidence)
    {
        Passage? found = null;
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (block.IsHeading)
            {
                _sections.Open(block);
                if (!IsAllThereIs(blocks, at)) continue;
                block = block with { Kind = PassageKind.Paragraph };
            }

            var first = _passages.Count;
            foreach (var part in BlockSplitter.Split(_source, block)) _passages.Add(PassageOf(part));
            if (ReferenceEquals(block, evidence) && first < _passages.Count) found = _passages[first];
        }

        return found;
    }

    // Some minutes say in a heading what others say below it ("#### Adopted without a vote"): it must be found and cited.
    private bool IsAllThereIs(List<Block> blocks, int heading) =>
        (heading + 1 == blocks.Count || (blocks[heading + 1].IsHeading && blocks[heading + 1].Level <= blocks[heading].Level))
        && _source[blocks[heading].Span].Trim().Contains(' ');

    private Passage PassageOf(Block block)
    {
        var span = _source.BytesOf(block.Span);
        var bytes = _source.Slice(span);
        var digest = Sha256Digest.Of(bytes);
        var text = _source[block.Span].ToString();
        return new Passage
        {
            Id = _ids.Next(digest),
            DocumentPath = _path,
            DocumentTitle = _title,
            Part = _part,
            Section = _sections.Current,
            Ordinal = _passages.Count,
            Kind = block.Kind!.Value,
            Span = span,
            Text = text,
            Digest = bytes.SequenceEqual(Encoding.UTF8.GetBytes(text)) ? null : digest,
            Speaker = Once(block.Speaker),
            StageDirection = Once(block.Direction),
            Provenance = block.Kind == PassageKind.Comment ? Provenance.Comment : _provenance,
            Timestamp = Once(block.Timestamp),
            ListLead = Once(block.Lead),
        };
    }

    // A few speakers stand at thousands of passages.
    private string? Once(string? note)
    {
        if (note is null) return null;
        if (_notes.TryGetValue(note, out var same)) return same;
        _notes.Add(note);
        return note;
    }
}

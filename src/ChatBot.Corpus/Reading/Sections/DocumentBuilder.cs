using System.Text;
using ChatBot.Corpus.Dates;
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
    private readonly Provenance _provenance;
    private readonly PassageIds _ids;
    private readonly SectionTree _sections;
    private readonly DocumentPassagesBuilder _passages = new();

    private DocumentBuilder(SourceText source, string path, Provenance provenance)
    {
        (_source, _provenance) = (source, provenance);
        _ids = new PassageIds(path);
        _sections = new SectionTree(source);
    }

    public static Document Build(string path, SourceText source, IReadOnlyList<Block> recognised, Statement statement)
    {
        // A day alone is no title where the text has one.
        var given = statement.Title is { } stated && !DocumentDate.IsDay(stated) ? stated : null;
        var written = ScribedLog.Read(source, recognised);
        var (found, rest) = DocumentTitle.Take(source, path, written, statement.FallbackTitle ?? statement.Title);
        if (statement.IsTitleApart && given is not null) rest = [.. written];
        var title = given ?? found;
        var blocks = HeadingLevels.Rank(source, rest);
        var verdict = statement.Provenance is { } provenance
            ? new Judgment(provenance, Certain: true, statement.ProvenanceReason, Evidence: null)
            : ProvenanceJudge.Judge(source, title, blocks);
        var builder = new DocumentBuilder(source, path, verdict.Provenance);
        var date = new DocumentDate(source, path, statement, title, blocks);
        var evidence = builder.AddAll(blocks, verdict.Evidence);
        if (builder._passages.Count == 0)
            throw new UnreadableDocumentException("no text was found in the file besides headings and what a web page leaves behind");
        IReadOnlyList<Section> sections = [.. builder._sections.Sections];
        var passages = builder._passages.Build(path, title, statement.Part, sections);
        return new Document
        {
            Path = path,
            Title = title,
            Provenance = new ProvenanceVerdict(verdict.Provenance, verdict.Certain, verdict.Reason, evidence is { } ordinal ? passages[ordinal] : null),
            Author = statement.Author ?? blocks.Find(block => block.Author is not null)?.Author,
            Date = date.Leading?.Date,
            DateOrigin = date.Leading?.Origin,
            OtherDates = date.Others,
            Scribe = statement.Scribe,
            Part = statement.Part,
            Sections = sections,
            Passages = passages,
            Provenances = [.. passages.Select(passage => passage.Provenance).Distinct()],
            Sha256 = Sha256Digest.Of(source.Bytes.Span).ToString(),
            Size = source.Bytes.Length,
            Warnings = [.. source.Warnings, .. statement.Warnings],
            StandsFor = statement.StandsFor,
        };
    }

    /// <returns>The ordinal of the passage that the evidence has become.</returns>
    private int? AddAll(List<Block> blocks, Block? evidence)
    {
        int? found = null;
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
            foreach (var part in BlockSplitter.Split(_source, block)) _passages.Add(DraftOf(part));
            if (ReferenceEquals(block, evidence) && first < _passages.Count) found = first;
        }

        return found;
    }

    // Some minutes say in a heading what others say below it ("#### Adopted without a vote"): it must be found and cited.
    private bool IsAllThereIs(List<Block> blocks, int heading) =>
        (heading + 1 == blocks.Count || (blocks[heading + 1].IsHeading && blocks[heading + 1].Level <= blocks[heading].Level))
        && _source[blocks[heading].Span].Trim().Contains(' ');

    private PassageDraft DraftOf(Block block)
    {
        var span = _source.BytesOf(block.Span);
        var bytes = _source.Slice(span);
        var digest = Sha256Digest.Of(bytes);
        var text = _source[block.Span].ToString();
        return new PassageDraft
        {
            Id = _ids.Next(digest),
            Section = _sections.Sections.Count - 1,
            Kind = block.Kind!.Value,
            Span = span,
            Text = text,
            Digest = bytes.SequenceEqual(Encoding.UTF8.GetBytes(text)) ? null : digest,
            Speaker = block.Speaker,
            StageDirection = block.Direction,
            Provenance = block.Kind == PassageKind.Comment ? Provenance.Comment : _provenance,
            Timestamp = block.Timestamp,
            ListLead = block.Lead,
            IsTicked = block.IsTicked,
            IsDated = DateFinder.Find(text).Count > 0,
        };
    }
}

using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Documents;
using ChatBot.Index;

namespace ChatBot.Answers.Compare;

/// <summary>What each document says on something, grouped by provenance, side by side.</summary>
internal sealed class CompareCommand(Engine engine) : ITalkCommand
{
    private const int PerDocument = 2;

    /// <summary>The share of what is asked about that a passage must have, related words counted by nearness.</summary>
    private const float EnoughAbout = 0.5f;
    private const float EnoughUnderHeading = 0.8f;
    private const float NearBest = 0.8f;

    public Answer Answer(ChatRequest request)
    {
        if (request.About is not { Length: > 0 } about) return Refusals.EmptyQuestion(Commands.Compare);
        var documents = new List<Document>();
        foreach (var name in request.Documents)
        {
            var (matched, refusal) = engine.Documents.Of(name, Commands.Compare);
            if (refusal is not null) return refusal;
            documents.AddRange(matched.Where(document => !documents.Contains(document)));
        }

        if (documents.Count == 0) documents.AddRange(engine.Corpus.Documents);
        var question = engine.Questions.Read(about);
        if (question.Sources.Wanted.Count > 0) documents.RemoveAll(document => !document.Passages.Any(passage => question.Sources.Allows(passage.Provenance)));
        var found = documents.Select(document => (Document: document, Passages: Best(document, question))).ToList();
        return Write(about, found);
    }

    private Answer Write(string about, List<(Document Document, List<(RankedPassage Passage, FoundEvidence Found)> Passages)> found)
    {
        var builder = new AnswerBuilder();
        var speaking = found.Where(pair => pair.Passages.Count > 0).ToList();
        if (speaking.Count == 0) return Refusals.NoEvidence(Commands.Compare, $"None of the documents says anything on \u201c{about}\u201d.");

        // Where the documents agree in kind, the one that says most comes first; imagined scenes come last, under their own label.
        foreach (var group in speaking.SelectMany(pair => pair.Passages.Select(passage => (pair.Document, passage.Passage, passage.Found)))
            .GroupBy(entry => (entry.Document, entry.Passage.Passage.Provenance))
            .OrderBy(group => group.Key.Provenance == Provenance.Fiction)
            .ThenByDescending(group => group.Max(entry => entry.Passage.Score)))
        {
            var source = $"{group.Key.Document.Title} ({ProvenanceLabels.Label(group.Key.Provenance)})";
            builder.Section(source);
            foreach (var (_, passage, evidence) in group)
                builder.Quote(engine.Citations.Cite(passage, evidence), new AnswerCell("Document", source));
        }

        return builder.Build(Commands.Compare, Outcome.Answered, Summary(about, speaking.Count, found.Count - speaking.Count));
    }

    private static string Summary(string about, int speaking, int silent)
    {
        var rest = silent == 0 ? "" : $"; {silent} more {(silent == 1 ? "says" : "say")} nothing on it";
        return $"{Wording.Count(speaking, "document")} {(speaking == 1 ? "says" : "say")} something on {about}{rest}:";
    }

    private List<(RankedPassage Passage, FoundEvidence Found)> Best(Document document, Questions.Question question)
    {
        var among = engine.Library.Scope([document], passage => question.Sources.Allows(passage.Provenance));
        var found = engine.Evidence.Find(question, among);
        var best = found.Ranked.Select(passage => (Passage: passage, Share: found.Asked.ShareIn(engine.Library.Facts[passage.Number].Words)))
            .Where(pair => pair.Share >= EnoughAbout).OrderByDescending(pair => pair.Share).ThenByDescending(pair => pair.Passage.Score).ToList();
        if (best.Count > 0) return [.. best.TakeWhile(pair => pair.Share >= best[0].Share * NearBest).Take(PerDocument).Select(pair => (pair.Passage, found))];
        return [.. found.Ranked.Where(passage => StandsUnderIt(passage, found.Asked)).Take(PerDocument).Select(passage => (passage, found))];
    }

    /// <summary>Under a heading that names the subject the passages need not name it again.</summary>
    private static bool StandsUnderIt(RankedPassage passage, AskedTerms asked) =>
        asked.ShareSaidIn(new AnalyzedText(PassageText.HeadingOf(passage.Passage))) >= EnoughUnderHeading;
}

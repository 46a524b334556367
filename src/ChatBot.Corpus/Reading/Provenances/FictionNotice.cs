using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;

namespace ChatBot.Corpus.Reading.Provenances;

/// <summary>Looks where a text says of itself that it is imagined: in its title, near its top and at its end.</summary>
internal static class FictionNotice
{
    private const int NearTop = 6;
    private const int NearEnd = 3;

    public static Judgment? Judge(TextEvidence evidence)
    {
        var prose = evidence.Prose.Where(block => block.Kind is PassageKind.Paragraph or PassageKind.Metadata).ToList();
        for (var at = 0; at < prose.Count; at++)
        {
            if (at >= NearTop && at < prose.Count - NearEnd) continue;
            if (FictionStatement.IsIn(evidence.TextOf(prose[at]))) return Fiction("it says that it is imagined", prose[at]);
        }

        if (!FictionStatement.IsTitle(evidence.Title)) return null;
        return Fiction("its title says that it is imagined", evidence.Blocks.FirstOrDefault(block => !block.IsHeading));
    }

    private static Judgment Fiction(string reason, Block? evidence) => new(Provenance.Fiction, Certain: true, reason, evidence);
}

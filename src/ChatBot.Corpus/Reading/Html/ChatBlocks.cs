using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Html;

/// <summary>A chat's page as blocks: a turn for each message, oldest first, and what stands above and below them as on any page.</summary>
internal static class ChatBlocks
{
    public static List<Block> Of(PageText page)
    {
        var messages = page.Messages;
        var (above, between, below) = (new List<Block>(), new List<Block>(), new List<Block>());
        AddPage(0, messages[0].FirstLine, above);
        for (var at = 0; at < messages.Count; at++)
        {
            // Between messages stand days, and who came and went.
            if (at > 0) between.AddRange(Written(messages[at - 1].EndLine, messages[at].FirstLine).Select(line => new Block(PassageKind.Metadata, line.Content)));
            var lines = Written(messages[at].FirstLine, messages[at].EndLine);
            if (lines.Count == 0) continue;
            var span = new TextSpan(lines[0].Content.Start, lines[^1].Content.End);
            between.Add(new Block(messages[at].Speaker is null ? PassageKind.Paragraph : PassageKind.Turn, span) { Speaker = messages[at].Speaker, Timestamp = messages[at].Time });
        }

        if (messages.TrueForAll(message => message.Seconds is not null) && messages[0].Seconds > messages[^1].Seconds) between.Reverse();
        AddPage(messages[^1].EndLine, page.Lines.Count, below);
        return [.. above, .. between, .. below];

        List<Line> Written(int first, int end) => [.. page.Lines.Take(first..end).Where(line => !line.IsBlank)];

        void AddPage(int first, int end, List<Block> blocks)
        {
            if (Written(first, end).Count > 0) blocks.AddRange(BlockRecognizer.Recognize(page.Source, [.. page.Lines.Take(first..end)]).Blocks);
        }
    }
}

using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>Where in the message the bytes stand that a transfer encoding gives: runs in which so many bytes of the message give so many of the content.</summary>
internal sealed class TransferRuns
{
    private readonly List<Run> _runs = [];

    /// <summary>What stands at <paramref name="at"/> in the message, <paramref name="written"/> bytes and as many as often as they go on, gives <paramref name="meant"/> bytes each time, the first of them byte <paramref name="content"/>.</summary>
    public void Add(int content, int at, int written, int meant)
    {
        if (_runs.Count > 0 && _runs[^1] is var last && last.Written == written && last.Meant == meant && (content - last.Content) % meant == 0 && last.At + ((content - last.Content) / meant * written) == at) return;
        _runs.Add(new Run(content, at, written, meant));
    }

    /// <summary>The first byte of the message that has to do with a byte of the content.</summary>
    public int StartOf(int content)
    {
        if (_runs.Count == 0) return 0;
        var run = RunOf(content);
        return run.At + (int)((long)(content - run.Content) * run.Written / run.Meant);
    }

    /// <summary>The byte behind the last one that has to do with the byte before <paramref name="content"/>.</summary>
    public int EndBefore(int content)
    {
        if (_runs.Count == 0 || content <= 0) return StartOf(0);
        var run = RunOf(content - 1);
        return run.At + (int)((((long)(content - run.Content) * run.Written) + run.Meant - 1) / run.Meant);
    }

    private Run RunOf(int content) => _runs[PieceSearch.At(_runs, content, static run => run.Content)];

    /// <param name="Content">Where in the content the run begins.</param>
    /// <param name="At">And where in the message.</param>
    /// <param name="Written">Bytes of the message: 3 of "=E9", 4 of a group of base64.</param>
    /// <param name="Meant">What they give: 1, 3.</param>
    private readonly record struct Run(int Content, int At, int Written, int Meant);
}

using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Corpus.Tests.People;

namespace ChatBot.Corpus.Tests.Documents;

/// <summary>A text that is too much for a pattern takes nothing but itself from those who ask. No text is known that is, so the pattern that gives up is an invented one.</summary>
public sealed class TooHardSpecs
{
    private static readonly IReadOnlyList<Document> Four = Invented.Corpus("The pier is closed.", "The crane is green.", "The lamp is lit.", "The crane is red.").Documents;

    private readonly ConcurrentQueue<string> _tried = new();
    private readonly Admission _admission = new();

    [Fact]
    public void All_such_are_left_out_by_name_with_the_reason_and_the_others_stay()
    {
        var (kept, refused) = Admitted(Four, [new RefusedFile("earlier.txt", "empty")]);

        Assert.Equal(["1.txt", "3.txt"], kept);
        Assert.Equal(["earlier.txt", "2.txt", "4.txt"], refused.Select(file => file.Path));
        Assert.All(refused.Skip(1), file => Assert.Contains("break it up", file.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void However_many_they_are_the_others_are_made_once_more_and_not_once_for_each()
    {
        Admitted(Four, []);

        Assert.Equal(2, _tried.Count(path => path == "1.txt"));
    }

    [Fact]
    public void A_later_change_of_other_files_does_not_try_them_again()
    {
        Admitted(Four, []);
        _tried.Clear();

        var (kept, refused) = Admitted([.. Four.Skip(1)], []);

        Assert.Equal(["3.txt"], kept);
        Assert.Equal(["2.txt", "4.txt"], refused.Select(file => file.Path));
        Assert.Equal(["3.txt"], _tried);
    }

    [Fact]
    public void One_that_has_been_rewritten_is_tried_again()
    {
        Admitted(Four, []);

        var (kept, _) = Admitted([.. Four.Take(3), Read("4.txt", "The quay is red.")], []);

        Assert.Equal(["1.txt", "3.txt", "4.txt"], kept);
    }

    [Fact]
    public void A_digest_steps_aside_only_for_an_original_that_can_be_answered_from()
    {
        var (easy, hard) = (Read("easy.txt", "The pier is closed."), Read("hard.txt", "The crane is green."));

        var (kept, refused) = Admitted([easy, hard, Digest("easy.md", easy), Digest("hard.md", hard)], []);

        Assert.Equal(["easy.txt", "hard.md"], kept);
        Assert.Equal(["hard.txt", "easy.md"], refused.Select(file => file.Path));
    }

    [Fact]
    public void A_pattern_that_gave_up_because_the_machine_was_busy_is_tried_again()
    {
        var tries = 0;

        var made = EachDocument.Make(Four, (document, number) => number == 1 && Interlocked.Increment(ref tries) < 3 ? throw new RegexMatchTimeoutException() : document.Path);

        Assert.Equal(["1.txt", "2.txt", "3.txt", "4.txt"], made);
    }

    [Fact]
    public void Any_other_failure_is_ours_and_is_not_hidden() =>
        Assert.Throws<AggregateException>(() => EachDocument.Make<string>(Four, (_, _) => throw new InvalidOperationException("the pier is gone")));

    /// <summary>What is made of documents by a pattern to which cranes are too much.</summary>
    private (string[] Kept, IReadOnlyList<RefusedFile> Refused) Admitted(IReadOnlyList<Document> documents, IReadOnlyList<RefusedFile> refused) =>
        _admission.Make(documents, refused, (kept, left) => (EachDocument.Make(kept, (document, _) => PathOf(document)), left));

    private string PathOf(Document document)
    {
        _tried.Enqueue(document.Path);
        return document.Passages.Any(passage => passage.Text.Contains("crane", StringComparison.Ordinal)) ? throw new RegexMatchTimeoutException() : document.Path;
    }

    private static Document Read(string path, string text) => new PlainTextReader().Read(path, Encoding.UTF8.GetBytes(text));

    private static Document Digest(string path, Document original) =>
        new MarkdownReader().Read(path, Encoding.UTF8.GetBytes($"---\nstands-for: {original.Sha256}\n---\n\n# In short\n\nThe harbour had news.\n"));
}

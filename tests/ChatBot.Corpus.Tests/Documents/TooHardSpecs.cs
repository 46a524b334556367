using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Tests.People;

namespace ChatBot.Corpus.Tests.Documents;

/// <summary>A text that is too much for a pattern takes nothing but itself from those who ask.</summary>
public sealed class TooHardSpecs
{
    private static readonly IReadOnlyList<Document> Three = Invented.Corpus("The pier is closed.", "The crane is green.", "The lamp is lit.").Documents;

    [Fact]
    public void It_is_left_out_by_name_with_the_reason_and_all_others_stay()
    {
        var (kept, refused) = CorpusSnapshot.WithoutTheTooHard(Three, [new RefusedFile("earlier.txt", "empty")], (documents, refused) =>
        {
            EachDocument.Make(documents, (document, _) => document.Path == "2.txt" ? throw new RegexMatchTimeoutException() : document.Path);
            return (documents, refused);
        });

        Assert.Equal(["1.txt", "3.txt"], kept.Select(document => document.Path));
        Assert.Equal(["earlier.txt", "2.txt"], refused.Select(file => file.Path));
        Assert.Contains("break it up", refused[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_gave_up_because_the_machine_was_busy_is_tried_again()
    {
        var tries = 0;

        var made = EachDocument.Make(Three, (document, number) => number == 1 && Interlocked.Increment(ref tries) < 3 ? throw new RegexMatchTimeoutException() : document.Path);

        Assert.Equal(["1.txt", "2.txt", "3.txt"], made);
    }

    [Fact]
    public void Any_other_failure_is_ours_and_is_not_hidden() =>
        Assert.Throws<AggregateException>(() => EachDocument.Make<string>(Three, (_, _) => throw new InvalidOperationException("the pier is gone")));
}

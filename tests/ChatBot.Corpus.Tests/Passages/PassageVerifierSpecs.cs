using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Passages;

public sealed class PassageVerifierSpecs : IDisposable
{
    private const string Text = "The bell has cracked.\n\nA new one is dear.\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("verify").FullName;
    private readonly string _file;
    private readonly CorpusSnapshot _corpus;

    public PassageVerifierSpecs()
    {
        _file = Path.Combine(_folder, "bell.txt");
        File.WriteAllText(_file, Text);
        _corpus = CorpusReader.Read(_folder, progress: null, CancellationToken.None);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_untouched_file_holds() => Assert.Equal(VerificationOutcome.Holds, Verify().Outcome);

    [Fact]
    public void A_change_elsewhere_is_noticed_and_the_passage_holds()
    {
        File.WriteAllText(_file, Text + "It was bought.\n");

        Assert.Equal((VerificationOutcome.FileChanged, true), (Verify().Outcome, Verify().BytesHold));
    }

    [Fact]
    public void Other_bytes_at_its_place_differ()
    {
        File.WriteAllText(_file, Text.Replace("cracked", "healed!", StringComparison.Ordinal));

        Assert.Equal(VerificationOutcome.BytesDiffer, Verify().Outcome);
    }

    [Fact]
    public void A_file_that_ends_before_it_differs()
    {
        File.WriteAllText(_file, "The bell");

        Assert.Equal((VerificationOutcome.BytesDiffer, null), (Verify().Outcome, Verify().Found));
    }

    [Fact]
    public void A_file_that_is_gone_is_missing()
    {
        File.Delete(_file);

        Assert.Equal(VerificationOutcome.FileMissing, Verify().Outcome);
    }

    private Verification Verify() => PassageVerifier.Verify(_folder, _corpus.Documents[0], _corpus.Passages[0]);
}

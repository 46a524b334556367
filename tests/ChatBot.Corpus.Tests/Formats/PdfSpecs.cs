using System.Text;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>PDFs, with a program in the place of pdftotext that prints what stands between the lines that begin with a percent sign, and fails where there is nothing.</summary>
[Collection(nameof(Programs))]
public sealed class PdfSpecs : IDisposable
{
    private const string Output = "Minutes of the quay committee\n\nMara Oyelaran: The quay stays closed until May.\n\nJon Pell: Then the ferry lands at the old pier.\n";

    private readonly string? _path = Environment.GetEnvironmentVariable("PATH");
    private readonly string _programs = Directory.CreateTempSubdirectory("programs").FullName;
    private readonly string _folder = Directory.CreateTempSubdirectory("documents").FullName;

    public PdfSpecs()
    {
        var program = Path.Combine(_programs, "pdftotext");
        File.WriteAllText(program, "#!/bin/sh\n[ \"$*\" = \"-enc UTF-8 -nopgbrk -q - -\" ] && grep -v '^%'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable("PATH", $"{_programs}{Path.PathSeparator}{_path}");
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", _path);
        Directory.Delete(_programs, recursive: true);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_PDF_is_what_pdftotext_prints()
    {
        var document = Assert.Single(Read(Output).Documents);

        Assert.Equal(("quay.pdf", "Minutes of the quay committee"), (document.Path, document.Title));
        Assert.Equal([("Mara Oyelaran", "The quay stays closed until May."), ("Jon Pell", "Then the ferry lands at the old pier.")], document.Passages.Select(passage => (passage.Speaker!, passage.Text)));
    }

    [Fact]
    public void A_citation_counts_in_what_pdftotext_prints()
    {
        var corpus = Read(Output);
        var document = corpus.Documents[0];
        var passage = document.Passages[1];

        Assert.Equal("text by pdftotext", passage.Part!.Name);
        Assert.Equal(passage.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Output), (int)passage.Span.Start, passage.Span.Length));
        Assert.Equal(VerificationOutcome.Holds, PassageVerifier.Verify(_folder, document, passage).Outcome);
    }

    [Fact]
    public void A_PDF_without_text_is_refused() => Assert.Contains("pictures of pages without text", Assert.Single(Read("").Refused).Reason, StringComparison.Ordinal);

    [Fact]
    public void Without_the_program_a_PDF_is_refused_with_the_way_to_convert_it()
    {
        Environment.SetEnvironmentVariable("PATH", _folder);

        Assert.Contains("pdftotext -enc UTF-8 FILE.pdf FILE.txt", Assert.Single(Read(Output).Refused).Reason, StringComparison.Ordinal);
    }

    private CorpusSnapshot Read(string text)
    {
        File.WriteAllText(Path.Combine(_folder, "quay.pdf"), $"%PDF-1.4\n{text}%%EOF\n");
        return CorpusReader.Read(_folder, progress: null, CancellationToken.None);
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace ChatBot.Corpus.Reading.Packed;

/// <summary>The text of a PDF as the program pdftotext gives it, where that program is installed.</summary>
internal static class PdfText
{
    /// <summary>What stands for the part: the bytes of a passage are those of the program's output.</summary>
    public const string PartName = "text by pdftotext";
    private const string Program = "pdftotext";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="UnreadableDocumentException">The program is not there, or could not read the file.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> pdf)
    {
        using var process = Start();
        // Both ends at once: a pipe holds little, and the program may write before it has read all.
        var feeding = Feed(process, pdf);
        using var text = new MemoryStream();
        var reading = Take(process.StandardOutput.BaseStream, text);
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new UnreadableDocumentException($"{Program} did not finish with the PDF within {Patience.TotalSeconds:0} seconds");
        }

        Task.WaitAll(feeding, reading);
        ReadingBounds.Demand("its text", text.Length, ReadingBounds.LargestPart);
        if (process.ExitCode != 0 || text.Length == 0) throw new UnreadableDocumentException($"{Program} could not read the PDF; it may be damaged, encrypted, or pictures of pages without text");
        return text.ToArray();
    }

    private static Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Program, ["-enc", "UTF-8", "-nopgbrk", "-q", "-", "-"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
        }
        catch (Win32Exception)
        {
            throw new UnreadableDocumentException($"a PDF is read only where the program {Program} is installed (package poppler-utils); or convert it yourself: {Program} -enc UTF-8 FILE.pdf FILE.txt");
        }
    }

    /// <summary>To the end, as the program waits for whoever reads; but keeps no more than shows that it is too much.</summary>
    private static async Task Take(Stream output, MemoryStream text)
    {
        var buffer = new byte[81920];
        int read;
        while ((read = await output.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            if (text.Length <= ReadingBounds.LargestPart) text.Write(buffer, 0, read);
        }
    }

    private static async Task Feed(Process process, ReadOnlyMemory<byte> pdf)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(pdf).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program has seen enough; its exit code tells.
        }
    }
}

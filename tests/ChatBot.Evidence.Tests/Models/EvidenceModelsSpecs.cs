using ChatBot.Evidence.Models;
using ChatBot.Evidence.Reading;

namespace ChatBot.Evidence.Tests.Models;

public sealed class EvidenceModelsSpecs : IDisposable
{
    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("trunk.onnx")]
    [InlineData("embedder.onnx")]
    [InlineData("vocab.txt")]
    [InlineData("SHA256SUMS")]
    public async Task A_missing_file_is_named_with_what_to_do(string name)
    {
        File.Delete(_folder.PathOf(name));

        var failure = await Assert.ThrowsAsync<ModelsUnusableException>(OpenAsync);

        Assert.Equal($"models/{name}: missing. Copy the folder models again from where the program was built or downloaded.", failure.Message);
    }

    [Theory]
    [InlineData("trunk.onnx")]
    [InlineData("vocab.txt")]
    public async Task A_file_of_other_contents_than_listed_is_not_used(string name)
    {
        var bytes = File.ReadAllBytes(_folder.PathOf(name));
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(_folder.PathOf(name), bytes);

        var failure = await Assert.ThrowsAsync<ModelsUnusableException>(OpenAsync);

        Assert.StartsWith($"models/{name}: damaged or of another version ({bytes.Length} bytes, SHA-256 ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_none_is_not_used()
    {
        File.WriteAllText(_folder.PathOf("SHA256SUMS"), "version https://git-lfs.github.com/spec/v1\n");

        var failure = await Assert.ThrowsAsync<ModelsUnusableException>(OpenAsync);

        Assert.StartsWith("models/SHA256SUMS: not a list of SHA-256 sums.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listed_file_that_is_no_network_is_not_used()
    {
        _folder.Add("embedder.onnx", [.. "no network"u8]);

        var failure = await Assert.ThrowsAsync<ModelsUnusableException>(OpenAsync);

        Assert.Equal("models/embedder.onnx: no network that this ONNX Runtime can load. Copy the folder models again from where the program was built or downloaded.", failure.Message);
    }

    [Fact]
    public async Task Without_a_reader_passages_can_be_found_but_not_read()
    {
        var lines = File.ReadAllLines(_folder.PathOf("SHA256SUMS"));
        File.WriteAllLines(_folder.PathOf("SHA256SUMS"), lines.Where(line => !line.EndsWith("reader.onnx", StringComparison.Ordinal)));
        using var models = await OpenAsync();

        Assert.Null(models.ReaderVersion);
        Assert.Throws<ModelsUnusableException>(() => new PassageReader(models, new ReadingOptions()));
    }

    [Fact]
    public async Task Vectors_have_the_version_of_the_files_that_make_them()
    {
        using var shipped = await OpenAsync();
        _folder.Add("vocab.txt", [.. File.ReadAllBytes(_folder.PathOf("vocab.txt")), .. "[another]\n"u8]);
        using var changed = await OpenAsync();

        Assert.Matches("^[0-9a-f]{16}$", shipped.VectorVersion);
        Assert.NotEqual(shipped.VectorVersion, changed.VectorVersion);
    }

    private Task<EvidenceModels> OpenAsync() => EvidenceModels.OpenAsync(_folder.Path, new InferenceOptions(), CancellationToken.None);
}

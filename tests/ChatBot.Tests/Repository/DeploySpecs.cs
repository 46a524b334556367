using System.Text.RegularExpressions;
using ChatBot.Configuration;
using ChatBot.Operations;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Repository;

/// <summary>What the image and the manifests say about the program is true of it.</summary>
public sealed partial class DeploySpecs
{
    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("compose.yaml")]
    [InlineData("deploy/kubernetes.yaml")]
    public void Every_setting_that_is_named_is_one(string file)
    {
        var named = Variable().Matches(RepositoryFiles.Read(file)).Select(match => match.Value.Replace("__", ":", StringComparison.Ordinal)).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.Contains(key, SettingKeys.All));
    }

    [Fact]
    public void Probes_ask_where_the_program_answers()
    {
        var manifest = RepositoryFiles.Read("deploy/kubernetes.yaml");

        Assert.Contains($"livenessProbe: {{ httpGet: {{ path: {OperationsEndpoints.Health},", manifest, StringComparison.Ordinal);
        Assert.Contains($"readinessProbe: {{ httpGet: {{ path: {OperationsEndpoints.Ready},", manifest, StringComparison.Ordinal);
        Assert.Contains($"prometheus.io/path: {OperationsEndpoints.Metrics}", manifest, StringComparison.Ordinal);
        Assert.Contains("""CMD ["/app/chatbot", "healthy"]""", RepositoryFiles.Read("Dockerfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_project_is_restored_before_the_code_is_copied()
    {
        var before = RepositoryFiles.Read("Dockerfile").Split("RUN dotnet restore")[0];

        Assert.All(
            Directory.EnumerateFiles(RepositoryFiles.PathOf("src"), "*.csproj", SearchOption.AllDirectories),
            project => Assert.Contains($"/{Path.GetFileName(project)} ", before, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+__[A-Z][A-Za-z_]+\b", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}

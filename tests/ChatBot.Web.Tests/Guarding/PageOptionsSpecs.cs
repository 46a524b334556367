using Microsoft.Extensions.Options;

namespace ChatBot.Web.Tests.Guarding;

public sealed class PageOptionsSpecs
{
    [Fact]
    public void It_is_on_when_nothing_is_set() => Assert.True(new PageOptions().Enabled);

    [Theory]
    [InlineData("talks.example.org", true)]
    [InlineData("192.168.7.4", true)]
    [InlineData("fd00::7", true)]
    [InlineData("https://talks.example.org", false)]
    [InlineData("talks.example.org:5080", false)]
    [InlineData("*", false)]
    public void A_host_is_a_name_without_scheme_and_port(string name, bool isValid)
    {
        var result = new ValidatePageOptions().Validate(Options.DefaultName, new PageOptions { Hosts = [name] });

        Assert.Equal(isValid, result.Succeeded);
        if (!isValid) Assert.Contains("Page:Hosts", result.FailureMessage, StringComparison.Ordinal);
    }
}

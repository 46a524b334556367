using ChatBot.Hosting;

namespace ChatBot.Tests.Hosting;

public sealed class OpenFilesSpecs
{
    [Theory]
    [InlineData("Max open files            1024                 4096                 files     \n", 512)]
    [InlineData("Max open files            20                   20                   files     \n", 16)]
    [InlineData("Max open files            1048576              1048576              files     \n", 5000)]
    [InlineData("Max open files            unlimited            unlimited            files     \n", 5000)]
    [InlineData("", 5000)]
    public void Half_of_the_files_that_the_process_may_open_are_for_connections(string limits, int connections) =>
        Assert.Equal(connections, OpenFiles.ForConnectionsOf($"Limit                     Soft Limit           Hard Limit           Units     \n{limits}"));
}

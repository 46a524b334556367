using System.Globalization;

namespace ChatBot.Hosting;

/// <summary>
/// How many files and sockets the process may have open (RLIMIT_NOFILE). The runtime raises the soft limit to the hard one at its start;
/// where even that is low, a part of it
/// is kept from those who connect.
/// </summary>
internal static class OpenFiles
{
    /// <summary>More connections than people could have; each takes memory, too.</summary>
    private const int Most = 5000;

    private const int Least = 16;

    private const string Limits = "/proc/self/limits";

    /// <summary>Connections that leave the platforms' sockets, the index and the documents half of what there is.</summary>
    public static int ForConnections => File.Exists(Limits) ? ForConnectionsOf(File.ReadAllText(Limits)) : Most;

    /// <param name="limits">As Linux tells them of a process (https://man7.org/linux/man-pages/man5/proc_pid_limits.5.html).</param>
    public static int ForConnectionsOf(string limits)
    {
        var line = limits.Split('\n').FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal));
        var soft = line?["Max open files".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return int.TryParse(soft, CultureInfo.InvariantCulture, out var files) ? Math.Clamp(files / 2, Least, Most) : Most;
    }
}

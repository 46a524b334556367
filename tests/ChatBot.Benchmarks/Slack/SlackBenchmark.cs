namespace ChatBot.Benchmarks.Slack;

/// <summary>The bot under load and in chaos, over both ways that Slack delivers.</summary>
internal static class SlackBenchmark
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var options = SlackBenchmarkOptions.Read(args);
        Console.WriteLine("| way | rate /s | commands | acknowledged | p50 ms | p99 ms | max ms | answered | process MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var overHttp in (bool[])[false, true])
            foreach (var rate in options.Rates)
                Console.WriteLine(await LoadRun.RunAsync(overHttp, rate, options.Seconds));
        if (options.Chaos == 0) return 0;

        Console.WriteLine();
        Console.WriteLine("| way | commands | mentions | acknowledged | answered once | refused with a reason | lost | doubled | sockets cut | faults | rules broken |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        var clean = true;
        foreach (var overHttp in (bool[])[false, true])
        {
            var outcome = await ChaosRun.RunAsync(overHttp, options.Commands, TimeSpan.FromSeconds(options.Chaos));
            Console.WriteLine(outcome);
            clean &= outcome is { Lost: 0, Doubled: 0 };
        }

        return clean ? 0 : 1;
    }
}

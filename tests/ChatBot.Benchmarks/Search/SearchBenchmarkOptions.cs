namespace ChatBot.Benchmarks.Search;

internal sealed record SearchBenchmarkOptions(int[] Passages, int Queries, int Runs, int Seed);

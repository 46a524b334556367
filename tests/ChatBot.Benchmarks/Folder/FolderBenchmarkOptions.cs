namespace ChatBot.Benchmarks.Folder;

internal sealed record FolderBenchmarkOptions(int[] Megabytes, int Files, int Saves, int Seed);

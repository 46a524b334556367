namespace ChatBot.Corpus.Tests;

/// <summary>Specs that change where programs are looked for, or start some: what they change is the whole process's, so that nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(Programs), DisableParallelization = true)]
public sealed class Programs;

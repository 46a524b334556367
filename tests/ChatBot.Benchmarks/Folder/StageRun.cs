using System.Diagnostics;
using ChatBot.Answers;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Evidence.Models;
using ChatBot.Index.Storage;

namespace ChatBot.Benchmarks.Folder;

/// <summary>One way from a folder to answers, in this process: what each stage took, of one processor's time and of all of them.</summary>
internal sealed record StageRun(StageTime Reading, StageTime People, StageTime Commit, TalkAnswers Answers)
{
    public static StageRun Of(string folder, CorpusStore store, EvidenceModels models)
    {
        var stages = new Stages();
        var living = new LivingFolder(folder, store, TimeProvider.System);
        var begun = Moment.Now;
        var corpus = living.Read(mayBeUnfinished: true, stages, CancellationToken.None);
        var answers = TalkAnswers.Build(corpus, store, models, new AnswerOptions());
        var found = Moment.Now;
        living.Commit();
        var committed = Moment.Now;
        var people = stages.PeopleBegan ?? found;
        return new StageRun(StageTime.Between(begun, people), StageTime.Between(people, found), StageTime.Between(found, committed), answers);
    }

    private sealed class Stages : IProgress<ReadingProgress>
    {
        public Moment? PeopleBegan { get; private set; }

        public void Report(ReadingProgress value)
        {
            if (value.Stage == ReadingStage.People) PeopleBegan = Moment.Now;
        }
    }
}

internal readonly record struct StageTime(double Seconds, double CpuSeconds)
{
    public static StageTime Between(Moment start, Moment end) => new(Stopwatch.GetElapsedTime(start.Timestamp, end.Timestamp).TotalSeconds, (end.Cpu - start.Cpu).TotalSeconds);
}

internal readonly record struct Moment(long Timestamp, TimeSpan Cpu)
{
    public static Moment Now => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
}

using System.Diagnostics;
using ChatBot.Answers;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Kept;

namespace ChatBot.Benchmarks.Folder;

/// <summary>One way from a folder to answers, in this process: what each stage took, of one processor's time and of all of them.</summary>
internal sealed record StageRun(StageTime Reading, StageTime People, StageTime Index, TalkAnswers Answers)
{
    public static StageRun Of(string folder, KeptReadings? kept)
    {
        var stages = new Stages();
        var begun = Moment.Now;
        var corpus = CorpusReader.Read(folder, kept, stages, CancellationToken.None);
        var found = Moment.Now;
        var answers = TalkAnswers.Build(corpus, new AnswerOptions(), CancellationToken.None);
        var indexed = Moment.Now;
        return new StageRun(StageTime.Between(begun, stages.PeopleBegan), StageTime.Between(stages.PeopleBegan, found), StageTime.Between(found, indexed), answers);
    }

    private sealed class Stages : IProgress<ReadingProgress>
    {
        public Moment PeopleBegan { get; private set; }

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

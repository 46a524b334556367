using ChatBot.Answers.Nearness;
using ChatBot.Corpus.Reading;
using ChatBot.Terminal;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Terminal;

public sealed class ReadingProgressBarSpecs
{
    [Fact]
    public void Nothing_is_shown_in_the_first_second() => Assert.Equal("", Shown(TimeSpan.FromMilliseconds(999), isTerminal: true));

    [Fact]
    public void After_a_second_the_files_are_counted_and_the_line_is_erased_at_the_end()
    {
        const string Line = "Reading [######..................] 1 of 4 files";

        Assert.Equal($"\r{Line}\r{new string(' ', Line.Length)}\r", Shown(TimeSpan.FromSeconds(1), isTerminal: true));
    }

    [Fact]
    public void Nothing_is_shown_where_nobody_looks() => Assert.Equal("", Shown(TimeSpan.FromMinutes(1), isTerminal: false));

    [Fact]
    public void A_large_file_counts_for_more_than_many_small_ones_and_the_stage_after_reading_is_told()
    {
        using var process = new ChatBotProcess { IsTerminal = true };
        var clock = new ManualClock();
        using (var bar = new ReadingProgressBar(process.Environment(Stream.Null, Stream.Null) with { Time = clock }))
        {
            foreach (var (stage, done) in new[] { (ReadingStage.Files, 50), (ReadingStage.People, 100), (ReadingStage.Files, 90) })
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                bar.Report(new ReadingProgress(stage, FilesDone: 9, FilesTotal: 10, BytesDone: done, BytesTotal: 100));
            }
        }

        Assert.Equal(
            ["Reading [############............] 9 of 10 files", "Read 10 files; finding people and talks"],
            process.Error.Text.Split('\r', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Passages_that_have_been_looked_at_for_their_meaning_are_counted_in_the_same_way()
    {
        using var process = new ChatBotProcess { IsTerminal = true };
        var clock = new ManualClock();
        using (var bar = new EmbeddingProgressBar(process.Environment(Stream.Null, Stream.Null) with { Time = clock }))
        {
            foreach (var made in new[] { 64, 1_500 })
            {
                clock.Advance(TimeSpan.FromSeconds(0.6));
                bar.Report(new VectorProgress(made, 3_000));
            }
        }

        Assert.Equal(
            ["Looking for meaning [############............] 1,500 of 3,000 passages"],
            process.Error.Text.Split('\r', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Shown(TimeSpan after, bool isTerminal)
    {
        using var process = new ChatBotProcess { IsTerminal = isTerminal };
        var clock = new ManualClock();
        using (var bar = new ReadingProgressBar(process.Environment(Stream.Null, Stream.Null) with { Time = clock }))
        {
            clock.Advance(after);
            bar.Report(new ReadingProgress(ReadingStage.Files, FilesDone: 1, FilesTotal: 4, BytesDone: 100, BytesTotal: 400));
        }

        return process.Error.Text;
    }

    private sealed class ManualClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Advance(TimeSpan time) => _now += time.Ticks;
    }
}

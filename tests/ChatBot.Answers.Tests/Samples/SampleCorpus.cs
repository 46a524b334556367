using ChatBot.Corpus.Reading;

namespace ChatBot.Answers.Tests.Samples;

/// <summary>
/// Invented documents of every provenance, of people and places that hang together: an imagined night of bargaining over a harbour lease, the minutes of the committee
/// that really decides on it, those of a working group with its regrets, resolutions and action items, two reports on a quarrel about herring, a column with readers' comments, and a chat log.
/// </summary>
public static class SampleCorpus
{
    public const string Dialogue = "a-night-at-the-customs-house.txt";
    public const string Minutes = "harbour-committee-2031-03-04.md";
    public const string Breakwater = "breakwater-group-2031-06-02.md";
    public const string CallReport = "herring-call.txt";
    public const string MeetingReport = "torshavn-meeting.txt";
    public const string Column = "column-herring-diplomacy.txt";
    public const string Chat = "quota-channel.txt";

    private static readonly Lazy<TalkAnswers> Shared = 
        new(() => OpenedModels.Answering(CorpusReader.Read(Folder, null, CancellationToken.None)));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples", "Documents");

    /// <summary>Read once and shared: it is immutable.</summary>
    public static TalkAnswers Answers => Shared.Value;
}

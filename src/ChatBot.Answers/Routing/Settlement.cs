using ChatBot.Answers.Matching;
using ChatBot.Corpus.Dates;
using ChatBot.Search;
using ChatBot.Search.Analysis;

namespace ChatBot.Answers.Routing;

/// <summary>Whether what a command says to a routed question settles it. Else the passages are searched: they may hold what the command's own records lack.</summary>
internal sealed class Settlement(PassageIndex index)
{
    public bool IsSettled(ChatRequest routed, Answer answer) => answer.Outcome switch
    {
        Outcome.Answered => routed.Command != Commands.Outcomes || answer.Citations.Count > 0,
        Outcome.UnknownTalk => index.IsStrangeTo(routed.Talk!),
        Outcome.UnknownSpeaker => routed.Command == Commands.Quote && index.IsStrangeName(routed.Speaker!),
        Outcome.NoEvidence => routed is { Command: Commands.Timeline, Date: { } date } && IsDateAlone(date),
        _ => false,
    };

    private static bool IsDateAlone(string text)
    {
        var dates = DateFinder.Find(text).Concat(DateFinder.FindMonths(text)).ToList();
        return dates.Count > 0 && TextAnalyzer.Analyze(text).TrueForAll(token =>
            token.IsStopWord || dates.Exists(date => token.Start >= date.Start && token.Start < date.Start + date.Length));
    }
}

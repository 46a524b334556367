using ChatBot.Answers;
using ChatBot.Terminal;
using ChatBot.Verification;

namespace ChatBot.CommandLine;

/// <summary>Shows a cited passage and checks it against the file as it is now.</summary>
internal sealed class ShowRun(OpenCorpus corpus, AnswerOutput output, ProcessEnvironment environment)
{
    public async Task<int> RunAsync(string citation, int around, bool verifyOnly, CancellationToken cancellationToken)
    {
        var started = environment.Time.GetTimestamp();
        if (corpus.Answers.Open(citation, around) is not { } opened)
        {
            var unknown = corpus.Guarded.Answer(new ChatRequest { Command = Commands.Show, Citation = citation });
            return await output.WriteAsync(unknown, environment.Time.GetElapsedTime(started), cancellationToken);
        }

        var verdict = Verdict.Of(corpus.Answers.Corpus, opened.Cited.Passage);
        var shown = verifyOnly ? ShownPassage.Checked(opened, verdict) : ShownPassage.InContext(opened, verdict);
        return await output.WriteAsync(shown, environment.Time.GetElapsedTime(started), cancellationToken);
    }
}

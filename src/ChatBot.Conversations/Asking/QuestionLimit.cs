namespace ChatBot.Conversations.Asking;

/// <summary>How often one person may ask, and how often everybody in one server or workspace together. A question that one of the two refuses is counted by neither.</summary>
public sealed class QuestionLimit(LimitOptions options, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly TokenBuckets<Asker> _people = new(options.QuestionsPerMinute, time);
    private readonly TokenBuckets<(string Platform, string Community)> _communities = new(options.ServerQuestionsPerMinute, time);

    /// <summary>Null when the question is admitted; else why not, and for how long.</summary>
    public Excess? Take(Asker asker)
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            if (_people.WaitFor(asker, now) is var own && own > TimeSpan.Zero) return new Excess(Refusal.TooManyQuestions, own);
            if (asker.Community is { } community)
            {
                var place = (asker.Platform, community);
                if (_communities.WaitFor(place, now) is var shared && shared > TimeSpan.Zero) return new Excess(Refusal.TooManyQuestionsHere, shared);
                _communities.Take(place, now);
            }

            _people.Take(asker, now);
            return null;
        }
    }
}

/// <summary>More was asked than a limit allows.</summary>
/// <param name="Wait">Until the next question is admitted.</param>
public readonly record struct Excess(Refusal Reason, TimeSpan Wait);

/// <summary>The same limits for what is opened and read in the documents, counted apart: whoever reads on may still ask.</summary>
public sealed class ReadingLimit(LimitOptions options, TimeProvider time)
{
    private readonly QuestionLimit _limit = new(options, time);

    /// <inheritdoc cref="QuestionLimit.Take"/>
    public Excess? Take(Asker asker) => _limit.Take(asker);
}

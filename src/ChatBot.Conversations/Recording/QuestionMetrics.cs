using System.Diagnostics.Metrics;
using ChatBot.Conversations.Asking;

namespace ChatBot.Conversations.Recording;

/// <summary>How much is asked, what becomes of it and how long it takes. What is asked is no part of it.</summary>
public sealed class QuestionMetrics : IDisposable
{
    public const string MeterName = "ChatBot.Conversations";

    private readonly Meter _meter;
    private readonly Counter<long> _questions;
    private readonly Histogram<double> _duration;

    public QuestionMetrics(IMeterFactory meters, AnsweringSlots slots)
    {
        _meter = meters.Create(MeterName);
        _questions = _meter.CreateCounter<long>("chatbot.questions", null, "Questions by command, platform and outcome");
        _duration = _meter.CreateHistogram("chatbot.question.duration", "s", "From a question's arrival to its answer", null, new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
        });
        _meter.CreateObservableGauge("chatbot.questions.waiting", () => slots.Waiting, null, "Questions that wait to be answered");
        _meter.CreateObservableGauge("chatbot.questions.inhand", () => slots.InHand, null, "Questions that are being answered");
    }

    internal void Add(NotedQuestion question)
    {
        KeyValuePair<string, object?> command = new("command", question.Request.Command), platform = new("platform", question.Platform);
        _questions.Add(1, command, platform, new("outcome", question.Outcome));
        _duration.Record(question.Took.TotalSeconds, command, platform);
    }

    public void Dispose() => _meter.Dispose();
}

using System.Globalization;
using ChatBot.Answers;
using ChatBot.Answers.Routing;
using ChatBot.Learning.Weights;

namespace ChatBot.Learning.Intents;

/// <summary>
/// <c>routes DOCUMENTS QUESTION…</c>: how each question is understood: the likeliest intents, and the request that it is tried as.
/// </summary>
internal static class RoutesVerb
{
    private const int Likeliest = 3;

    public static int Run(string[] arguments)
    {
        if (arguments is not [var documents, _, ..])
        {
            Console.Error.WriteLine("usage: routes DOCUMENTS QUESTION...");
            return 2;
        }

        var engine = QuestionSet.EngineOver(documents, ChatBot.Answers.Evidence.Weights.Order);
        var router = new Router(engine);
        foreach (var text in arguments[1..])
        {
            var question = engine.Questions.Read(text);
            var likely = router.Probabilities(question)
                .Select((probability, at) => (Intent: (Intent)at, Probability: probability))
                .OrderByDescending(pair => pair.Probability).Take(Likeliest)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Intent} {pair.Probability:0.00}"));
            var request = router.Route(question, router.IntentOf(question), new ChatRequest { Command = Commands.Ask, Question = text }, null);
            Console.WriteLine($"{text}\n    {string.Join(", ", likely)}\n    {Told(request)}");
        }

        return 0;
    }

    private static string Told(ChatRequest? request) => request is null ? "plain" : string.Join(" ", new[]
    {
        request.Command, Named("talk", request.Talk), Named("person", request.Person), Named("speaker", request.Speaker),
        Named("side", request.Side), Named("role", request.Role), Named("owner", request.Owner), Named("about", request.About),
        Named("date", request.Date), Named("document", request.Document),
    }.OfType<string>());

    private static string? Named(string name, string? value) => value is null ? null : $"{name}=\"{value}\"";
}

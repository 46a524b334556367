using System.Text.Json;
using ChatBot.Answers.Evidence;
using ChatBot.Index;

namespace ChatBot.Learning.Weights;

/// <summary>
/// <c>candidates DOCUMENTS QUESTIONS OUT</c>: what is proposed to the reader for each question, then every such passage with what stands beside
/// it, one JSON object a line; what a reader is learnt from and judged by (Reader/).
/// </summary>
internal static class CandidatesVerb
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length != 3) return 2;
        var set = QuestionSet.ReadFrom(arguments[0], arguments[1], ChatBot.Answers.Evidence.Weights.Order);
        using var stream = File.Create(arguments[2]);
        var seen = new SortedSet<int>();
        foreach (var question in set.Questions)
        {
            var proposed = Example.Propose(set.Engine, question);
            seen.UnionWith(proposed.Select(candidate => candidate.Number));
            Write(stream, json =>
            {
                json.WriteString("qid", question.Id);
                json.WriteStartArray("candidates");
                foreach (var candidate in proposed)
                {
                    json.WriteStartObject();
                    json.WriteNumber("n", candidate.Number);
                    json.WriteNumber("search", candidate.Search);
                    json.WriteNumber("cosine", candidate.Cosine ?? 0);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
        }

        foreach (var number in seen) Write(stream, json => Describe(json, set.Engine.Library, number));
        return 0;
    }

    private static void Describe(Utf8JsonWriter json, PassageLibrary library, int number)
    {
        var passage = library[number];
        var before = library.Neighbour(number, -1);
        json.WriteNumber("passage", number);
        json.WriteString("document", passage.DocumentPath);
        json.WriteString("text", passage.Text);
        json.WriteString("speaker", passage.Speaker);
        json.WriteString("heading", PassageText.HeadingOf(passage));
        json.WriteString("before", before?.Text);
        json.WriteString("speakerBefore", before?.Speaker);
    }

    private static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}

using ChatBot.Answers.Citations;
using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests;

/// <summary>Short ways to ask the sample corpus and to read what comes back.</summary>
internal static class Asking
{
    public static Answer Of(ChatRequest request) => SampleCorpus.Answers.Answer(request);

    public static Answer Ask(string question, params string[] context) => Of(new ChatRequest { Command = Commands.Ask, Question = question, Context = context });

    /// <summary>The quotes that an answer's lines rest on, in the order of the lines.</summary>
    public static IEnumerable<string> Quotes(this Answer answer) => answer.Lines().SelectMany(line => line.Citations).Select(number => answer.Citations[number].Quote);

    public static IEnumerable<AnswerLine> Lines(this Answer answer) => answer.Sections.SelectMany(section => section.Lines);

    public static IEnumerable<string> Texts(this Answer answer) => answer.Lines().Select(line => line.Text);

    public static IEnumerable<string?> Headings(this Answer answer) => answer.Sections.Select(section => section.Heading);

    /// <summary>The words that a citation marks.</summary>
    public static IEnumerable<string> MarkedWords(this Citation citation) => citation.Marks.Select(mark => citation.Quote.Substring(mark.Start, mark.Length));
}

using System.Collections;
using System.Reflection;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Corpus.Tests.Findings;

/// <summary>All that a snapshot found, as text: two that are the same found the same.</summary>
internal static class Deep
{
    public static string Of(CorpusSnapshot corpus) => string.Join('\n',
    [
        .. corpus.People.People.Select(Of),
        .. corpus.Talks.Select(Of),
        .. corpus.Passages.Select(passage => $"{passage}: {string.Join("; ", SaidIn(corpus.People, passage))}"),
        .. corpus.Documents.SelectMany(document => corpus.People.SpeakersIn(document), (document, pair) => $"{document}: {pair}"),
        $"{corpus.People.MostTalking} of {string.Join(", ", corpus.People.SpeakerNames)}",
    ]);

    /// <summary>Every property, passages and documents by name.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string or bool or int or long or Enum => value.ToString()!,
        Passage or Document or Section => value.ToString()!,
        IEnumerable many => $"[{string.Join("; ", many.Cast<object?>().Select(Of))}]",
        _ => $"{{{string.Join(", ", PropertiesOf(value).Select(property => $"{property.Name}: {Of(property.GetValue(value))}"))}}}",
    };

    private static IEnumerable<PropertyInfo> PropertiesOf(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);

    private static IEnumerable<string> SaidIn(PeopleDirectory people, Passage passage) =>
    [
        .. people.MentionsIn(passage).Select(mention => $"{mention.Start}+{mention.Length} {mention.Person}"),
        .. people.QuotationsIn(passage).Select(quotation => $"quotes {quotation.Start}+{quotation.Length} {quotation.Speaker}"),
        .. people.ReportedIn(passage).Select(statement => $"reports {statement.Start}+{statement.Length} {statement.Speaker}"),
        $"speaker {people.SpeakerOf(passage)}",
    ];
}

using ChatBot.Answers.Evidence;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;
using ChatBot.Evidence.Reading;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Ask;

/// <summary>
/// The words of a passage that answer by themselves. The reader proposes some; the first of the kind that is asked for is taken: a number
/// for "how many", a date for "when", somebody whom the question does not name for "who". Of what is named side by side all is taken.
/// Who says it is told by the speaker's label.
/// </summary>
internal sealed class DirectAnswer(Engine engine)
{
    private const string Edges = " \n\t,;:.!?…–—-\"“”‘’";

    private static readonly HashSet<string> Auxiliaries = WordList.Of("did does do was were is are had has will would");

    /// <summary>Null where the reader proposes none.</summary>
    /// <param name="citation">The passage's place among the citations.</param>
    public DirectWords? Of(Question question, RankedPassage best, int citation)
    {
        if (best.Reading.Spans is not [var likeliest, ..]) return null;
        var passage = best.Passage;
        if (AsksWhoSays(question) && SpeakerOf(question, passage, citation) is { } speaker) return new DirectWords(speaker, 1);
        var span = best.Reading.Spans.Select(proposed => (AnswerSpan?)proposed)
            .FirstOrDefault(proposed => IsAskedFor(question, passage, proposed!.Value));
        var (start, length) = span is { } chosen
            ? (chosen.Start, chosen.Length)
            : Nearest(question, passage, likeliest) ?? (likeliest.Start, likeliest.Length);
        (start, length) = Enumerations.Around(passage.Text, start, length) ?? (start, length);
        (start, length) = WithoutEdges(passage.Text, start, length);
        var words = new ShortAnswer(passage.Text.Substring(start, length), citation, start, length);
        return length == 0 ? null : new DirectWords(words, (span ?? likeliest).Probability);
    }

    /// <summary>"Who said …?", and not "whom did she tell …?".</summary>
    private static bool AsksWhoSays(Question question)
    {
        if (question.Form != QuestionForm.Who || question.Expects != ExpectedAnswer.Person) return false;
        List<string> words = [.. question.Tokens.Select(token => question.Text.Substring(token.Start, token.Length).ToLowerInvariant())];
        var who = words.FindIndex(word => word.StartsWith("who", StringComparison.Ordinal));
        if (who < 0 || words[who] is not "who") return false;
        return who + 1 < words.Count && !Auxiliaries.Contains(words[who + 1]) && words.Skip(who + 1).Any(QuestionWords.Speech.Contains);
    }

    /// <summary>
    /// Who speaks the passage, by the label, which is not part of the quote; of prose, the name beside the words that it reports. Null
    /// where
    /// that is somebody whom the question names.
    /// </summary>
    private ShortAnswer? SpeakerOf(Question question, Passage passage, int citation)
    {
        var people = engine.Corpus.People;
        if (passage.Speaker is { Length: > 0 } label)
            return people.SpeakerOf(passage) is { } person && question.People.Contains(person) ? null : new ShortAnswer(label, citation, 0, 0);
        var telling = people.QuotationsIn(passage).Select(quotation => quotation.Speaker)
            .Concat(people.ReportedIn(passage).Select(statement => statement.Speaker))
            .FirstOrDefault(said => !question.People.Contains(said));
        if (telling is null) return null;
        var mention = people.MentionsIn(passage).FirstOrDefault(mention => mention.Person == telling);
        return mention is { Length: > 0 }
            ? new ShortAnswer(passage.Text.Substring(mention.Start, mention.Length), citation, mention.Start, mention.Length)
            : null;
    }

    /// <summary>Whether words are of the kind that is asked for; any are where no kind is that can be told by its words.</summary>
    private bool IsAskedFor(Question question, Passage passage, AnswerSpan span)
    {
        var text = passage.Text.Substring(span.Start, span.Length);
        return question.Expects switch
        {
            ExpectedAnswer.Number => NumbersIn(text).Count > 0,
            ExpectedAnswer.Date => DateFinder.FindWithMonths(text).Count > 0 || text.Any(char.IsDigit),
            ExpectedAnswer.Person when !AsksOfSomebody(question) => Others(question, passage).Exists(person => Distance(person, span) == 0),
            _ => true,
        };
    }

    /// <summary>"Who is Okoro?" is answered by what Okoro is, and by no other name.</summary>
    private bool AsksOfSomebody(Question question)
    {
        var mentions = engine.Corpus.People.MentionsIn(question.Text);
        return mentions.Count > 0 && question.Tokens.All(token => token.IsStopWord || mentions.Any(mention => mention.Holds(token.Start)));
    }

    /// <summary>Where the passage names people whom the question does not.</summary>
    private List<(int Start, int Length)> Others(Question question, Passage passage) =>
        [.. engine.Corpus.People.MentionsIn(passage)
            .Where(mention => mention.Length > 0 && !question.People.Contains(mention.Person))
            .Select(mention => (mention.Start, mention.Length))];

    /// <summary>In figures or in words, but for those of dates.</summary>
    private static List<Token> NumbersIn(string text)
    {
        var dates = DateFinder.FindWithMonths(text);
        return TextAnalyzer.Analyze(text).FindAll(token =>
            text.Substring(token.Start, token.Length) is var word
            && (word.Any(char.IsDigit) || QuestionWords.Cardinals.Contains(word.ToLowerInvariant()))
            && !dates.Any(date => date.Holds(token.Start)));
    }

    /// <summary>
    /// The words of the kind that is asked for which stand nearest to what the reader takes for the answer; null without any.
    /// </summary>
    private (int Start, int Length)? Nearest(Question question, Passage passage, AnswerSpan likeliest)
    {
        var text = passage.Text;
        var found = question.Expects switch
        {
            ExpectedAnswer.Person => Others(question, passage),
            ExpectedAnswer.Date => DateFinder.FindWithMonths(text).Where(mention => !question.Dates.Contains(mention.Date))
                .Select(mention => (mention.Start, mention.Length)),
            ExpectedAnswer.Number => NumbersIn(text).Select(token => (token.Start, token.Length)),
            _ => [],
        };
        return found.OrderBy(words => Distance(words, likeliest)).Select(words => ((int, int)?)words).FirstOrDefault();
    }

    private static int Distance((int Start, int Length) words, AnswerSpan span) =>
        words.Start >= span.Start + span.Length ? words.Start - span.Start - span.Length
        : span.Start >= words.Start + words.Length ? span.Start - words.Start - words.Length
        : 0;

    /// <summary>Without the marks around it, which say nothing.</summary>
    private static (int Start, int Length) WithoutEdges(string text, int start, int length)
    {
        var words = text.AsSpan(start, length);
        var before = length - words.TrimStart(Edges).Length;
        return (start + before, words.Trim(Edges).Length);
    }
}

/// <param name="Probability">That these are the words, where the passage answers.</param>
internal sealed record DirectWords(ShortAnswer Words, float Probability);

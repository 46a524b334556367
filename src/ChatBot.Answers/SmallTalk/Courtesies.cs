using ChatBot.Answers.Questions;

namespace ChatBot.Answers.SmallTalk;

/// <summary>Greetings, thanks and courtesy around a question, which are nothing to search for.</summary>
internal static class Courtesies
{
    private const string AfterGreeting = " \t\n\r\u00a0,.!?;:-\u2013\u2014~\u2026";

    /// <summary>The question keeps its own marks.</summary>
    private const string BeforeThanks = " \t\n\r\u00a0,;:-\u2013\u2014~(";

    /// <summary>The question without them; empty when nothing is left. "Hi bot, who was there? Thanks!" is "who was there?".</summary>
    public static string Without(string question)
    {
        var text = SmallTalkText.Of(question);
        var from = Opening(text);
        var to = Closing(text, from);
        if (from == 0 && to == text.Items.Count) return question;
        if (from == to) return "";
        var start = from == 0 ? 0 : text.Items[from - 1].End;
        var end = to == text.Items.Count ? question.Length : text.Items[to].Start;
        var rest = question[start..end];
        if (!IsBalanced(rest)) return question;
        if (from > 0) rest = rest.TrimStart(AfterGreeting.ToCharArray());
        return to < text.Items.Count ? rest.TrimEnd(BeforeThanks.ToCharArray()) : rest;
    }

    /// <summary>Whether no quotation is cut: who wrote "Hello, Goodbye" is a question.</summary>
    private static bool IsBalanced(string text) => Count(text, '"') % 2 == 0 && Count(text, '\u201c') == Count(text, '\u201d');

    private static int Count(string text, char sign) => text.Count(other => other == sign);

    /// <summary>The first item that is no courtesy.</summary>
    private static int Opening(SmallTalkText text)
    {
        var from = 0;
        while (from < text.Items.Count)
        {
            if (text.Items[from].IsEmoji)
            {
                from++;
                continue;
            }

            var (length, phrases) = text.PhraseFrom(from, text.Items.Count);
            var next = AfterAddressees(text, from + length);
            if (length == 0 || !phrases.Any(phrase => MayOpen(phrase.Kind, text, next))) break;
            from = next;
        }

        return from;
    }

    private static int AfterAddressees(SmallTalkText text, int at)
    {
        while (at < text.Items.Count && !text.Items[at].IsApart && SmallTalkPhrases.IsAddressee(text.Items[at].Folded)) at++;
        return at;
    }

    /// <summary>"Thanks to whom …" is a question; "later" and "great" may open one unless they stand apart.</summary>
    private static bool MayOpen(SmallTalkKind kind, SmallTalkText text, int next)
    {
        var standsApart = next == text.Items.Count || text.Items[next].IsApart;
        return kind switch
        {
            SmallTalkKind.Greeting or SmallTalkKind.Thanks or SmallTalkKind.Courtesy =>
                standsApart || !QuestionWords.Prepositions.Contains(text.Items[next].Folded),
            SmallTalkKind.Goodbye or SmallTalkKind.Wellbeing or SmallTalkKind.Praise => standsApart,
            _ => false,
        };
    }

    /// <summary>Behind the last item that is no courtesy.</summary>
    private static int Closing(SmallTalkText text, int from)
    {
        var to = text.Items.Count;
        while (to > from)
        {
            if (text.Items[to - 1].IsEmoji)
            {
                to--;
                continue;
            }

            if (BeforeCourtesy(text, from, to) is not { } before) break;
            to = before;
        }

        return to;
    }

    private static int? BeforeCourtesy(SmallTalkText text, int from, int to)
    {
        var end = to;
        while (end > from + 1 && !text.Items[end - 1].IsApart && SmallTalkPhrases.IsAddressee(text.Items[end - 1].Folded)) end--;
        foreach (var last in new[] { to, end })
        {
            var (length, phrases) = text.PhraseUpTo(last, from);
            if (length > 0 && phrases.Any(phrase => MayClose(phrase.Kind, text, last - length, from))) return last - length;
        }

        return null;
    }

    /// <summary>"Who said thanks?" is asked about the word.</summary>
    private static bool MayClose(SmallTalkKind kind, SmallTalkText text, int at, int from)
    {
        var standsApart = at == from || text.Items[at].IsApart;
        return kind switch
        {
            SmallTalkKind.Thanks or SmallTalkKind.Courtesy => standsApart || MayStandBefore(text.Items[at - 1].Folded),
            SmallTalkKind.Greeting or SmallTalkKind.Goodbye or SmallTalkKind.Praise => standsApart,
            _ => false,
        };
    }

    private static bool MayStandBefore(string word) =>
        !QuestionWords.Speech.Contains(word)
        && !QuestionWords.Prepositions.Contains(word)
        && !QuestionWords.Auxiliaries.Contains(word)
        && word is not ("a" or "the" or "no");
}

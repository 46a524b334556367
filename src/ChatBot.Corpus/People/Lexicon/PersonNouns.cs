using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Lexicon;

/// <summary>Common nouns for people, by which an apposition or a word before the name tells that a name is a person's.</summary>
internal static class PersonNouns
{
    private static readonly WordSet Nouns = new(
        "activist actor actress adviser advisor agent aide ally ambassador analyst anchor architect artist assistant associate "
        + "astronaut athlete attorney author baker banker "
        + "billionaire biologist boss brother businessman businesswoman candidate captain ceo chair chairman chairwoman chairperson "
        + "champion chancellor chemist chief "
        + "coach colleague columnist commander commissioner composer consultant coordinator correspondent counsel councillor councilor "
        + "criminal cybercriminal critic "
        + "daughter dean delegate deputy designer developer diplomat director doctor driver economist editor educator engineer "
        + "entrepreneur envoy executive expert "
        + "facilitator farmer father filmmaker founder co-founder friend general geologist governor head historian host husband inventor "
        + "investigator investor journalist "
        + "judge justice king lawmaker lawyer leader legislator lobbyist manager mathematician mayor mediator member minister moderator "
        + "mother musician negotiator neighbor neighbour "
        + "novelist nurse officer official opponent organizer owner painter partner philosopher photographer physician physicist pilot "
        + "player poet policeman politician "
        + "pope premier president priest prince princess principal prisoner producer professor programmer prosecutor publisher queen "
        + "rector representative reporter "
        + "researcher resident rival schoolteacher scientist secretary senator singer sister soldier son specialist speaker spokesman "
        + "spokesperson spokeswoman "
        + "strategist student superintendent surgeon teacher technician theologian trader translator treasurer trustee veteran "
        + "veterinarian vice-president victim volunteer whistleblower "
        + "widow wife witness worker writer negotiators advisers advisors aides allies officials leaders members experts founders "
        + "friends colleagues");

    /// <summary>Whether the word is a common noun for a person; small letters or capitals.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Nouns.Contains(word);
}

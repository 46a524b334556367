namespace ChatBot.Answers.Evidence;

/// <summary>
/// What is measured of a passage as evidence for a question. The names are those of the learnt weights (ranking.json). All are in about [0, 1] or [-1, 1];
/// "share" means the share of the question's weight, each word weighing its inverse document frequency.
/// </summary>
internal enum Feature
{
    /// <summary>The search score over the best score of the question.</summary>
    ScoreToBest,

    /// <summary>The search score over the most that the question could get.</summary>
    ScoreToMost,

    /// <summary>Share of words that the passage's words have.</summary>
    Covered,

    /// <summary>Share that only related words cover, by nearness.</summary>
    CoveredByRelated,

    /// <summary>Share that only the headings and the list's lead have.</summary>
    CoveredByHeading,

    /// <summary>Share that only the speaker's name has.</summary>
    CoveredBySpeaker,

    /// <summary>Share that only the document's title has.</summary>
    CoveredByTitle,

    /// <summary>Share that only the passage before has.</summary>
    CoveredBefore,

    /// <summary>Share that only the two passages before that have.</summary>
    CoveredEarlier,

    /// <summary>Share that only the passage after has.</summary>
    CoveredAfter,

    /// <summary>The unweighted share of words that the passage's words have.</summary>
    WordsCovered,

    /// <summary>The weightiest word is there.</summary>
    RarestCovered,

    /// <summary>Share of the question's neighbouring word pairs that stand together, in order.</summary>
    PairsTogether,

    /// <summary>Share of words inside the best window of 20 words.</summary>
    CoveredInWindow,

    /// <summary>A name the question asks about is there, in words or as speaker.</summary>
    NamesCovered,

    /// <summary>The speaker is one whom the question names.</summary>
    SpeakerNamed,

    /// <summary>The speaker, or one whom prose quotes, is one whom the question names, and it asks what they say.</summary>
    SpeakerNamedForWords,

    /// <summary>The question asks what somebody says, and the passage neither is said by them nor names them.</summary>
    WrongSpeaker,

    /// <summary>A person not named in the question stands in the passage, for a question for a person.</summary>
    HasPerson,

    /// <summary>A date, for a question for a date; a quarter for a word of time ("later").</summary>
    HasDate,

    /// <summary>A number, for a question for a number.</summary>
    HasNumber,

    /// <summary>A number right by the word for what is counted.</summary>
    HasNumberOfFocus,

    /// <summary>A place, for a question for a place.</summary>
    HasPlace,

    /// <summary>A reason ("because", "so that"), for a question for a reason.</summary>
    HasReason,

    /// <summary>What kind of person somebody is, for a question for a role.</summary>
    HasRole,

    /// <summary>A kind of answer is asked for and is not there.</summary>
    LacksAnswer,

    /// <summary>Logarithm of the number of content words, over that of 200.</summary>
    Length,

    /// <summary>Fewer than 5 words.</summary>
    VeryShort,

    /// <summary>It asks something itself.</summary>
    Asks,

    /// <summary>It follows a passage that asks; times the share that passage covers.</summary>
    FollowsItsQuestion,

    /// <summary>The share of its content words that are not in the question.</summary>
    Novelty,

    ListItem,

    /// <summary>1 at the start of the document, falling to 0 at its end.</summary>
    Early,

    /// <summary>Share of words of the passage together with its neighbours and headings.</summary>
    CoveredAround,

    /// <summary>The search score over the most, times length: long passages win on more of the same.</summary>
    ScoreTimesLength,

    /// <summary>
    /// Share of the question's weight that the hits in the same document have together, a word counting for less the more documents have it: what this
    /// document is about and others are not.
    /// </summary>
    CoveredInDocument,

    /// <summary>The share of all hits' scores that lie within a few passages: where it is talked about.</summary>
    PlaceShare,

    /// <summary>The share of all hits' scores that lie within a couple of dozen passages: the part of the talk that is about it.</summary>
    WidePlaceShare,

    /// <summary>Share of the question's weight that the hits of that wider stretch have together.</summary>
    CoveredInWidePlace,

    /// <summary>The wider stretch's share, times length: of the turns there, the one that says most.</summary>
    WidePlaceTimesLength,

    /// <summary>The search score of the passage before, over the best.</summary>
    ScoreBefore,

    /// <summary>The search score of the passage after, over the best.</summary>
    ScoreAfter,

    /// <summary>The best search score in that stretch, over the best of all.</summary>
    BestInPlace,

    /// <summary>Share of the question's weight that the passages of that stretch have together.</summary>
    CoveredInPlace,

    /// <summary>A sentence of it begins with words of the question, as a definition or a statement about them does; by share.</summary>
    OpensWithAsked,

    /// <summary>The longest run of the question's words, stop words too, that stands in it, over the question's length.</summary>
    LongestRun,

    /// <summary>Length, for a question that asks for no one kind of thing.</summary>
    LengthForOpen,

    /// <summary>Length, for a question what somebody says.</summary>
    LengthForWords,

    /// <summary>Share of words that the passage's words have, where its speaker is one whom the question names.</summary>
    SpeakerAndWords,

    /// <summary>Share of the topic (<see cref="Topic"/>) that the passage's words have. All of the topic is measured for turns in the one document asked about only.</summary>
    TopicCovered,

    /// <summary>Share of the topic that only related words cover, by nearness.</summary>
    TopicRelated,

    /// <summary>How much the topic is spoken of in the next passages to either side, over the most of any candidate.</summary>
    TopicNear,

    /// <summary>The same within a dozen or so.</summary>
    TopicAround,

    /// <summary>The same within some fifty: the part of the talk that is on it.</summary>
    TopicFar,

    /// <summary>Share of the topic that comes up in the passage and the next ones, a word in full where it is said here or often nearby.</summary>
    TopicNearCovered,

    /// <summary>The same within a dozen or so.</summary>
    TopicAroundCovered,

    /// <summary>The same within some fifty.</summary>
    TopicFarCovered,

    /// <summary>Share of words that its best sentence has.</summary>
    CoveredInSentence,

    /// <summary>Share of words that stand in it as they are written in the question, in the same form.</summary>
    SameForm,

    /// <summary>Share of the question's runs of three words, stop words too, that stand in it.</summary>
    TriplesTogether,

    /// <summary>Share of the question's runs of letters (<see cref="Resemblance"/>) that it has.</summary>
    LettersShared,

    /// <summary>Share of words that those whom a turn addresses (<see cref="Conversation"/>) said last, related words by nearness, as in the next two.</summary>
    ReplyCovered,

    /// <summary>Share of words that a turn has which itself asks something: the question's own wording is no answer.</summary>
    CoveredAsking,

    /// <summary>Share of words that somebody else asked shortly before a turn, the nearer the more.</summary>
    AskedBefore,

    /// <summary>A turn addresses one whom the question names.</summary>
    AddressesNamed,

    /// <summary>Its speaker is addressed in the next turns.</summary>
    IsAddressed,

    /// <summary>How many of the turns around are spoken by those whom the question names, up to 6.</summary>
    NamedAround,

    /// <summary>It addresses or answers: begins with "yes", "no", "because", or a name.</summary>
    Answers,
}

namespace ChatBot.Corpus.Talks.Lexicon;

internal enum TalkKind
{
    /// <summary>"talks", "conversation", "negotiations": says nothing of how they met.</summary>
    Any,

    /// <summary>By telephone or video.</summary>
    Call,

    /// <summary>In one place.</summary>
    Meeting,
}

/// <summary>English nouns for people talking with each other at one time.</summary>
internal static class TalkNouns
{
    private static readonly Dictionary<string, TalkKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = new Dictionary<string, TalkKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["call"] = TalkKind.Call, ["phonecall"] = TalkKind.Call, ["teleconference"] = TalkKind.Call, ["videoconference"] = TalkKind.Call,
        ["meeting"] = TalkKind.Meeting, ["meetings"] = TalkKind.Meeting, ["summit"] = TalkKind.Meeting, ["encounter"] = TalkKind.Meeting,
        ["lunch"] = TalkKind.Meeting, ["dinner"] = TalkKind.Meeting, ["breakfast"] = TalkKind.Meeting, ["roundtable"] = TalkKind.Meeting,
        ["conversation"] = TalkKind.Any, ["conversations"] = TalkKind.Any, ["talk"] = TalkKind.Any, ["talks"] = TalkKind.Any, ["negotiation"] = TalkKind.Any,
        ["negotiations"] = TalkKind.Any, ["discussion"] = TalkKind.Any, ["discussions"] = TalkKind.Any, ["dialogue"] = TalkKind.Any, ["consultations"] = TalkKind.Any,
        ["session"] = TalkKind.Any, ["calls"] = TalkKind.Call, ["exchange"] = TalkKind.Any, ["consultation"] = TalkKind.Any,
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of talk a noun names; null for another word.</summary>
    public static TalkKind? KindOf(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out var kind) ? kind : null;
}

using System.Text.RegularExpressions;
using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>How English records note that somebody is to do something.</summary>
internal static partial class ActionWords
{
    private const int LongestHeading = 60;
    private static readonly WordSet Headings = new(
        "action items|action item|actions|action points|action point|action list|actions agreed|agreed actions|new actions|actions required|required actions|new action items|open actions|open action items|outstanding actions|"
        + "next steps|next actions|to do|to dos|to-do|to-dos|todo|todos|to do list|follow-ups|follow-up|follow ups|follow up|followups|follow-up items|follow-up actions|tasks|assignments|ais|commitments|"
        + "summary of action items|actions and next steps|actions/next steps|actions & next steps|action items & next steps|action items and next steps|next steps and action items|"
        + "suggested next steps|key action items|who does what|homework", '|');

    // What is or comes to be, not what somebody does.
    private static readonly WordSet States = new(
        "be become remain stay have need happen appear seem exist occur involve require depend allow enable result lead mean cost last probably likely also not never always only then now still "
        + "increase decrease improve benefit receive get lose land expire end begin start");

    // Of a heading that is none of those above: "New and carried over action items", "Team to-dos".
    private static readonly WordSet Nouns = new("action actions task tasks todo todos to-do to-dos ais");
    private static readonly WordSet Modifiers = new(
        "item items point points list log register table tracker new next open outstanding agreed required key main suggested proposed potential possible pending immediate team summary of the our all and & assigned arising "
        + "carried over forward ongoing current remaining upcoming identified future post-meeting steps owners plan");

    private static readonly WordSet Onward = new("from for by at");

    private static readonly WordSet ForeignHeadings = Vocabulary.Of("tasks");

    private static readonly CuedPattern Taking = new(TakesAction(), "action");

    /// <summary>"Action items", "Next steps": a heading or a lead over a list of them.</summary>
    public static bool IsHeading(string heading)
    {
        var plain = heading.AsSpan().Trim().Trim("*_:# ").TrimStart("0123456789. ");
        return plain.Length is > 0 and <= LongestHeading && (Headings.Contains(plain) || ForeignHeadings.Contains(plain) || EndsInActionItems(plain) || IsModified(plain));
    }

    private static bool IsModified(ReadOnlySpan<char> heading)
    {
        var seen = false;
        foreach (var range in heading.SplitAny(' ', '/', ','))
        {
            var word = heading[range];
            if (word.IsEmpty) continue;
            if (seen && Onward.Contains(word)) return true;
            if (Nouns.Contains(word)) seen = true;
            else if (!Modifiers.Contains(word)) return false;
        }

        return seen;
    }

    /// <summary>Whether the verb after "will" says what somebody does.</summary>
    public static bool IsDeed(ReadOnlySpan<char> verb) => verb.Length > 1 && char.IsLower(verb[0]) && !States.Contains(verb);

    /// <summary>"… to take an action to ask the port", "… took the action to", "has an action to", "action on Mara to".</summary>
    public static bool TakeAction(string sentence) => Taking.IsMatch(sentence);

    // "Budget action items", "Action items from last week".
    private static bool EndsInActionItems(ReadOnlySpan<char> heading) =>
        heading.Count(' ') < 6 && (heading.EndsWith(" action items", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("action items ", StringComparison.OrdinalIgnoreCase));

    /// <summary>"ACTION: …", "Action Mara/Jonas: …", "AI(MO): …", "TODO: …", "Action #3: …", "[ACTION] …", "Next steps: …", "Aufgabe: …". Groups: owner, task.</summary>
    [GeneratedRegex(
        @"^\s*[^\p{L}\d#\s]{0,6}\s*(?:\#?(?:ACTION(?:[ -]?(?:ITEM|POINT))?|[Aa]ction(?:[ -](?:[Ii]tem|[Pp]oint))?|AIs?|AP|TODO|To-?[Dd]o|FOLLOW-?UP|Follow-?[Uu]p|NEXT STEP|Next [Ss]tep|[Aa]ufgaben?|[Àà] faire|[Tt]areas?|[Aa]cci(?:ón|ones)|[Cc]ompromisos?)s?)"
        + @"(?:[ -]?\#?\d{1,5}(?:\.\d{1,3})?)?(?:\]\([^()\s]*\)|\])?\**"
        + @"(?:\s*[(\[](?<owner>[^()\[\]\n]{1,60})[)\]]|\s+(?:(?:on|for|by)\b\s*)?(?<owner>\p{Lu}[\w.'’-]*(?:(?:\s*[/,&]\s*|\s+and\s+|\s)\p{Lu}[\w.'’-]*){0,5}))?"
        + @"\**\s*(?::\**|–|—|-{1,2}>|=>|→)\**\s*(?<task>\S.*)$"
        + @"|^\W{0,4}\[(?i:action(?:[ -]?(?:item|point))?|ai|ap|to-?do|follow-?up)s?\](?!\()[\s*:–—>-]*(?<task>[^\s*:–—>-].*)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Labelled();

    /// <summary>"#action mara ask the port", as meeting bots take it, and "Mara to take action to …".</summary>
    [GeneratedRegex(@"^\W{0,4}\#(?:action|todo)\s+(?<task>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    public static partial Regex BotCommand();

    [GeneratedRegex(@"\b(?:to take|will take|takes|took|has|have|had|got)\s+(?:an?\s+|the\s+)?action(?:\s+item)?\s+(?:to|on|for)\b|\baction\s+(?:is\s+)?(?:on|for)\s+(?=\p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TakesAction();

    /// <summary>Who does it, at the head of a task: "Mara to ask", "Mara and Jonas will ask", "Mara: ask", "@mara ask". Group owner; the rest follows the match.</summary>
    [GeneratedRegex(
        @"^(?:\[[ xX]\]\s*)?(?:\**(?:[Nn](?:ew|EW)|[Oo](?:pen|ngoing|utstanding)|[Pp]ending|[Ii]n\s+progress|[Cc]arried\s+over|[Nn]ot\s+(?:yet\s+)?done|[Dd]one|[Cc]ompleted?|TODO|To-?[Dd]o)\**\s*[:.–—-]\**\s*){0,2}\**@?(?<owner>[\p{L}][\p{L}\p{M}\d_.'’-]*(?:(?:\s*,\s*|\s*/\s*|\s*&\s*|\s+and\s+|\s+)[\p{Lu}@][\p{L}\p{M}\d_.'’-]*){0,6})\**\s*(?::\**\s|\s+(?:[-–—]\s+(?=will\s))?(?=(?:to|will|shall|should|is\s+to|are\s+to|is\s+going\s+to|agreed\s+to|volunteered\s+to|offered\s+to|needs\s+to|has\s+to)\s+(?!(?:the|a|an|our|all|every|this|that|these|those|his|her|their|its|my|your)\b)[\p{Ll}*@]))",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex OwnerAhead();

    /// <summary>"Mara Oyelaran → ask the port", "**Mara** — ask the port", "@mara ask the port": a sign or a mention sets apart who does it. Groups: owner, arrow, mark.</summary>
    [GeneratedRegex(
        @"^(?:(?<mark>\*\*|__)?@?(?<owner>\p{L}[\p{L}\p{M}\d_.'’-]*(?:(?:\s*,\s*|\s*/\s*|\s*&\s*|\s+and\s+|\s+)@?\p{Lu}[\p{L}\p{M}\d_.'’-]*){0,6}):?(?:\*\*|__)?\s*(?:(?<arrow>→|⇒|➡️?|➜|-{1,2}>|=>|»)|\s[–—-]|[–—])\s+(?=\S)"
        + @"|^@(?<owner>[\p{L}\d_.-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(?<arrow>)[,:]?\s+(?=\S))",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex OwnerSetApart();

    /// <summary>"The treasurer will pay", "Treasurer to pay": who does it by an office. Groups: role, verb.</summary>
    [GeneratedRegex(@"^(?:[Tt]he\s+)?(?<role>\p{L}[\p{L}-]+(?:\s\p{L}[\p{L}-]+)?)\s+(?:will|shall|is\s+to|is\s+going\s+to|agreed\s+to|to)\s+(?:(?:also|then|now)\s+)?(?<verb>\p{Ll}+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex OfficeWill();

    /// <summary>What somebody is to do, behind the name: "will also ask". Who keeps the minutes has no task of the meeting's. Group verb.</summary>
    [GeneratedRegex(
        @"^\s*(?:will|to|is\s+to|are\s+to|is\s+going\s+to|are\s+going\s+to|(?:agreed|volunteered|offered)\s+to)\s+(?!(?:take|do|write|keep)\s+(?:the\s+)?(?:minutes|notes)\b|scribe\b|chair\b)(?:(?:also|then|now)\s+)?(?<verb>\p{Ll}[\p{L}-]*)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Deed();

    /// <summary>Where a sentence goes on with somebody's name: "…; Mara to ask". Group clause.</summary>
    [GeneratedRegex(@"(?:[;,–—]\s+|\s-\s+)(?=(?:and\s+)?(?<clause>@?\p{Lu}[^;\n]*))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Clause();

    /// <summary>"[Mara Oyelaran] Ask the port": who does it in brackets ahead of the task. Group owner.</summary>
    [GeneratedRegex(@"^[\[(](?<owner>\p{Lu}[^\[\]()]{1,50})[\])]\s+(?=\S)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex OwnerInBrackets();

    /// <summary>Who does it, where the text says that this is whom it names: "(owner: Mara)", "| responsible: Mara". Group owner.</summary>
    [GeneratedRegex(@"(?:^|[(\[—–|;,]|\s-)\s*(?:owners?|assignees?|assigned\s+to|responsible|who)\s*[:=]\s*(?<owner>[^()\[\]|;\n]{2,60}?)\s*(?:[)\];|]|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex OwnerNamed();

    /// <summary>Who does it, behind the task: "(Mara)", "[Mara]", "- Mara". Group owner.</summary>
    [GeneratedRegex(
        @"[(\[](?<owner>@?\p{L}[\p{L}\p{M}\d_.'’ /,&-]{1,50})[)\]]\s*(?:\.\s*)?$|\s[-–—]\s*(?<owner>@?\p{Lu}[\p{L}\p{M}\d_.'’-]*(?:(?:\s*[/,&]\s*|\s+and\s+|\s)\p{Lu}[\p{L}\p{M}\d_.'’-]*){0,4})\s*$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex OwnerBehind();

    /// <summary>"by 30 June", "until Friday", "due: 2024-06-30", "before the next meeting". Group due.</summary>
    [GeneratedRegex(
        @"\b(?:by|until|till|before|due(?:\s+(?:on|by|date))?|deadline|eta|target\s+date|no\s+later\s+than|within)\s*(?:[:=]\s*)?(?<due>(?:the\s+)?(?:end\s+of\s+(?:the\s+)?)?(?:next\s+|this\s+|coming\s+)?"
        + @"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the\s+)?end\s+of\s+(?:the\s+)?(?:day|week|month|quarter|year|\p{Lu}\p{L}+)|tomorrow|tonight|eod|eow|(?:the\s+)?next\s+(?:week|month|meeting|call|session|sprint)|\d{1,3}\s+(?:days?|weeks?|months?)|"
        + @"(?-i:(?=[\p{Lu}\d])[\p{L}\d][\p{L}\d/.-]*(?:,?\s+[\p{Lu}\d][\p{L}\d/.-]*){0,3}))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Due();

    /// <summary>"The committee will", "the SC agreed to": a body as the doer. Groups: owner, verb.</summary>
    [GeneratedRegex(
        @"^(?<owner>(?:[Tt]he\s+)?(?:\p{Lu}{2,6}|(?:\p{Lu}?[\p{L}-]+\s){0,2}(?:committee|council|board|team|group|chairs?|editors?|secretary|secretariat|staff|participants|members|everyone|everybody)))\s+(?:will|shall|is\s+to|are\s+to|is\s+going\s+to|are\s+going\s+to)\s+(?:(?:also|then|now)\s+)?(?<verb>\p{Ll}+)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex BodyWill();
}

namespace ChatBot.Corpus.People.Names;

/// <summary>Whether two given names can be the same person's.</summary>
internal static class GivenNames
{
    // English short forms that do not begin the long form.
    private static readonly string[] ShortForms =
    [
        "william bill billy will liam willy", "robert bob bobby rob robbie", "richard dick rick ricky rich", "james jim jimmy jamie",
        "john jack johnny", "joseph joe joey", "michael mike mick mickey", "charles charlie chuck", "edward ed eddie ted ned",
        "henry harry hank", "lawrence larry", "laurence larry", "margaret maggie peggy meg", "elizabeth liz beth betty lizzie eliza",
        "katherine kate kathy katie kay", "catherine cathy kate katie", "patricia pat patty trish", "anthony tony",
        "andrew andy drew", "alexander sasha sandy", "theodore ted teddy", "thomas tom tommy", "stephen steve", "steven steve",
        "gerald jerry gerry", "jerome jerry", "francis frank", "frederick fred freddie", "susan sue susie", "deborah debbie",
        "barbara barb", "dorothy dot", "harold hal harry", "leonard len lenny", "nathaniel nate nat", "nathan nate", "peter pete",
        "philip phil", "phillip phil", "raymond ray", "ronald ron", "samuel sam", "timothy tim", "victoria vicky tori", "walter walt",
        "zachary zach", "rebecca becky", "jacob jake", "eugene gene", "douglas doug", "dennis denny", "gregory greg", "jeffrey jeff",
        "geoffrey jeff geoff", "kenneth ken kenny", "matthew matt", "daniel dan danny", "david dave davey", "donald don donny",
        "benjamin ben benny", "christopher chris kit", "kimberly kim", "jennifer jen jenny", "jessica jess",
    ];

    private static readonly Dictionary<string, List<int>> Groups = ReadGroups();

    /// <summary>Both folded. An initial fits every name that begins with it; "Dan" fits "Daniel"; "Mike" fits "Michael"; spellings of one foreign name fit.</summary>
    public static bool AreCompatible(string one, string other)
    {
        if (one == other) return true;
        if (one.Length == 0 || other.Length == 0) return true;
        if (one.Length == 1 || other.Length == 1) return one[0] == other[0];
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        if (shorter.Length >= 3 && longer.StartsWith(shorter, StringComparison.Ordinal)) return true;
        if (Transliteration.Key(one) == Transliteration.Key(other)) return true;
        return Groups.TryGetValue(one, out var groups) && Groups.TryGetValue(other, out var others) && groups.Exists(others.Contains);
    }

    private static Dictionary<string, List<int>> ReadGroups()
    {
        var groups = new Dictionary<string, List<int>>();
        for (var number = 0; number < ShortForms.Length; number++)
        {
            foreach (var name in ShortForms[number].Split(' '))
            {
                if (!groups.TryGetValue(name, out var list)) groups[name] = list = [];
                list.Add(number);
            }
        }

        return groups;
    }
}

using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading.Furniture;

/// <summary>Furniture that holds a name or number of its own: "Image recovered from …", "12 thoughts on …", "© 2024 …". Over normalised lines.</summary>
internal static partial class FurniturePatterns
{
    // The expressions are tried only where the first word can open one: most lines of a document are not even short.
    private static readonly HashSet<string> FirstWords = new(
        """
        image images photo photos photograph picture pictures screenshot illustration illustrations graphic graphics artwork cartoon thumbnail video credit file getty courtesy copyright getting loading audio listen share subscribe
        sign join follow read click tap download view see watch this we by your please enter get skip filed tagged tags posted categories category recommended related powered privacy cookies advertisement ad story article continue comments comment thoughts responses
        showing page never don't stay want enjoy enjoyed like love if loved was save print email notify receive support all accept manage javascript your the back more most also you add leave originally source sources featured header cover reuters ap afp epa alamy shutterstock istock unsplash pixabay pexels wikimedia #
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = FirstWords.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Matches(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return Openers.Contains(space < 0 ? line : line[..space]) && (Credits().IsMatch(line) || Players().IsMatch(line) || Pages().IsMatch(line) || Calls().IsMatch(line));
    }

    [GeneratedRegex(
        """
        ^(?:
          (?:featured\ |header\ |cover\ |file\ |lead\ )?(?:image|images|photo|photos|photograph|picture|pictures|screenshot|illustration|illustrations|graphic|graphics|artwork|cartoon|thumbnail|video)
            \ (?:(?:is\ |was\ )?(?:recovered|taken|sourced|obtained|retrieved|captured|grabbed|reproduced|courtesy|credit|credits|credited|source|sources|copyright|used\ (?:with|under)|by|via|from|licensed|provided|supplied|courtesy\ of)\b)(?:\ \S+){0,14}
          | (?:image|photo|picture|caption|photo\ illustration)\ credits?(?:\ \S+){0,12}
          | (?:image|photo|picture|illustration|graphic|video)\ (?:getty|ap|reuters|afp|epa|dpa|alamy|shutterstock|istock|unsplash|pixabay|pexels|wikimedia|archive|handout)(?:\ \S+){0,6}
          | credits?\ (?:getty|ap|reuters|afp|epa|photo|image|pixabay|unsplash|shutterstock|alamy|istock|wikimedia|public\ domain)(?:\ \S+){0,8}
          | (?:file\ (?:photo|image|picture|pic))(?:\ \S+){0,6}
          | (?:getty|reuters|ap|afp|epa|alamy|shutterstock|istock|unsplash|pixabay|pexels|wikimedia)(?:\ (?:images?|photos?|commons|stock|via|getty|pool|file|handout|\#)){1,4}
          | courtesy\ (?:of\ )?\S+(?:\ \S+){0,5}
        )$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Credits();

    [GeneratedRegex(
        """
        ^(?:
          getting\ your\ (?:\S+\ ){0,4}(?:audio|video|player)(?:\ \S+){0,4}
          | (?:loading|preparing)\ (?:\S+\ ){0,4}(?:player|audio|video|media|content|article|comments)
          | listen\ to\ (?:this|the)\ (?:article|story|post|page|episode|content)(?:\ \S+){0,6}
          | (?:this|the)\ (?:article|audio|story|post)\ (?:is|was|has\ been)\ (?:read|narrated|voiced)\ by(?:\ \S+){0,8}
          | audio\ (?:by|player|version)(?:\ \S+){0,6}
          | javascript\ (?:is|must\ be|needs\ to\ be)(?:\ \S+){0,12}
          | your\ browser\ (?:does\ not|doesn't)\ support(?:\ \S+){0,12}
          | \#(?:\ \#)?x
        )$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Players();

    [GeneratedRegex(
        """
        ^(?:
          copyright\ \#(?:\ \S+){0,14} | \#\ (?:\S+\ ){1,8}all\ rights\ reserved(?:\ \S+){0,6} | all\ rights\ reserved(?:\ \S+){0,8}
          | (?:filed|posted|tagged|archived)\ (?:under|in|with)(?:\ \S+){1,12}
          | (?:categories|tags|tagged)(?:\ \S+){1,10}
          | page\ \#\ of\ \#(?:\ \S+){0,3} | showing\ \#\ (?:of|to)\ \#(?:\ \S+){0,4}
          | \#\ (?:thoughts?|comments?|responses?|replies|reply)\ (?:on|to)\ \S+(?:\ \S+){0,19}
          | \#\ (?:comments?|replies|reply|likes?|shares?|views?|reads|people\ like\ this|min(?:ute)?s?\ read|followers)(?:\ \S+){0,2}
          | powered\ by(?:\ \S+){1,3} | this\ (?:site|website|page)\ uses\ (?:cookies|akismet)(?:\ \S+){0,24}
          | we\ use\ cookies(?:\ \S+){0,24} | by\ (?:continuing|clicking|using|subscribing|signing)(?:\ \S+){2,24}
          | (?:originally\ )?(?:published|posted)\ (?:on|at|in)\ \S+\ (?:com|org|net)
        )$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pages();

    [GeneratedRegex(
        """
        ^(?:
          (?:subscribe|sign\ up)\ (?:to|for|now|today|here|below|and)\b(?:\ \S+){0,12} | follow\ (?:us|me|our)\b(?:\ \S+){0,8}
          | join\ (?:us|our|the)\ (?:on|newsletter|mailing|channel|telegram|whatsapp|discord|community|conversation|discussion)\b(?:\ \S+){0,6}
          | (?:get|receive)\ (?:the\ |our\ )?(?:latest|daily|weekly|free|top|breaking)(?:\ \S+){0,6}\ (?:newsletter|inbox|updates|alerts|email|app)(?:\ \S+){0,6}
          | (?:stay|keep)\ (?:up\ to\ date|informed|connected|tuned\ for\ updates|in\ the\ loop)(?:\ \S+){0,8}
          | (?:want|enjoy|enjoyed|like|love|loved|if\ you\ (?:enjoyed|liked|like|found))\ (?:this|reading|more|what\ you|our)(?:\ \S+){0,14}\ (?:subscribe|share|newsletter|follow|donat\w+|support|us|articles?|stories|below)(?:\ \S+){0,6}
          | (?:read|see|view|watch|click|tap|download|discover|explore)\ (?:also|more|next|here|all|the\ (?:full|original|rest)|full)\b(?:\ \S+){0,10}
          | (?:don't|never)\ miss\ (?:a|an|out|our|any|the)(?:\ \S+){0,10}
          | (?:share|save|print|email)\ (?:this|on|via)\b(?:\ \S+){0,5}
          | (?:more|recommended|related)\ (?:from|by|in|on|for)\ \S+(?:\ \S+){0,2}
          | please\ (?:enable|log|sign|subscribe|enter|share\ this|consider\ (?:donating|supporting|subscribing))(?:\ \S+){0,14}
          | enter\ your\ (?:email|name)(?:\ \S+){0,10} | your\ email\ address\ \S+(?:\ \S+){0,13} | notify\ me\ \S+(?:\ \S+){0,9} | save\ my\ name(?:\ \S+){1,16}
          | advertisement\ (?:continue|scroll|skip|article|story|below|above)(?:\ \S+){0,6} | skip\ to\ \S+(?:\ \S+){0,3} | back\ to\ (?:top|home|homepage|all|blog|news|search|results|list)(?:\ \S+){0,3}
          | you\ (?:must|need\ to|have\ to)\ (?:be\ )?(?:log|logged|sign|register|registered)(?:\ \S+){0,10}
          | (?:accept|manage|reject)\ (?:all\ )?(?:cookies|preferences|settings)(?:\ \S+){0,4}
          | leave\ a\ (?:reply|comment|response)(?:\ \S+){0,6}
        )$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Calls();
}

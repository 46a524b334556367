using ChatBot.Answers;
using ChatBot.Conversations.Grammar;

namespace ChatBot.Conversations.Tests.Grammar;

/// <summary>What people type, and what it is understood as.</summary>
public sealed class GrammarSpecs
{
    private static readonly CommandGrammar Grammar = new(Names);
    private static readonly MessageText Messages = new(Grammar);

    public static TheoryData<string, string, string> Commands { get; } = new()
    {
        { "ask", "who opposed the longer lease?", "ask question=who opposed the longer lease?" },
        { "ask", "what does \"landing ban\" mean", "ask question=what does \"landing ban\" mean" },
        { "ask", "what was said on cranes speaker:\"Jonas Thorvald\" document:minutes", "ask question=what was said on cranes document=minutes speaker=Jonas Thorvald" },
        { "who-attended", "", "who-attended" },
        { "who-attended", "ceasefire", "who-attended talk=ceasefire" },
        { "who-attended", "at the harbour committee?", "who-attended talk=the harbour committee" },
        { "who-attended", "Thorvald", "who-attended person=Thorvald" },
        { "who-attended", "Session 1", "who-attended talk=Session 1" },
        { "who-attended", "person:Thorvald side:\"Port of Eastwick\" role:chair", "who-attended person=Thorvald side=Port of Eastwick role=chair" },
        { "who-attended", "talk:Thorvald", "who-attended talk=Thorvald" },
        { "outcomes", "session 2", "outcomes talk=session 2" },
        { "outcomes", "harbour committee about the lease", "outcomes talk=harbour committee about=the lease" },
        { "outcomes", "on the lease", "outcomes about=the lease" },
        { "outcomes", "Session on the quay", "outcomes talk=Session on the quay" },
        { "actions", "", "actions" },
        { "actions", "session 2", "actions talk=session 2" },
        { "actions", "from session 2", "actions talk=session 2" },
        { "actions", "Oyelaran", "actions owner=Oyelaran" },
        { "actions", "for Oyelaran", "actions owner=Oyelaran" },
        { "actions", "of Mara Oyelaran", "actions owner=Mara Oyelaran" },
        { "actions", "the committee", "actions owner=the committee" },
        { "actions", "for somebody else at session 2", "actions talk=session 2 owner=somebody else" },
        { "actions", "session 2 for Mara Oyelaran", "actions talk=session 2 owner=Mara Oyelaran" },
        { "actions", "Mara Oyelaran at session 2", "actions talk=session 2 owner=Mara Oyelaran" },
        { "actions", "Mara Oyelaran session 2", "actions talk=session 2 owner=Mara Oyelaran" },
        { "actions", "session 2 Oyelaran", "actions talk=session 2 owner=Oyelaran" },
        { "actions", "session 2 about the cranes", "actions talk=session 2 about=the cranes" },
        { "actions", "about the cranes", "actions about=the cranes" },
        { "actions", "session 2 for Mara Oyelaran about the cranes", "actions talk=session 2 owner=Mara Oyelaran about=the cranes" },
        { "actions", "Session on the quay", "actions talk=Session on the quay" },
        { "actions", "Session on the quay for Mara Oyelaran", "actions talk=Session on the quay owner=Mara Oyelaran" },
        { "actions", "Session on the quay for Mara Oyelaran about the cranes", "actions talk=Session on the quay owner=Mara Oyelaran about=the cranes" },
        { "actions", "for Mara Oyelaran at Session on the quay", "actions talk=Session on the quay owner=Mara Oyelaran" },
        { "actions", "from Panel for trade by Mara Oyelaran on cranes", "actions talk=Panel for trade owner=Mara Oyelaran about=cranes" },
        { "actions", "about the cranes for Mara Oyelaran", "actions owner=Mara Oyelaran about=the cranes" },
        { "actions", "about the cranes for the quay", "actions about=the cranes for the quay" },
        { "actions", "owner:\"Mara Oyelaran\" talk:quay about:cranes", "actions talk=quay owner=Mara Oyelaran about=cranes" },
        { "actions", "help", "usage actions" },
        { "quote", "Thorvald on cranes", "quote speaker=Thorvald about=cranes" },
        { "quote", "Jonas Thorvald about the two cranes on the quay", "quote speaker=Jonas Thorvald about=the two cranes on the quay" },
        { "quote", "Jonas Thorvald cranes", "quote speaker=Jonas Thorvald about=cranes" },
        { "summary", "", "summary" },
        { "summary", "Session 1", "summary talk=Session 1" },
        { "summary", "of Session 1", "summary talk=Session 1" },
        { "summary", "A call report", "summary document=A call report" },
        { "summary", "a moon landing", "summary talk=a moon landing" },
        { "summary", "talk:\"Session 1\" document:\"call report\"", "summary document=call report talk=Session 1" },
        { "summary", "help", "usage summary" },
        { "quote", "from Jonas Thorvald", "quote speaker=Jonas Thorvald" },
        { "quote", "\u201cJonas Thorvald\u201d cranes", "quote speaker=Jonas Thorvald about=cranes" },
        { "quote", "Nobody Known cranes", "quote speaker=Nobody Known cranes" },
        { "quote", "speaker:Thorvald about:cranes document:minutes", "quote document=minutes speaker=Thorvald about=cranes" },
        { "quote", "", "usage quote" },
        { "quote", "help", "usage quote" },
        { "timeline", "", "timeline" },
        { "timeline", "since 2025-03-01 about ceasefire", "timeline date=since 2025-03-01 about=ceasefire" },
        { "timeline", "about ceasefire since 2025-03-01", "timeline date=since 2025-03-01 about=ceasefire" },
        { "timeline", "March 12", "timeline date=March 12" },
        { "timeline", "the lease in March 2031", "timeline date=in March 2031 about=the lease" },
        { "timeline", "between March 1, 2031 and April 2, 2031 on the lease", "timeline date=between March 1, 2031 and April 2, 2031 about=the lease" },
        { "timeline", "since 2030 about quotas", "timeline date=since 2030 about=quotas" },
        { "timeline", "of the March 5 agreement", "timeline about=the March 5 agreement" },
        { "timeline", "on the landing ban", "timeline about=the landing ban" },
        { "timeline", "date:2031 about:\"the quay\"", "timeline date=2031 about=the quay" },
        { "compare", "the landing ban", "compare about=the landing ban" },
        { "compare", "NATO in \"A path\" and \"Another\"", "compare about=NATO documents=A path|Another" },
        { "compare", "NATO in minutes, call report", "compare about=NATO documents=minutes|call report" },
        { "compare", "trade in fish", "compare about=trade in fish" },
        { "compare", "about ceasefire document:a document:b", "compare about=ceasefire documents=a|b" },
        { "compare", "", "usage compare" },
        { "compare", "?", "usage compare" },
        { "show", "c0123456789ab", "show citation=c0123456789ab" },
        { "show", "[c0123456789ab]", "show citation=c0123456789ab" },
        { "show", "", "usage show" },
        { "talks", "whatever follows", "talks" },
        { "help", "help", "help" },
    };

    public static TheoryData<string, string> Said { get; } = new()
    {
        { "Who was at the harbour committee?", "ask question=Who was at the harbour committee?" },
        { "quote Thorvald on cranes", "quote speaker=Thorvald about=cranes" },
        { "/quote Thorvald on cranes", "quote speaker=Thorvald about=cranes" },
        { "Quote: Thorvald on cranes", "quote speaker=Thorvald about=cranes" },
        { "actions for Oyelaran", "actions owner=Oyelaran" },
        { "action-items session 2", "actions talk=session 2" },
        { "summary of session 2", "summary talk=session 2" },
        { "/summary", "summary" },
        { "summary what did they say about the lease?", "ask question=summary what did they say about the lease?" },
        { "who-attended ceasefire", "who-attended talk=ceasefire" },
        { "Who_Attended ceasefire", "who-attended talk=ceasefire" },
        { "talks", "talks" },
        { "talks about fish are boring, who said so?", "ask question=talks about fish are boring, who said so?" },
        { "help", "help" },
        { "help me find the lease", "ask question=help me find the lease" },
        { "/talks-help", "help" },
        { "compare what the documents say about the joint commission", "ask question=compare what the documents say about the joint commission" },
        { "compare the landing ban", "ask question=compare the landing ban" },
        { "compare NATO in \"A\" and \"B\"", "compare about=NATO documents=A|B" },
        { "show c0123456789ab", "show citation=c0123456789ab" },
        { "show me a timeline", "ask question=show me a timeline" },
        { "quote what Thorvald said", "ask question=quote what Thorvald said" },
        { "/quote", "usage quote" },
        { "timeline of the landing ban", "timeline about=the landing ban" },
        { "ask which tender was accepted", "ask question=which tender was accepted" },
        { "", "ask question=" },
        { "/unknown thing", "ask question=/unknown thing" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_commands_text_is_understood(string command, string text, string expected) => Assert.Equal(expected, Written(Grammar.Read(command, text)));

    [Theory]
    [MemberData(nameof(Said))]
    public void What_is_said_to_the_bot_is_a_command_only_where_it_is_meant_as_one(string text, string expected) => Assert.Equal(expected, Written(Messages.Read(text)));

    [Fact]
    public void Every_command_has_its_usage() => Assert.Equal(Answers.Commands.All, CommandUsage.All.Select(usage => usage.Command));

    [Theory]
    [InlineData("quote", "Thorvald on cranes", "What did Thorvald say about cranes?", "quote Thorvald on cranes")]
    [InlineData("who-attended", "ceasefire", "Who attended ceasefire?", "who-attended ceasefire")]
    [InlineData("outcomes", "session 2", "What was agreed at session 2?", "outcomes session 2")]
    [InlineData("outcomes", "about the lease", "What was agreed about the lease?", "outcomes about the lease")]
    [InlineData("actions", "", "What are the action items?", "actions")]
    [InlineData("actions", "session 2", "What are the action items from session 2?", "actions session 2")]
    [InlineData("actions", "for Oyelaran", "What are the action items for Oyelaran?", "actions for Oyelaran")]
    [InlineData("actions", "session 2 for Oyelaran", "What are the action items for Oyelaran from session 2?", "actions session 2 for Oyelaran")]
    [InlineData("actions", "about the cranes", "What are the action items about the cranes?", "actions about the cranes")]
    [InlineData("summary", "", "Summarize the talks", "summary")]
    [InlineData("summary", "session 2", "Summarize session 2", "summary session 2")]
    [InlineData("summary", "A call report", "Summarize A call report", "summary document:A call report")]
    [InlineData("timeline", "since 2030 about quotas", "Timeline of quotas", "timeline since 2030 about quotas")]
    [InlineData("ask", "which tender?", "which tender?", "which tender?")]
    public void A_request_is_put_into_words(string command, string text, string asQuestion, string asTyped)
    {
        var request = Assert.IsType<CommandReading.Understood>(Grammar.Read(command, text)).Request;

        Assert.Equal((asQuestion, asTyped), (RequestWords.AsQuestion(request), RequestWords.AsTyped(request)));
    }

    [Fact]
    public void A_follow_up_knows_the_last_six_questions()
    {
        var before = new ChatRequest { Command = "who-attended", Talk = "session 1", Context = ["1", "2", "3", "4", "5", "6"] };

        Assert.Equal(["2", "3", "4", "5", "6", "Who attended session 1?"], new ChatRequest { Command = "ask", Question = "and then?" }.Following(before).Context);
        Assert.Empty(new ChatRequest { Command = "talks" }.Following(before).Context);
    }

    private static IReadOnlyList<string> Names(CompletionKind kind, string typed, int count)
    {
        string[] names = kind switch
        {
            CompletionKind.Talk => ["Session 1", "Session 2", "Session on the quay", "Panel for trade"],
            CompletionKind.Owner => ["Mara Oyelaran", "the committee"],
            CompletionKind.Document => ["Minutes of the committee", "A call report"],
            _ => ["Jonas Thorvald", "Mara Oyelaran"],
        };
        return [.. names.Where(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(count)];
    }

    private static string Written(CommandReading reading)
    {
        if (reading is CommandReading.NotUnderstood { Usage: var usage }) return $"usage {usage.Command}";
        var request = Assert.IsType<CommandReading.Understood>(reading).Request;
        (string Name, string? Value)[] arguments =
        [
            ("question", request.Question), ("document", request.Document), ("speaker", request.Speaker), ("talk", request.Talk), ("person", request.Person), ("side", request.Side),
            ("role", request.Role), ("owner", request.Owner), ("date", request.Date), ("about", request.About), ("documents", request.Documents.Count == 0 ? null : string.Join('|', request.Documents)), ("citation", request.Citation),
        ];
        return string.Concat([request.Command, .. arguments.Where(argument => argument.Value is not null).Select(argument => $" {argument.Name}={argument.Value}")]);
    }
}

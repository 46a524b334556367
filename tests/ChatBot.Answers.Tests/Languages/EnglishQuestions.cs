namespace ChatBot.Answers.Tests.Languages;

/// <summary>Invented English questions of all sorts, none of which may be taken for another language.</summary>
internal static class EnglishQuestions
{
    public static IEnumerable<string> All => (Plain + Misspelt + Chat + Keywords + ForeignNames + LookingForeign)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private const string Plain = """
        Who attended the harbour committee?
        Who was at the second session?
        What was agreed at the end of the meeting?
        What did the chair say about the budget?
        When did the two sides first meet?
        Where was the call held?
        Why did they refuse the longer lease?
        How long did the conversation last?
        How many people took part?
        Which documents are made up?
        What are the action items?
        Who has to write to the insurers?
        Is there a date for the next meeting?
        Did anybody object?
        Were the minutes approved?
        Summarize the talks in two sentences.
        List everyone who was present.
        Show me what changed between the drafts.
        What happened on March 12?
        What does the column say about herring?
        Tell me about the prisoners.
        Explain the break clause.
        Who disagreed with whom, and over what?
        What came of it?
        What is still open?
        Has the ceasefire been signed?
        Could the ban be lifted before autumn?
        Should I trust this report?
        Was it the minister or his deputy who said so?
        What was the mood in the room like?
        What do the two reports have in common?
        Compare what they say about fish.
        And the next one?
        And what did he answer?
        What about energy?
        Anything on sanctions?
        Who chaired?
        Who was missing?
        In which room did they sit?
        At what time did it begin?
        """;

    private const string Misspelt = """

        who atended teh comitee meeting
        waht was agred on fishing qoutas
        wat did the minster say abotu gaz
        whcih contries took part
        wher did tehy meet
        how meny peple were ther
        wen is the next meting
        wy did they leav erly
        sumarize the negotations plese
        what desicions where made
        whos responsable for the follow up
        did he recieve the leter
        was ther any agrement on pirces
        wat is the status of the seize fire
        tell me wath she sayd
        who was absant
        waht hapened afterwards
        what did they decied on the harbor leese
        were did the delagation stay
        is their a date jet
        did teh presidant call bakc
        waht wer the main argumants
        who spoek first
        what das the report say
        hwo many days
        wich of them is ficton
        who singed it
        dose the comittee meet in mai
        what ist the budget
        and waht did he anser
        """;

    private const string Chat = """

        who dis
        sup with the deal
        u got the date of the call?
        pls tell me who was there
        whats the tldr
        tldr of the last meeting pls
        wdym by break clause
        who tf signed this
        any1 know who chaired
        gimme the attendees
        what r they on about
        why tho
        is it legit or made up lol
        ok so who won
        btw when was this
        so... what now?
        did they like agree or nah
        who's the dude with the cranes
        wanna know what he said abt gas
        dude what did he promise
        omg did she really say that
        any news on the lease?
        cool, and when is the next one
        ELI5 the break clause
        ppl at the meeting?
        how come no one was there
        y did they leave
        r there minutes
        thx, and on energy?
        hmm and who else
        """;

    private const string Keywords = """

        attendees session 2
        harbour lease decision
        action items budget
        minutes march 4
        ceasefire date
        energy sanctions gas
        fishing quota 2031
        next meeting
        chair
        herring
        who
        why
        when
        session 1 vs session 2
        outcome?
        decisions, open points, owners
        PRESIDENT CALL MINUTES
        WHO WAS THERE
        prisoners exchange list
        break clause wording
        """;

    private const string ForeignNames = """

        what did de gaulle say
        ursula van der leyen quotes
        did lula da silva attend
        was la repubblica mentioned
        who is jens von der heide
        what does El País report
        did Le Monde write about the call?
        what did müller say about the gas price
        what did José Álvarez propose in São Paulo?
        Does Die Zeit agree with Der Spiegel?
        who from the Comité des Pêches was there
        was gonzález at the los angeles meeting
        did the delegation fly to Kraków or Łódź?
        What did Зеленский say?
        who is зеленский
        has señor ruiz signed
        who met Nuñez in Rio de Janeiro
        was di maio at the san marino talks
        what did ten haag promise
        is dos santos against it
        when was the Sao Tome summit
        who spoke for the Bundesministerium
        did the Élysée comment on it
        who is van dijk
        What does "Auf Wiedersehen" mean here?
        Who said “c'est la vie”?
        what does der spiegel say on the deal
        de la cruz at the summit
        was mette frederiksen in tórshavn
        what is the Consiglio dei Ministri
        who is peter von und zu franckenstein
        what about les deux magots
        when did el sisi call al thani
        bin salman's offer
        what does "pas de deal" mean
        """;

    private const string LookingForeign = """

        was it in the war?
        is it on or off
        will he come on time
        man in the middle of the deal
        die or be cast?
        so was the hat in the bag
        do as he says
        me or him
        no one can see us
        come to me on time
        a plan for a sale in detail
        to be or not to be
        has it come to an end
        can an old plan be sold
        are we in on it
        is he in the hall
        we were here
        are the men on the pier
        what is in it for us
        is oil on the agenda
        on the data sale
        per diem or per capita
        pro and con of the ban
        the status quo
        via which route
        is the fee final
        do no harm
        a gift from me to him
        was man will
        the rest is moot
        """;
}

using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

/// <summary>Records that parliaments, committees and courts print: a full stop or a dash behind whoever has the floor.</summary>
public sealed class PrintedRecordSpecs
{
    [Fact]
    public void The_presiding_officer_speaks_as_well()
    {
        var document = Read.Text("                  LAMP ACT\n\n  The PRESIDING OFFICER. The Member from Eastpoint.\n  Ms. LUND. Madam President, the lamp went out.\n  I ask that it be mended.\n  The PRESIDING OFFICER (Mr. RIED). So ordered.\n  The ACTING PRESIDENT pro tempore. The clerk will read.\n  Ms. LUND. I yield.");

        Assert.Equal(["The PRESIDING OFFICER", "Ms. LUND", "The PRESIDING OFFICER", "The ACTING PRESIDENT pro tempore", "Ms. LUND"], document.Turns().Select(Label));
        Assert.EndsWith("I ask that it be mended.", document.Turns()[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Surnames_may_have_small_letters_and_a_place_behind_them()
    {
        var document = Read.Text("  The SPEAKER pro tempore. The gentleman is recognized.\n  Mr. McRIED. The lamp is dim.\n  Mr. DeLUND of Eastpoint. I object.\n  Mrs. O'VOSS-LUND. So do I.\n  The CLERK. The lamp bill.\n  Mr. McRIED. I yield back.");

        Assert.Equal(["The SPEAKER pro tempore", "Mr. McRIED", "Mr. DeLUND", "Mrs. O'VOSS-LUND", "The CLERK", "Mr. McRIED"], document.Turns().Select(Label));
    }

    [Fact]
    public void Two_of_one_name_are_told_apart_by_their_places()
    {
        var document = Read.Text("  Mr. LUND of Eastpoint. The lamp is dim.\n  Mr. LUND of Westpoint. It is not.\n  Mr. LUND of Eastpoint. Come and see.\n  Mr. LUND of Westpoint. I have.");

        Assert.Equal(["Mr. LUND of Eastpoint", "Mr. LUND of Westpoint", "Mr. LUND of Eastpoint", "Mr. LUND of Westpoint"], document.Turns().Select(Label));
    }

    [Fact]
    public void Committees_print_names_in_small_letters_behind_titles()
    {
        var document = Read.Text("    The Chairman. The committee will come to order.\n    Senator Ried. Thank you.\n    Mr. Voss. The lamp is dim, and has been for\nmany a year.\n    The Chairman. Who pays?\n    Mr. Voss. The port does.\n    Senator Ried. I doubt it.");

        Assert.Equal(["The Chairman", "Senator Ried", "Mr. Voss", "The Chairman", "Mr. Voss", "Senator Ried"], document.Turns().Select(Label));
    }

    [Fact]
    public void A_line_that_only_goes_on_opens_no_speech()
    {
        var document = Read.Text("  Ms. LUND. The lamp was mended by Mr.\nRIED. I thank him for it.\n  Mr. RIED. It was nothing.\n  Ms. LUND. It was not.\n  Mr. RIED. Well.");

        Assert.Equal("Ms. LUND: The lamp was mended by Mr.\nRIED. I thank him for it.", document.Turns()[0]);
    }

    [Theory]
    [InlineData("Mme la présidente. La séance est ouverte.\n\nM. Tom Ried. La lampe est faible.\n\nMme la présidente. La parole est à Mme Lund.\n\nMme Edda Lund, rapporteure. Qui paie ?", "Mme la présidente|M. Tom Ried|Mme la présidente|Mme Edda Lund")]
    [InlineData("El señor PRESIDENTE: Se abre la sesión.\n\nLa señora LUND VOSS: La lámpara es débil.\n\nEl señor PRESIDENTE: Gracias.\n\nLa señora LUND VOSS: De nada.", "El señor PRESIDENTE|La señora LUND VOSS|El señor PRESIDENTE|La señora LUND VOSS")]
    [InlineData("O SR. PRESIDENTE (Tom Ried) - Está aberta a sessão.\n\nA SRA. EDDA LUND (Porto) - A lâmpada é fraca.\n\nO SR. PRESIDENTE (Tom Ried) - Obrigado.\n\nA SRA. EDDA LUND (Porto) - Quem paga?", "O SR. PRESIDENTE|A SRA. EDDA LUND|O SR. PRESIDENTE|A SRA. EDDA LUND")]
    [InlineData("PRESIDENTE. La seduta è aperta.\n\nEDDA LUND (PD). La lampada è debole.\n\nPRESIDENTE. Grazie.\n\nEDDA LUND (PD). Chi paga?", "PRESIDENTE|EDDA LUND|PRESIDENTE|EDDA LUND")]
    [InlineData("De voorzitter:\nIk open de vergadering.\n\nDe heer Ried (VVD):\nDe lamp is zwak.\n\nDe voorzitter:\nDank u wel.\n\nDe heer Ried (VVD):\nWie betaalt?", "De voorzitter|De heer Ried|De voorzitter|De heer Ried")]
    [InlineData("ГОЛОВУЮЧИЙ. Доброго ранку.\n\nЛУНД Е.О. Лампа слабка.\n\nГОЛОВУЮЧИЙ. Дякую.\n\nЛУНД Е.О. Хто платить?", "ГОЛОВУЮЧИЙ|ЛУНД Е.О|ГОЛОВУЮЧИЙ|ЛУНД Е.О")]
    [InlineData("President. – The next item is the lamp.\n\nEdda Lund (ALDE). – The lamp is dim.\n\nTom Ried, Member of the Commission. – I clean it.\n\nPresident. – The debate is closed.\n\nEdda Lund (ALDE). – Who pays?", "President|Edda Lund|Tom Ried|President|Edda Lund")]
    [InlineData("The SPEAKER (10:33): The member for Eastpoint.\n\nMs LUND (Eastpoint—Member for Lamps) (10:34): The lamp is dim.\n\nThe SPEAKER: Order!\n\nMs LUND: Who pays?", "The SPEAKER|Ms LUND|The SPEAKER|Ms LUND")]
    public void Other_parliaments_print_it_their_way(string text, string speakers) => Assert.Equal(speakers.Split('|'), Read.Text(text).Turns().Select(Label));

    [Fact]
    public void Among_questions_and_answers_counsel_is_heard_once_as_well()
    {
        var document = Read.Text("Q.  Where was the lamp?\nA.  On the pier.\nQ.  Was it lit?\nA.  It was not.\nMR. RIED: Objection.\nQ.  Who lit it?\nA.  Nobody did.");

        Assert.Contains("MR. RIED: Objection.", document.Turns());
        Assert.Contains("A: It was not.", document.Turns());
    }

    [Fact]
    public void What_many_call_is_nobodys_speech()
    {
        var document = Read.Text("Ms. Edda Lund (Eastpoint): The lamp is dim.\n\nThe Deputy Speaker (Mr. Tom Ried): Questions?\n\nSome hon. members: Agreed.\n\nMs. Edda Lund: Who pays?\n\nThe Deputy Speaker (Mr. Tom Ried): Order!");

        Assert.Equal(["Ms. Edda Lund: The lamp is dim.", "The Deputy Speaker: Questions?", "Ms. Edda Lund: Who pays?", "The Deputy Speaker: Order!"], document.Turns());
        Assert.Equal(["Some hon. members: Agreed."], document.Texts(PassageKind.Paragraph));
    }

    [Fact]
    public void Behind_a_line_in_brackets_a_speech_begins_as_behind_any_other()
    {
        var document = Read.Text("    Ms. Lund. The lamp has been dim for\nmany years. I thank\nMr. Voss. He was kind.\n    Chairman Ried. Thank you.\n    [Laughter.]\n    Ms. Lund. Not at all.\n    Chairman Ried. We are adjourned.");

        Assert.Equal(["Ms. Lund", "Chairman Ried", "Ms. Lund", "Chairman Ried"], document.Turns().Select(Label));
    }

    [Theory]
    [InlineData("The port has an old lamp. It was bought long ago.\n\nMr. Lund. That is what they called him.\n\nThe NATO. It was asked. The EU. It was not.\n\nThe lamp burns still. Nobody knows why.")]
    [InlineData("Dr. Voss wrote a letter. It was long.\n\nSenator Ried answered. He was short.\n\nThe chairman read both. He laughed.")]
    public void Sentences_with_titles_are_no_speeches(string text) => Assert.Empty(Read.Text(text).Turns());

    private static string Label(string turn) => turn[..turn.IndexOf(": ", StringComparison.Ordinal)];
}

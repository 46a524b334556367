using ChatBot.Learning.Lexical;

return args switch
{
    ["lexicon", .. var rest] => LexiconVerb.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        What the answers know before they see a document is made here:
          lexicon DICT FILE      the English lexicon, from the WordNet 3.0 files in the folder DICT
          lexicon show WORD...   what the lexicon holds on these words
        """);
    return 2;
}

using ChatBot.Learning;
using ChatBot.Learning.Intents;
using ChatBot.Learning.Lexical;
using ChatBot.Learning.Weights;

return args switch
{
    ["lexicon", .. var rest] => LexiconVerb.Run(rest),
    ["weights", .. var rest] => WeightsVerb.Run(rest),
    ["scores", .. var rest] => ScoresVerb.Run(rest),
    ["candidates", .. var rest] => CandidatesVerb.Run(rest),
    ["intents", .. var rest] => await IntentsVerb.RunAsync(rest),
    ["routes", .. var rest] => RoutesVerb.Run(rest),
    ["misses", .. var rest] => MissesVerb.Run(rest),
    ["vectors", var documents, var file] => await ShippedVectorsVerb.RunAsync(documents, file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        What the answers know before they see a document is made here:
          lexicon DICT FILE            the English lexicon, from the WordNet 3.0 files in the folder DICT
          lexicon show WORD...         what the lexicon holds on these words
          vectors DOCUMENTS FILE       the vectors of the documents that come with the program
          weights FOLDER SET...        the weights of order and verdict, from question sets, a folder each
          intents EVAL TALKS FILE      the weights that tell intents apart, from the router's examples and the sets under EVAL and TALKS
          routes DOCUMENTS QUESTION... how each question is understood
          candidates DOCUMENTS QUESTIONS OUT
                                       what a reader is learnt from and judged by
          scores SET                   how sure the weights are of each question of a set
          misses SET                   the questions of a set whose first passage does not answer
        """);
    return 2;
}

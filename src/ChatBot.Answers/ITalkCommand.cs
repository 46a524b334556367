namespace ChatBot.Answers;

/// <summary>One command of the query layer. Safe for any number of callers.</summary>
internal interface ITalkCommand
{
    Answer Answer(ChatRequest request);
}

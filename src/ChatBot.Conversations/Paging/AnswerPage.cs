namespace ChatBot.Conversations.Paging;

/// <summary>As much of an answer as one message holds.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Count">Of all pages; at least 1. The summary, which is no item, belongs to the first.</param>
public sealed record AnswerPage(int Number, int Count, IReadOnlyList<PageItem> Items)
{
    public bool IsLast => Number == Count - 1;
}

using ChatBot.Answers;

namespace ChatBot.Conversations.Asking;

/// <summary>The answers of now: a snapshot that a reread replaces; null while the documents are still being read.</summary>
public delegate TalkAnswers? CurrentAnswers();

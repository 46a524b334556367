using ChatBot.Answers.Questions;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.FollowUps;

/// <summary>Where a conversation stands after a question was answered. Only what the next question may refer to; its evidence is searched afresh.</summary>
/// <param name="Question">As it was understood, with what it referred to filled in.</param>
/// <param name="Request">The command it was answered as.</param>
/// <param name="Talk">The talk it was about, or in which the best passage stands; null where there is none.</param>
/// <param name="Person">The person it was about, or whom it found; null where that is not one.</param>
/// <param name="At">The best passage's number in the corpus; null where there was none.</param>
internal sealed record Dialogue(Question Question, ChatRequest Request, Answer Answer, Talk? Talk, Person? Person, int? At);

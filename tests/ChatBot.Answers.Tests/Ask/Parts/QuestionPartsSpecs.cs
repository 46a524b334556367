using ChatBot.Answers.Ask.Parts;

namespace ChatBot.Answers.Tests.Ask.Parts;

public sealed class QuestionPartsSpecs
{
    [Theory]
    [InlineData("who attended the call and what was agreed?", "who attended the call", "what was agreed")]
    [InlineData("When did it start? Who chaired?", "When did it start", "Who chaired")]
    [InlineData("what did Okoro want on the quota, and did Lind agree", "what did Okoro want on the quota", "did Lind agree")]
    [InlineData("who opposed it & why", "who opposed it", "why")]
    [InlineData("Who sold the mill, and when?", "Who sold the mill", "when")]
    [InlineData("what is the toll and who pays it?", "what is the toll", "who pays it")]
    [InlineData("How long is the pier? And how wide?", "How long is the pier", "how wide")]
    [InlineData(
        "how many boats sailed, how many came back and who counted them?",
        "how many boats sailed", "how many came back", "who counted them")]
    [InlineData("what happened in Oslo; what happened in Bergen?", "what happened in Oslo", "what happened in Bergen")]
    [InlineData("was the lease signed and is it still valid?", "was the lease signed", "is it still valid")]
    [InlineData("can you tell me who sat at the table and what they ate?", "can you tell me who sat at the table", "what they ate")]
    [InlineData("please tell me when the ferry sank and how many drowned", "please tell me when the ferry sank", "how many drowned")]
    [InlineData("What did Lind propose? Did Okoro accept?", "What did Lind propose", "Did Okoro accept")]
    [InlineData("who is Ada Lind and what does she want", "who is Ada Lind", "what does she want")]
    [InlineData("where did they meet, and was there a translator?", "where did they meet", "was there a translator")]
    [InlineData("why did the strike end and has the wage been paid", "why did the strike end", "has the wage been paid")]
    [InlineData("Who wrote the column?\nWhat does it say about tolls?", "Who wrote the column", "What does it say about tolls")]
    [InlineData("what was decided about the bridge and who voted against it", "what was decided about the bridge", "who voted against it")]
    [InlineData("who said what and what did Lind answer", "who said what", "what did Lind answer")]
    [InlineData("did Lind come and did the minister speak?", "did Lind come", "did the minister speak")]
    [InlineData("Hi, who chaired the dinner? Also, what was on the agenda?", "Hi, who chaired the dinner", "what was on the agenda")]
    [InlineData("which towns objected, and what did they fear?", "which towns objected", "what did they fear")]
    public void Questions_that_stand_by_themselves_are_parted(string text, params string[] parts) =>
        Assert.Equal(parts, QuestionParts.Of(text));

    [Theory]
    [InlineData("who attended the call and the dinner")]
    [InlineData("what did Lind and Okoro agree on")]
    [InlineData("compare A and B")]
    [InlineData("what happened between March and May")]
    [InlineData("what was said about fish and chips")]
    [InlineData("when and where did the ministers meet?")]
    [InlineData("how and why did the talks begin?")]
    [InlineData("who did and did not sign the letter?")]
    [InlineData("What did Lind, who chaired the dinner, say about tolls?")]
    [InlineData("compare what Lind said and what Okoro said")]
    [InlineData("what is the difference between what Lind said and what Okoro said")]
    [InlineData("did Lind say who came and who left?")]
    [InlineData("who came late and left early?")]
    [InlineData("what can Lind do and not do about the mill")]
    [InlineData("who said \"what is it and why is it here\"?")]
    [InlineData("Who attended? Thanks!")]
    [InlineData("I missed the dinner. Who chaired it?")]
    [InlineData("what happened in March, when the talks began?")]
    [InlineData("which boats did Lind buy and sell in 2030")]
    [InlineData("ferry timetable and fares")]
    [InlineData("what did the U.S. and Norway want?")]
    [InlineData("what does Dr. Lind say about bread & butter?")]
    [InlineData("is the harbour open in April and May?")]
    [InlineData("what does Dr. Will Lind say about the mill?")]
    [InlineData("what")]
    public void One_question_is_left_whole(string text) => Assert.Single(QuestionParts.Of(text));

    [Fact]
    public void There_are_at_most_three_parts() =>
        Assert.Equal(["Who came", "Who left", "Who spoke? Who slept"], QuestionParts.Of("Who came? Who left? Who spoke? Who slept?"));

    [Theory]
    [InlineData("")]
    [InlineData("  ?? & , \n")]
    public void Without_words_there_are_no_parts(string text) => Assert.Empty(QuestionParts.Of(text));
}

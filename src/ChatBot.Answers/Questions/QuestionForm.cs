namespace ChatBot.Answers.Questions;

/// <summary>How a question is put.</summary>
internal enum QuestionForm
{
    /// <summary>No question word: "prison term vinnik".</summary>
    Keywords,
    Who,
    What,
    When,
    Where,
    Why,
    How,
    HowMany,
    YesNo,
}

/// <summary>The kind of thing that would answer.</summary>
internal enum ExpectedAnswer
{
    Anything,
    Person,
    Date,
    Number,
    Place,
    Reason,

    /// <summary>What somebody does or is: a post, a job.</summary>
    Role,
    YesNo,
}

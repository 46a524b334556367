using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.WhoAttended;

/// <summary>How an answer names somebody's part in a talk.</summary>
internal static class Attendees
{
    /// <param name="talk">Null where all in the table are of one talk.</param>
    public static IReadOnlyList<AnswerCell> Cells(Attendance attendance, string? talk)
    {
        AnswerCell[] cells =
            [new("Name", attendance.Person.Name), new("Role", attendance.Role ?? ""), new(AnswerCell.Side, attendance.Side ?? "")];
        return talk is null ? cells : [.. cells, new("Talk", talk)];
    }

    /// <summary>"Greta Lindqvist, Clerk", and the side where the role does not say it.</summary>
    public static string Describe(Attendance attendance)
    {
        var role = attendance.Role is { } known ? $", {known}" : "";
        return attendance.Side is { } side && attendance.Role?.Contains(side, StringComparison.OrdinalIgnoreCase) != true
            ? $"{attendance.Person.Name}{role} ({side})"
            : $"{attendance.Person.Name}{role}";
    }
}

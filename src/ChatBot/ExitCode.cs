namespace ChatBot;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    public const int Answered = 0;

    /// <summary>Not answered, a citation that does not hold, or a check that failed.</summary>
    public const int NotAnswered = 1;

    public const int WrongUsage = 2;

    /// <summary>EX_CONFIG of sysexits.h.</summary>
    public const int Configuration = 78;
}

namespace ChatBot.Index.Storage;

/// <summary>What a damaged index makes of whoever reads it.</summary>
internal static class Damage
{
    /// <summary>
    /// Bytes that are not as they were written lead Lucene to offsets and lengths that cannot be, beside what it notices itself.
    /// </summary>
    public static bool IsSignOf(Exception problem) => problem switch
    {
        AggregateException several => several.InnerExceptions.All(IsSignOf),
        IOException or InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException or InvalidOperationException
            or NotSupportedException or FormatException or KeyNotFoundException or NullReferenceException or InvalidCastException => true,
        _ => false,
    };
}

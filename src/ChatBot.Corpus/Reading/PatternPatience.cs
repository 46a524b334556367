using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading;

/// <summary>
/// A pattern gives up after a time by the clock. On a busy machine that can mean that others had the processor for so long: it is tried again, so that what is found does not depend
/// on who else is at work. A text that is too much for a pattern is so every time.
/// </summary>
internal static class PatternPatience
{
    private const int Tries = 3;

    /// <exception cref="RegexMatchTimeoutException">It gave up every time.</exception>
    public static T Try<T>(Func<T> work)
    {
        for (var left = Tries - 1; ; left--)
        {
            try
            {
                return work();
            }
            catch (RegexMatchTimeoutException) when (left > 0)
            {
                // Again.
            }
        }
    }
}

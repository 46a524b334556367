using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>How a mail begins that a program has sent: with fields, among them some that no person writes.</summary>
internal static class MailHead
{
    private static readonly WordSet OfPrograms = new("mime-version message-id received return-path delivered-to content-type content-transfer-encoding dkim-signature in-reply-to references x-mailer user-agent list-id");

    /// <param name="head">The first characters of a file.</param>
    /// <param name="isWhole">Whether they are the whole file.</param>
    public static bool Opens(ReadOnlySpan<char> head, bool isWhole)
    {
        var (isSent, hasSender, ends) = (false, false, false);
        while (!head.IsEmpty)
        {
            var length = head.IndexOf('\n');
            // The last line may be cut off.
            if (length < 0 && !isWhole) break;
            var line = (length < 0 ? head : head[..length]).TrimEnd('\r');
            head = length < 0 ? [] : head[(length + 1)..];
            ends = line.IsEmpty;
            if (ends) break;
            if (line[0] is ' ' or '\t') continue;
            if (line.IndexOf(':') is not (> 0 and var colon) || line[..colon].IndexOfAnyExceptInRange('!', '~') >= 0) return false;
            isSent |= OfPrograms.Contains(line[..colon]);
            hasSender |= line[..colon].Equals("from", StringComparison.OrdinalIgnoreCase);
        }

        return isSent && (hasSender || (!ends && !isWhole));
    }
}

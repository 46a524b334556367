using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Guarding;

/// <summary>
/// Lets in who knows the password, by HTTP's own authentication (https://www.rfc-editor.org/rfc/rfc7617), so that nothing is kept in the
/// browser or here. Whoever guesses
/// wrong too often waits.
/// </summary>
internal sealed class PasswordGate(PageOptions options, TimeProvider time)
{
    private const string Scheme = "Basic ";
    private const int MostWrong = 10;

    /// <summary>Addresses that are remembered for their guesses.</summary>
    private const int MostAddresses = 10_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<IPAddress, (int Count, long Since)> _wrong = [];
    private readonly byte[]? _password = options.Password is { } password ? Digest(password) : null;

    /// <summary>Whether the request may go on; if not, the response says why.</summary>
    public async Task<bool> AdmitsAsync(HttpContext context, Audience audience)
    {
        if (_password is null) return audience == Audience.Everybody || await IsHereAsync(context);
        if (audience == Audience.Everybody && options.PasswordFor == PasswordScope.Operator) return true;
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (IsWaiting(address))
        {
            await Replies.ProblemAsync(context, StatusCodes.Status429TooManyRequests, "The password was wrong too often. Try again in a minute.");
            return false;
        }

        var given = PasswordIn(context.Request.Headers.Authorization.ToString());
        if (given is not null && CryptographicOperations.FixedTimeEquals(Digest(given), _password)) return true;
        if (given is not null) NoteWrong(address);
        context.Response.Headers.WWWAuthenticate = "Basic realm=\"Talks\", charset=\"UTF-8\"";
        await Replies.ProblemAsync(context, StatusCodes.Status401Unauthorized, "This needs the password that whoever runs this bot has set.");
        return false;
    }

    /// <summary>Without a password, only what comes straight from this machine.</summary>
    private static async Task<bool> IsHereAsync(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !context.Request.Headers.ContainsKey("X-Forwarded-For")) return true;
        await Replies.ProblemAsync(context, StatusCodes.Status403Forbidden, "Without a password this is only for whoever sits at the machine. Whoever runs this bot can set one: Page:Password.");
        return false;
    }

    private static string? PasswordIn(string header)
    {
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[Scheme.Length..].Trim(), bytes, out var length)) return null;
        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        return pair.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? pair[(colon + 1)..] : null;
    }

    private static byte[] Digest(string password) => SHA256.HashData(Encoding.UTF8.GetBytes(password));

    private bool IsWaiting(IPAddress address)
    {
        lock (_gate) return _wrong.TryGetValue(address, out var wrong) && wrong.Count >= MostWrong && time.GetElapsedTime(wrong.Since) < Pause;
    }

    private void NoteWrong(IPAddress address)
    {
        lock (_gate)
        {
            if (_wrong.Count >= MostAddresses) Tidy();
            var isGoingOn = _wrong.TryGetValue(address, out var wrong) && time.GetElapsedTime(wrong.Since) < Pause;
            _wrong[address] = isGoingOn ? (wrong.Count + 1, wrong.Since) : (1, time.GetTimestamp());
        }
    }

    private void Tidy()
    {
        foreach (var address in _wrong.Where(wrong => time.GetElapsedTime(wrong.Value.Since) >= Pause).Select(wrong => wrong.Key).ToList()) _wrong.Remove(address);
        if (_wrong.Count >= MostAddresses) _wrong.Clear();
    }
}

using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Transport.Tests.Sockets;

/// <summary>The other side in bytes, for frames that no library would send.</summary>
internal sealed partial class RawPeer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private TcpClient? _client;

    public RawPeer() => _listener.Start();

    public Uri Url => new($"ws://{_listener.LocalEndpoint}/");

    /// <summary>Accepts one upgrade, sends the bytes after it, and keeps the connection open.</summary>
    public async Task AnswerUpgradeAsync(byte[] then)
    {
        _client = await _listener.AcceptTcpClientAsync();
        var stream = _client.GetStream();
        var request = new StringBuilder();
        var bytes = new byte[4096];
        while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            request.Append(Encoding.ASCII.GetString(bytes, 0, await stream.ReadAsync(bytes)));
        var key = Key().Match(request.ToString()).Groups["key"].Value;
        // https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2 wants SHA-1 of the key and this GUID; nothing is protected by it.
#pragma warning disable CA5350 // the protocol names the algorithm
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        var answer = $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n";
        await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(answer), .. then]);
    }

    public void Dispose()
    {
        _client?.Dispose();
        _listener.Dispose();
    }

    [GeneratedRegex(@"Sec-WebSocket-Key: (?<key>\S+)", RegexOptions.IgnoreCase)]
    private static partial Regex Key();
}

using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using ChatBot.Simulators.Clocks;
using ChatBot.Transport.Sockets;

namespace ChatBot.Transport.Tests.Sockets;

public sealed class MessageSocketSpecs
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task Messages_arrive_whole_however_they_are_cut_into_frames()
    {
        var text = new string('x', 50_000);
        await using var peer = await LoopbackPeer.StartAsync(async socket =>
        {
            await SendAsync(socket, "Who asked for ", end: false);
            await SendAsync(socket, "the break clause?", end: true);
            await socket.SendAsync(new byte[] { 1, 2, 3 }, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
            await SendAsync(socket, text, end: true);
        });
        await using var socket = await ConnectAsync(peer);

        Assert.Equal((false, "Who asked for the break clause?"), await NextAsync(socket));
        Assert.Equal((true, "\u0001\u0002\u0003"), await NextAsync(socket));
        Assert.Equal((false, text), await NextAsync(socket));
    }

    [Fact]
    public async Task Sends_of_many_callers_leave_one_after_the_other()
    {
        var received = new List<string>();
        await using var peer = await LoopbackPeer.StartAsync(async socket =>
        {
            for (var i = 0; i < 200; i++) received.Add(await ReceiveAsync(socket));
        });
        await using var socket = await ConnectAsync(peer);

        var messages = Enumerable.Range(0, 200).Select(i => Encoding.UTF8.GetBytes(new string((char)('a' + i % 26), 3000)));
        var sent = await Task.WhenAll(messages.Select(message => socket.SendAsync(message, isBinary: false, default)));
        await peer.Done;

        Assert.All(sent, Assert.True);
        Assert.All(received, message => Assert.Equal(new string(message[0], 3000), message));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1011)]
    [InlineData(4014)]
    public async Task A_close_of_the_other_side_is_answered_with_its_own_code_and_told(int code)
    {
        var answer = default(WebSocketCloseStatus?);
        await using var peer = await LoopbackPeer.StartAsync(async socket =>
        {
            await socket.CloseAsync((WebSocketCloseStatus)code, "as we said", CancellationToken.None);
            answer = socket.CloseStatus;
        });
        await using var socket = await ConnectAsync(peer);

        Assert.Null(await socket.ReceiveAsync(default));
        await peer.Done;

        Assert.Equal(new SocketEnd(SocketEndKind.ClosedByPeer, code, "as we said"), socket.End);
        Assert.Equal((WebSocketCloseStatus)code, answer);
        Assert.False(await socket.SendAsync(new byte[1], false, default));
        Assert.Null(await socket.ReceiveAsync(default));
    }

    [Fact]
    public async Task A_close_without_a_code_counts_as_a_normal_one()
    {
        using var peer = new RawPeer();
        var answering = peer.AnswerUpgradeAsync(then: [0x88, 0x00]);
        await using var socket = await MessageSocket.ConnectAsync(peer.Url, new MessageSocketOptions(), _clock, default).WaitAsync(ManualClock.Patience);
        await answering;

        Assert.Null(await socket.ReceiveAsync(default));

        Assert.Equal(new SocketEnd(SocketEndKind.ClosedByPeer, CloseCode.Normal, ""), socket.End);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_torn()
    {
        await using var peer = await LoopbackPeer.StartAsync(async socket =>
        {
            await ReceiveAsync(socket);
            socket.Abort();
        });
        await using var socket = await ConnectAsync(peer);
        await socket.SendAsync(new byte[1], isBinary: false, default);

        Assert.Null(await socket.ReceiveAsync(default));

        Assert.Equal(SocketEndKind.Torn, socket.End?.Kind);
        Assert.Null(socket.End?.Code);
    }

    [Fact]
    public async Task Our_close_reaches_the_other_side_and_its_answer_ends_the_connection_for_the_receiver_too()
    {
        var code = default(WebSocketCloseStatus?);
        await using var peer = await LoopbackPeer.StartAsync(async socket =>
        {
            await ReceiveAsync(socket);
            code = socket.CloseStatus;
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        });
        await using var socket = await ConnectAsync(peer);
        var receiving = socket.ReceiveAsync(default).AsTask();

        await socket.CloseAsync(4900, "no acknowledgement").WaitAsync(ManualClock.Patience);

        Assert.Null(await receiving.WaitAsync(ManualClock.Patience));
        Assert.Equal(4900, (int?)code);
        Assert.Equal(SocketEndKind.ClosedByUs, socket.End?.Kind);
    }

    [Fact]
    public async Task Messages_under_way_do_not_keep_a_close_from_its_end()
    {
        await using var peer = await LoopbackPeer.StartAsync(async socket =>
        {
            for (var i = 0; i < 50; i++) await SendAsync(socket, new string('x', 2000), end: true);
            await ReceiveAsync(socket);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        });
        await using var socket = await ConnectAsync(peer);

        await socket.CloseAsync(CloseCode.Normal, "").WaitAsync(ManualClock.Patience);

        Assert.Equal(new SocketEnd(SocketEndKind.ClosedByUs, 1000, ""), socket.End);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_peer_that_does_not_answer_our_close_is_left_after_the_close_timeout(bool receiverWaits)
    {
        await using var peer = await LoopbackPeer.StartAsync(_ => Task.CompletedTask);
        await using var socket = await ConnectAsync(peer);
        var receiving = receiverWaits ? socket.ReceiveAsync(default).AsTask() : null;

        var closing = socket.CloseAsync(CloseCode.Normal, "");
        await _clock.PassAsync(TimeSpan.FromSeconds(1));
        await closing.WaitAsync(ManualClock.Patience);

        Assert.Null(await (receiving ?? socket.ReceiveAsync(default).AsTask()).WaitAsync(ManualClock.Patience));
        Assert.Equal(SocketEndKind.ClosedByUs, socket.End?.Kind);
    }

    [Fact]
    public async Task A_peer_that_stops_reading_is_left_after_the_send_timeout()
    {
        await using var peer = await LoopbackPeer.StartAsync(_ => Task.CompletedTask);
        await using var socket = await ConnectAsync(peer);

        var sending = socket.SendAsync(new byte[64 * 1024 * 1024], isBinary: true, default);
        await _clock.PassAsync(TimeSpan.FromSeconds(10));

        Assert.False(await sending.WaitAsync(ManualClock.Patience));
        Assert.Null(await socket.ReceiveAsync(default).AsTask().WaitAsync(ManualClock.Patience));
        Assert.Equal(SocketEndKind.Torn, socket.End?.Kind);
    }

    [Fact]
    public async Task A_message_over_the_limit_ends_the_connection_with_1009()
    {
        var code = default(WebSocketCloseStatus?);
        await using var peer = await LoopbackPeer.StartAsync(async socket =>
        {
            await SendAsync(socket, new string('x', 1001), end: true);
            await ReceiveAsync(socket);
            code = socket.CloseStatus;
        });
        await using var socket = await ConnectAsync(peer, new MessageSocketOptions { MaxMessageBytes = 1000 });

        Assert.Null(await socket.ReceiveAsync(default));
        await peer.Done;

        Assert.Equal(SocketEndKind.MessageTooLong, socket.End?.Kind);
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, code);
    }

    [Fact]
    public async Task A_message_of_exactly_the_limit_passes()
    {
        await using var peer = await LoopbackPeer.StartAsync(socket => SendAsync(socket, new string('x', 1000), end: true));
        await using var socket = await ConnectAsync(peer, new MessageSocketOptions { MaxMessageBytes = 1000 });

        Assert.Equal(1000, (await NextAsync(socket)).Text.Length);
    }

    [Fact]
    public async Task A_refused_upgrade_names_host_and_status_and_no_secret()
    {
        await using var peer = await LoopbackPeer.StartAsync(_ => Task.CompletedTask, refusal: 503);

        var problem = await Assert.ThrowsAsync<ConnectFailedException>(() => ConnectAsync(peer));

        Assert.Equal((503, "127.0.0.1: it answered HTTP 503"), (problem.HttpStatus, problem.Message));
        Assert.DoesNotContain("ticket", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_there_is_a_failure_to_connect()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = new Uri($"ws://{listener.LocalEndpoint}/?ticket=secret");
        listener.Stop();

        var problem = await Assert.ThrowsAsync<ConnectFailedException>(() => MessageSocket.ConnectAsync(url, new MessageSocketOptions(), _clock, default));

        Assert.Null(problem.HttpStatus);
        Assert.DoesNotContain("ticket", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up_after_the_connect_timeout()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        var connecting = MessageSocket.ConnectAsync(new Uri($"ws://{listener.LocalEndpoint}/"), new MessageSocketOptions(), _clock, default);
        await _clock.PassAsync(TimeSpan.FromSeconds(15));

        var problem = await Assert.ThrowsAsync<ConnectFailedException>(() => connecting.WaitAsync(ManualClock.Patience));
        Assert.Equal("127.0.0.1: no connection within 15 s", problem.Message);
    }

    [Fact]
    public async Task Cancelling_a_connect_is_cancelled_and_no_failure()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var cancel = new CancellationTokenSource();

        var connecting = MessageSocket.ConnectAsync(new Uri($"ws://{listener.LocalEndpoint}/"), new MessageSocketOptions(), _clock, cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connecting.WaitAsync(ManualClock.Patience));
    }

    [Fact]
    public async Task Disposing_ends_a_receive_that_waits()
    {
        await using var peer = await LoopbackPeer.StartAsync(_ => Task.CompletedTask);
        var socket = await ConnectAsync(peer);
        var receiving = socket.ReceiveAsync(default).AsTask();

        await socket.DisposeAsync();

        Assert.Null(await receiving.WaitAsync(ManualClock.Patience));
        Assert.Equal(SocketEndKind.Torn, socket.End?.Kind);
    }

    [Fact]
    public async Task The_user_agent_is_told_at_the_upgrade()
    {
        await using var peer = await LoopbackPeer.StartAsync(_ => Task.CompletedTask);
        await using var socket = await ConnectAsync(peer, new MessageSocketOptions { UserAgent = "DiscordBot (https://example.org, 1.0)" });

        Assert.Equal("DiscordBot (https://example.org, 1.0)", peer.UserAgent);
    }

    private Task<MessageSocket> ConnectAsync(LoopbackPeer peer, MessageSocketOptions? options = null) =>
        MessageSocket.ConnectAsync(peer.Url, options ?? new MessageSocketOptions(), _clock, default).WaitAsync(ManualClock.Patience);

    private static async Task<(bool IsBinary, string Text)> NextAsync(MessageSocket socket)
    {
        var message = await socket.ReceiveAsync(default).AsTask().WaitAsync(ManualClock.Patience);
        return (message!.Value.IsBinary, Encoding.UTF8.GetString(message.Value.Bytes.Span));
    }

    private static Task SendAsync(WebSocket socket, string text, bool end) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, end, CancellationToken.None);

    /// <summary>The next message as text; empty when it is a close.</summary>
    private static async Task<string> ReceiveAsync(WebSocket socket)
    {
        var bytes = new byte[4096];
        var length = 0;
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(new ArraySegment<byte>(bytes, length, bytes.Length - length), CancellationToken.None);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ChatBot.Simulators.Discord.Gateway;

/// <summary>
/// A Gateway that does as it is told, step by step, over one connection after the other: <c>Accepts().Sends(Hello()).Receives&lt;Identify&gt;()</c>.
/// Awaiting it waits until the steps so far are done; a client that does something else fails it, and so do 20 seconds (real time) without what is
/// awaited.
/// </summary>
public sealed class GatewayScript : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Channel<(int Number, GatewayLine Line)> _waiting = Channel.CreateUnbounded<(int Number, GatewayLine Line)>();
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly GatewayJournal _journal;
    private GatewayLine? _line;
    private int _number;
    private Task _steps = Task.CompletedTask;

    internal GatewayScript(GatewayJournal journal) => _journal = journal;

    /// <summary>The next connection, as soon as it comes.</summary>
    /// <param name="check">Throws when it is not as it should be.</param>
    public GatewayScript Accepts(Action<Connected>? check = null) => Then("accepts", async () =>
    {
        (_number, _line) = await _waiting.Reader.ReadAsync();
        check?.Invoke(_line.Opening);
    });

    public GatewayScript Sends(JsonObject frame) => Then($"sends {frame["op"]}", () => Line.SendAsync(frame));

    /// <summary>Any bytes, as one message.</summary>
    public GatewayScript SendsRaw(byte[] message) => Then("sends bytes", () => Line.SendRawAsync(message));

    /// <summary>One frame in several messages, as zlib-stream allows.</summary>
    public GatewayScript SendsInPieces(JsonObject frame, int pieces) => Then($"sends {frame["op"]} in pieces", () => Line.SendInPiecesAsync(frame, pieces));

    /// <summary>A binary message that no compression made.</summary>
    public GatewayScript SendsUncompressed(byte[] message) => Then("sends bytes as they are", () => Line.SendUncompressedAsync(message));

    /// <summary>The next thing that the client does has to be this.</summary>
    /// <param name="check">Throws when it is not as it should be.</param>
    public GatewayScript Receives<T>(Action<T>? check = null)
        where T : ClientAct => Then($"receives {typeof(T).Name}", async () =>
    {
        var act = await Line.ReceiveAsync();
        _journal.Write(_number, act);
        if (act is not T expected) throw new InvalidOperationException($"The client was to send {typeof(T).Name}, and this came: {act}");
        check?.Invoke(expected);
    });

    public GatewayScript Closes(int code) => Then($"closes {code}", async () =>
    {
        await Line.CloseAsync(code, $"closed with {code}");
        while (await Line.ReceiveAsync() is not (Closed or Torn))
        {
            // What was under way does not matter any more.
        }
    });

    /// <summary>The TCP connection breaks.</summary>
    public GatewayScript Cuts() => Then("cuts", () =>
    {
        Line.Cut();
        return Task.CompletedTask;
    });

    public TaskAwaiter GetAwaiter() => _steps.GetAwaiter();

    public void Dispose() => _over.TrySetResult();

    internal Task PlayAsync(int number, GatewayLine line)
    {
        _waiting.Writer.TryWrite((number, line));
        return Task.WhenAny(_over.Task, line.Over);
    }

    private GatewayLine Line => _line ?? throw new InvalidOperationException("Nobody is connected: the script starts with Accepts().");

    private GatewayScript Then(string name, Func<Task> step)
    {
        _steps = AfterAsync(_steps);
        return this;

        async Task AfterAsync(Task before)
        {
            await before;
            try
            {
                await step().WaitAsync(Patience);
            }
            catch (TimeoutException late)
            {
                throw new TimeoutException($"The script waits in vain where it {name}. Before: {string.Join(", ", _journal.Entries)}", late);
            }
        }
    }
}

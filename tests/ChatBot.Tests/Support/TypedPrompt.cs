using System.IO.Pipes;
using System.Text;

namespace ChatBot.Tests.Support;

/// <summary>The program while it serves at a terminal, and somebody who types.</summary>
internal sealed class TypedPrompt : IAsyncDisposable
{
    private const string PromptSign = "\n> ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(100);

    private readonly AnonymousPipeServerStream _keyboard = new(PipeDirection.Out);
    private readonly AnonymousPipeClientStream _typed;
    private readonly ScreenStream _screen = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _run;
    private int _seen;

    public TypedPrompt(ChatBotProcess process)
    {
        _typed = new AnonymousPipeClientStream(PipeDirection.In, _keyboard.ClientSafePipeHandle);
        _run = process.RunAsync(_typed, _screen, _stop.Token);
    }

    /// <summary>Types a line and reads what comes until the next prompt.</summary>
    public async Task<string> AskAsync(string line)
    {
        await ReplyAsync();
        await _keyboard.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
        return await ReplyAsync(andKeep: true);
    }

    /// <summary>Asks again and again until the reply is as wanted; fails when it never is.</summary>
    public async Task<string> AskUntilAsync(string line, Predicate<string> isWanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        var reply = "";
        while (!patience.IsCancellationRequested)
        {
            reply = await AskAsync(line);
            if (isWanted(reply)) return reply;
            await Task.Delay(BetweenQuestions, TimeProvider.System);
        }

        Assert.Fail($"{line} is still answered with: {reply}");
        return reply;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        // Ends the waiting for a line, too.
        await _keyboard.DisposeAsync();
        await _run.WaitAsync(Patience);
        await _typed.DisposeAsync();
        _stop.Dispose();
    }

    /// <summary>What the screen shows from the last prompt that was seen to the next one; without <paramref name="andKeep"/>, a prompt that is there already is enough.</summary>
    private async Task<string> ReplyAsync(bool andKeep = false)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var text = _screen.Text;
            var prompt = text.IndexOf(PromptSign, _seen, StringComparison.Ordinal);
            if (prompt >= 0 && andKeep)
            {
                var reply = text[_seen..prompt];
                _seen = prompt;
                return reply;
            }

            if (prompt >= 0)
            {
                _seen = prompt + PromptSign.Length;
                return "";
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, patience.Token);
        }
    }

    private sealed class ScreenStream : MemoryStream
    {
        private readonly Lock _gate = new();

        public string Text
        {
            get
            {
                lock (_gate) return Encoding.UTF8.GetString(ToArray());
            }
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            lock (_gate) base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            lock (_gate) base.Write(buffer);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}

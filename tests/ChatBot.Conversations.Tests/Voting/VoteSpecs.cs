using System.Text;
using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Tests.Support;
using ChatBot.Conversations.Voting;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Conversations.Tests.Voting;

public sealed class VoteSpecs : IDisposable
{
    private readonly StateFolder _folder = new();
    private readonly FakeTimeProvider _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_person_has_one_vote_and_may_change_it()
    {
        await using var state = KeptState.InMemory(_clock);
        var key = state.Ledger.Keep(new ChatRequest { Command = Commands.Talks });

        Assert.Equal(VoteResult.Counted, state.Votes.Cast(Desk.Ada, key, Verdict.Up));
        Assert.Equal(VoteResult.Counted, state.Votes.Cast(Desk.Ben, key, Verdict.Up));
        Assert.Equal(VoteResult.Again, state.Votes.Cast(Desk.Ada, key, Verdict.Up));
        Assert.Equal(VoteResult.Changed, state.Votes.Cast(Desk.Ada, key, Verdict.Down));

        Assert.Equal(new VoteCount(Up: 1, Down: 1), state.Votes.CountOf(key));
    }

    [Fact]
    public async Task A_vote_counts_once_across_restarts_and_servers()
    {
        await using (var before = KeptState.In(_folder.Path, _clock))
            before.Votes.Cast(Desk.Ada, new("0123456789abcdef"), Verdict.Up);

        await using var after = KeptState.In(_folder.Path, _clock);

        Assert.Equal(VoteResult.Again, after.Votes.Cast(Desk.Ada with { Community = "78" }, new("0123456789abcdef"), Verdict.Up));
    }

    [Fact]
    public async Task Who_voted_stands_nowhere_in_the_file()
    {
        var voter = new Asker("Discord", "918273645546372819", "77");
        await using (var state = KeptState.In(_folder.Path, _clock)) state.Votes.Cast(voter, new("0123456789abcdef"), Verdict.Up);

        var file = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder.Database));

        Assert.Contains("0123456789abcdef", file, StringComparison.Ordinal);
        Assert.DoesNotContain(voter.User, file, StringComparison.Ordinal);
    }
}

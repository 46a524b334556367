using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Http;
using ChatBot.Simulators.Slack.People;
using ChatBot.Slack.Tests.Support;
using System.Net.Sockets;
using System.Text;
using Xunit.Abstractions;

namespace ChatBot.Slack.Tests.Http;

/// <summary>What nobody at Slack would send.</summary>
public sealed class HostileSpecs(ITestOutputHelper output)
{
    private const int Mutations = 1000;

    /// <summary>The same every run, so that a failure can be looked at.</summary>
    private const int Seed = 20310304;

    [Fact]
    public async Task A_thousand_mutations_of_real_requests_each_get_a_proper_answer_and_throw_nothing()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { OverHttp = true });
        var recorded = Recorded(bot.Slack);
        var random = new Random(Seed);
        var statuses = new SortedDictionary<int, int>();
        for (var number = 0; number < Mutations; number++)
        {
            var (body, type) = recorded[number % recorded.Count];
            var isSigned = number % 4 != 0;
            var mutated = Mutate(body, random);
            using var request = bot.Slack.Requests.Sign(mutated, random.Next(20) == 0 ? "application/octet-stream" : type, null, isSigned ? null : "ffffffffffffffffffffffff");
            using var response = await bot.Slack.Requests.SendAsync(request);
            statuses[(int)response.StatusCode] = statuses.GetValueOrDefault((int)response.StatusCode) + 1;
            if (!isSigned) Assert.Equal(401, (int)response.StatusCode);
        }

        await bot.StopAsync();
        output.WriteLine($"figures: {Mutations} mutated requests");
        Assert.Equal([200, 400, 401], statuses.Keys);
        Assert.Equal(Mutations / 4, statuses[401]);
        Assert.DoesNotContain(bot.Log.Errors, line => line.Id == 2012);
        bot.Log.HoldsNone("xoxb-", "/respond/", bot.Slack.Options.SigningSecret);
    }

    [Fact]
    public async Task A_body_that_is_not_sent_as_HTTP_has_it_is_the_senders_fault_and_no_error_of_ours()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { OverHttp = true });
        var address = bot.Slack.RequestUrl!;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        using var stream = client.GetStream();
        using var reader = new StreamReader(stream);

        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {address.AbsolutePath} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"));

        Assert.Equal("HTTP/1.1 400 Bad Request", await reader.ReadLineAsync());
        Assert.Empty(bot.Log.Errors);
    }

    [Fact]
    public async Task Unsigned_requests_do_not_fill_the_log()
    {
        await using var bot = await SlackBot.StartAsync(new SlackBotSetup { OverHttp = true, Time = new ManualClock() });

        for (var number = 0; number < 100; number++)
        {
            using var request = bot.Slack.Requests.Sign([1, 2, 3], "application/json", null, "ffffffffffffffffffffffff");
            using var response = await bot.Slack.Requests.SendAsync(request);
            Assert.Equal(401, (int)response.StatusCode);
        }

        Assert.Equal(5, bot.Log.Of(2040).Count);
    }

    [Fact]
    public async Task What_people_and_documents_write_pings_nobody_and_breaks_nothing()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        string[] hostile =
        [
            "<!channel> *bold* _it_ `code` ```block```", "&lt;!here&gt; &amp;lt;", "<@U0002BOB|bob> <#C1|general> <https://x|y>", "> quote\n> more", ":tada: 👩‍👩‍👧‍👦 \u202E rtl \u0000 \uFFFE",
            "<", ">", "&", "<<>>", "<|>", "<@>", new string('<', 400), "/quote <!everyone>", "who-attended <!subteam^S1>", "compare \"", "timeline since since since", "quote on on on", "\"\"\"\"",
        ];

        foreach (var (text, number) in hostile.Select((text, number) => (text, number)))
        {
            var channel = bot.Slack.World.Channel($"hostile{number}");
            await alice.MentionsAsync(channel, text);
            var answer = await alice.SeesAsync(channel);
            Assert.DoesNotContain('<', answer.Text);
            Assert.DoesNotContain('>', answer.Text);
        }

        bot.KeptTheRules();
    }

    private static List<(byte[] Body, string Type)> Recorded(SlackSimulator slack)
    {
        var alice = slack.Person("alice");
        var payloads = new Payloads(slack, alice.Id, "alice");
        var channel = slack.World.Channel("harbour");
        return
        [
            HttpDelivery.Encode(DeliveryKind.SlashCommand, payloads.Slash(channel, "/quote", "Jonas Thorvald on cranes")),
            HttpDelivery.Encode(DeliveryKind.Event, payloads.Event(payloads.Message("app_mention", channel, "<@U0TALKS> talks", slack.World.NextTs(), null))),
            HttpDelivery.Encode(DeliveryKind.Event, payloads.Event(payloads.Message("message", slack.World.Direct("alice"), "who was there?", slack.World.NextTs(), null))),
            HttpDelivery.Encode(DeliveryKind.Interaction, payloads.MessageShortcut(channel, "find-in-the-talks", "a claim")),
            HttpDelivery.Encode(DeliveryKind.Interaction, payloads.GlobalShortcut("ask-about-the-talks")),
        ];
    }

    private static byte[] Mutate(byte[] body, Random random)
    {
        var bytes = body.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveAt(at); break;
                case 2: bytes.Insert(at, (byte)"\"{}[]&=%<>\\\0"[random.Next(12)]); break;
                case 3: bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 40))); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(1, 60)))); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "null" : "99999999999999999999")); break;
            }
        }

        return [.. bytes];
    }
}

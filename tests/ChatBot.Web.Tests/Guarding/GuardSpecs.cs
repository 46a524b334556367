using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using ChatBot.Tests.Support;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Guarding;

public sealed class GuardSpecs
{
    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/base.css")]
    [InlineData("/api/overview")]
    [InlineData("/api/passage?id=nothing")]
    public async Task Everything_carries_the_headers_that_keep_a_browser_safe(string path)
    {
        await using var page = await PageHost.StartAsync();

        var response = await page.Client.GetAsync(path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:5080", 200)]
    [InlineData("127.0.0.1:80", 200)]
    [InlineData("[::1]:5080", 200)]
    [InlineData("talks.example.org", 200)]
    [InlineData("bot.internal", 200)]
    [InlineData("rebound.example.net", 421)]
    [InlineData("localhost.example.net", 421)]
    [InlineData("0.0.0.0:5080", 421)]
    public async Task It_answers_only_to_names_of_its_own(string host, int status)
    {
        await using var page = await PageHost.StartAsync(new PageSetup { Page = new PageOptions { Hosts = ["talks.example.org"] }, Address = "http://bot.internal:5080" });

        foreach (var path in new[] { "/", "/api/documents" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            Assert.Equal(status, (int)(await page.Client.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public async Task An_address_for_every_interface_is_no_name()
    {
        await using var page = await PageHost.StartAsync(new PageSetup { Address = "http://0.0.0.0:5080" });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "0.0.0.0:5080" } };

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await page.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example.net", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Origin", "http://localhost:1", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    public async Task Only_the_page_itself_may_ask(string header, string value, int status)
    {
        await using var page = await PageHost.StartAsync();
        using var request = Question();
        request.Headers.Add(header, value);

        Assert.Equal(status, (int)(await page.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin", "cross-site")]
    [InlineData("Origin", "http://localhost", "https://elsewhere.example.net")]
    [InlineData("Origin", "", "")]
    public async Task What_no_browser_sends_twice_is_refused(string header, string first, string second)
    {
        await using var page = await PageHost.StartAsync();

        Assert.Equal(403, await RawStatusAsync(page.Address, $"{header}: {first}", $"{header}: {second}"));
    }

    [Fact]
    public async Task Strangers_names_do_not_fill_the_log()
    {
        using var log = new LogBook();
        await using var page = await PageHost.StartAsync(new PageSetup { Log = log });

        for (var number = 0; number < 100; number++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = $"host{number}.example.net" } };
            await page.Client.SendAsync(request);
        }

        Assert.Equal(5, log.Of(6010).Count);
    }

    [Fact]
    public async Task Its_own_origin_is_known_by_the_host_it_was_asked_by()
    {
        await using var page = await PageHost.StartAsync();
        using var request = Question();
        request.Headers.Add("Origin", page.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.OK, (await page.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_a_form_elsewhere_could_send_is_not_read(string type)
    {
        await using var page = await PageHost.StartAsync();
        using var request = Question();
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue(type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await page.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"text\":", 400)]
    [InlineData("{\"text\":5}", 400)]
    [InlineData("{}", 200)]
    public async Task A_body_that_cannot_be_read_is_refused_in_words(string body, int status)
    {
        await using var page = await PageHost.StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        var response = await page.Client.PostAsync("/api/ask", content);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.NotEqual("", (await PageHost.JsonAsync(response)).GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_not_read(bool isChunked)
    {
        await using var page = await PageHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = new StringContent($"{{\"text\":\"{new string('x', 20_000)}\"}}", Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = isChunked;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await page.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("GET", "/api/ask")]
    [InlineData("PUT", "/api/ask")]
    [InlineData("POST", "/api/documents")]
    public async Task Other_methods_are_refused(string method, string path)
    {
        await using var page = await PageHost.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await page.Client.SendAsync(request)).StatusCode);
    }

    /// <summary>
    /// The status of a question with these lines in its head, as they are: a client of .NET would put two headers into one.
    /// </summary>
    private static async Task<int> RawStatusAsync(Uri address, params IReadOnlyList<string> lines)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        using var stream = client.GetStream();
        const string Body = "{\"text\":\"/sources\"}";
        string[] head = ["POST /api/ask HTTP/1.1", "Host: localhost", "Content-Type: application/json", $"Content-Length: {Body.Length}", "Connection: close", .. lines];
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{string.Join("\r\n", head)}\r\n\r\n{Body}"));
        using var reader = new StreamReader(stream);
        return int.Parse((await reader.ReadLineAsync())!.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private static HttpRequestMessage Question() => new(HttpMethod.Post, "/api/ask") { Content = new StringContent("{\"text\":\"/sources\"}", Encoding.UTF8, "application/json") };
}

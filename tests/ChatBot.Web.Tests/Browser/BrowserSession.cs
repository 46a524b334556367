using ChatBot.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatBot.Web.Tests.Browser;

/// <summary>Chromium with the page open. What a browser complains of, or asks anybody else for, is kept, and is an error in the end.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    /// <summary>For a machine that has more to do.</summary>
    private const float Patience = 30_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly PageHost _host;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requested = [];

    private BrowserSession(IPlaywright playwright, IBrowser browser, PageHost host, IPage page) => (_playwright, _browser, _host, Page) = (playwright, browser, host, page);

    public IPage Page { get; }

    public ILocator Field => Page.GetByRole(AriaRole.Combobox);

    /// <summary>The newest question with its answer.</summary>
    public ILocator Newest => Page.Locator("article.exchange").Last;

    public static async Task<BrowserSession> OpenAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, PageSetup? setup = null)
    {
        var host = await PageHost.StartAsync(setup);
        var playwright = await Playwright.CreateAsync();
        // Debian's Chromium refuses to run its sandbox as root, as in a container.
        string[] arguments = Environment.UserName == "root" ? ["--no-sandbox"] : [];
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = arguments });
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            BaseURL = host.Address.ToString(),
        });
        context.SetDefaultTimeout(Patience);
        var session = new BrowserSession(playwright, browser, host, await context.NewPageAsync());
        session.Listen();
        await session.Page.GotoAsync("/");
        await session.Page.Locator("#examples button").First.WaitForAsync();
        return session;
    }

    /// <summary>Types a question and sends it off with the keyboard, and waits until it is answered.</summary>
    public async Task AskAsync(string question)
    {
        await Field.FocusAsync();
        await Page.Keyboard.TypeAsync(question);
        await SendAsync();
    }

    /// <summary>Sends what stands in the field.</summary>
    public async Task SendAsync()
    {
        var before = await Page.Locator("article.exchange").CountAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator("article.exchange").Nth(before).WaitForAsync();
    }

    /// <summary>A window of its own, which knows nothing of the first one.</summary>
    public async Task<IPage> OpenAnotherAsync(string address)
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = _host.Address.ToString(), ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Searches in the document that is shown.</summary>
    public async Task SearchAsync(string words)
    {
        await Page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator("#found p").WaitForAsync();
    }

    /// <summary>Presses Tab until the focus is on an element whose accessible name begins so; fails when it never is.</summary>
    public async Task TabToAsync(string name)
    {
        for (var presses = 0; presses < 120; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if ((await FocusedNameAsync()).StartsWith(name, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"Tab never reaches “{name}”.");
    }

    /// <summary>Tries again until it holds; fails when it never does.</summary>
    public async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; !await holds(); tries++)
        {
            Assert.True(tries < 300, "It never holds.");
            await Page.WaitForTimeoutAsync(100);
        }
    }

    public Task<string> FocusedNameAsync() => Page.EvaluateAsync<string>("() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''");

    /// <summary>Everything came from the page's own host, and nothing was refused or failed in the browser.</summary>
    public void KeptToItself()
    {
        Assert.NotEmpty(_requested);
        Assert.All(_requested, address => Assert.StartsWith(_host.Address.ToString(), address, StringComparison.Ordinal));
        Assert.Empty(_complaints);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
    }

    private void Listen()
    {
        Page.Request += (_, request) => _requested.Add(request.Url);
        Page.PageError += (_, error) => _complaints.Add(error);
        // The content security policy complains here, too.
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add(message.Text);
        };
    }
}

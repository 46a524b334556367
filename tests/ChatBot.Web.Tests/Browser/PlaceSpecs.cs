using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Web.Tests.Browser;

/// <summary>Every answer and every passage has an address, and a reload loses nothing.</summary>
[Trait("Category", "Browser")]
public sealed class PlaceSpecs
{
    private const string Seals = "What did Jonas Thorvald say about the seals?";

    [BrowserFact]
    public async Task A_copied_link_asks_the_same_again_a_follow_up_with_the_questions_before_it()
    {
        await using var browser = await BrowserSession.OpenAsync();
        await browser.AskAsync(Seals);
        await browser.AskAsync("and on cranes?");
        var link = await browser.Newest.GetByRole(AriaRole.Link, new() { Name = "Link to this answer" }).EvaluateAsync<string>("link => link.href");
        Assert.Equal(browser.Page.Url, link);

        var other = await browser.OpenAnotherAsync(link);

        await Expect(other.Locator("article.exchange")).ToHaveCountAsync(1);
        await Expect(other.Locator(".question")).ToHaveTextAsync("and on cranes?");
        await Expect(other.Locator("blockquote").First).ToContainTextAsync("ordered two cranes");
    }

    [BrowserFact]
    public async Task The_browser_goes_back_and_forward_between_answers_and_passages()
    {
        await using var browser = await BrowserSession.OpenAsync();
        var (page, dialog) = (browser.Page, browser.Page.GetByRole(AriaRole.Dialog));
        await browser.AskAsync(Seals);
        var first = page.Url;
        await browser.AskAsync("which tender was accepted");
        var second = page.Url;
        await browser.Newest.Locator(".quotation button").First.ClickAsync();
        await page.Locator(".cited").WaitForAsync();
        var opened = page.Url;

        await page.GoBackAsync();
        await Expect(dialog).ToBeHiddenAsync();
        Assert.Equal(second, page.Url);
        await page.GoBackAsync();
        await Expect(page.Locator(".question").First).ToBeInViewportAsync();
        Assert.Equal(first, page.Url);
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await Expect(dialog.Locator(".cited")).ToBeVisibleAsync();
        Assert.Equal(opened, page.Url);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page).ToHaveURLAsync(second);

        await Expect(page.Locator("article.exchange")).ToHaveCountAsync(2);
        Assert.Equal(3, new HashSet<string> { first, second, opened }.Count);
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task A_copied_link_opens_the_same_passage()
    {
        await using var browser = await BrowserSession.OpenAsync();
        await browser.AskAsync(Seals);
        await browser.Newest.Locator(".quotation button").First.ClickAsync();
        var words = await browser.Page.Locator(".cited .words").TextContentAsync();

        var other = await browser.OpenAnotherAsync(browser.Page.Url);

        await Expect(other.GetByRole(AriaRole.Dialog).Locator(".cited .words")).ToHaveTextAsync(words!);
        await other.Keyboard.PressAsync("Escape");
        await Expect(other.Locator(".question")).ToHaveTextAsync(Seals);
        Assert.DoesNotContain("passage", other.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_conversation_survives_a_reload_and_goes_on_and_another_tab_knows_nothing_of_it()
    {
        await using var browser = await BrowserSession.OpenAsync();
        await browser.AskAsync("which tender was accepted");
        await browser.AskAsync(Seals);

        await browser.Page.ReloadAsync();

        await Expect(browser.Page.Locator("article.exchange")).ToHaveCountAsync(2);
        await Expect(browser.Newest.Locator("blockquote").First).ToContainTextAsync("I cannot wait for the seals");
        await browser.Newest.Locator(".previews > summary").ClickAsync();
        await Expect(browser.Newest.Locator(".discord-container").First).ToContainTextAsync("I cannot wait for the seals");
        await browser.AskAsync("and on cranes?");
        await Expect(browser.Newest.Locator("blockquote").First).ToContainTextAsync("ordered two cranes");
        var other = await browser.OpenAnotherAsync("/");
        await other.Locator("#examples button").First.WaitForAsync();
        await Expect(other.Locator("article.exchange")).ToHaveCountAsync(0);
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task A_conversation_that_is_cleared_is_gone()
    {
        await using var browser = await BrowserSession.OpenAsync();
        await browser.AskAsync(Seals);

        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Clear the conversation" }).ClickAsync();
        await browser.Page.ReloadAsync();

        await browser.Page.Locator("#examples button").First.WaitForAsync();
        await Expect(browser.Page.Locator("article.exchange")).ToHaveCountAsync(0);
        Assert.DoesNotContain("seals", await browser.Page.EvaluateAsync<string>("() => JSON.stringify(sessionStorage)"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_direct_answer_stands_above_the_quotes_and_the_previews_are_folded_away()
    {
        await using var browser = await BrowserSession.OpenAsync();

        await browser.AskAsync("which tender was accepted");

        var direct = (await browser.Newest.Locator(".direct").BoundingBoxAsync())!;
        var quote = (await browser.Newest.Locator("blockquote").First.BoundingBoxAsync())!;
        Assert.True(direct.Y + direct.Height <= quote.Y, "The direct answer is not above the quote.");
        await Expect(browser.Newest.Locator(".discord, .slack")).ToHaveCountAsync(0);
        await browser.Newest.Locator(".direct .reference").ClickAsync();
        await Expect(browser.Page.GetByRole(AriaRole.Dialog).Locator(".cited")).ToBeVisibleAsync();
    }
}

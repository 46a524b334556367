using ChatBot.Web.Tests.Reporting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Web.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class ReportViewSpecs
{
    [BrowserFact]
    public async Task The_report_is_a_view_of_its_own_where_it_is_kept()
    {
        await using var browser = await BrowserSession.OpenAsync(setup: ReportSpecs.Kept);
        var page = browser.Page;
        await browser.AskAsync("Who painted the <b>zeppelin</b>?");
        await page.GetByRole(AriaRole.Link, new() { Name = "Documents" }).ClickAsync();

        await browser.TabToAsync("Report");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "What was asked in vain" })).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync("Talks: report");
        // What was asked is kept a moment later.
        await browser.UntilAsync(async () =>
        {
            await page.GetByLabel("Of the last").SelectOptionAsync("7");
            await page.GetByLabel("Of the last").SelectOptionAsync("30");
            return await page.GetByRole(AriaRole.Cell, new() { Name = "Who painted the <b>zeppelin</b>?" }).CountAsync() == 1;
        });
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Asked in vain" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await Expect(page.GetByText("Nobody disliked an answer.")).ToBeVisibleAsync();
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task Where_nothing_is_kept_the_page_does_not_speak_of_it()
    {
        await using var browser = await BrowserSession.OpenAsync();

        await Expect(browser.Page.GetByRole(AriaRole.Link, new() { Name = "Report" })).ToBeHiddenAsync();
    }
}

using System.Text.Json;
using ChatBot.Web.Tests.Reporting;
using ChatBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Web.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class AccessibilitySpecs
{
    /// <summary>Of WCAG 2.2, levels A and AA, as far as a machine can judge them (https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md).</summary>
    [AxeTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task No_rule_for_accessible_pages_is_broken_in_any_view(int width, ColorScheme scheme)
    {
        await using var browser = await BrowserSession.OpenAsync(width, 800, scheme, Everything);
        var page = browser.Page;
        await page.EvaluateAsync(await File.ReadAllTextAsync(Axe.Path!));
        var broken = new List<string>();

        broken.AddRange(await BrokenAsync(page, "welcome"));
        await browser.Field.FocusAsync();
        await page.Keyboard.TypeAsync("/");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        broken.AddRange(await BrokenAsync(page, "completions"));
        await page.Keyboard.PressAsync("Escape");
        await browser.Field.ClearAsync();
        foreach (var question in new[] { "What did Jonas Thorvald say about cranes?", "Who was at the harbour committee?", "/quote Thorvld", "/compare herring" }) await browser.AskAsync(question);
        await OpenAllAsync(page, "#conversation details");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Slack" }).Nth(3).WaitForAsync();
        broken.AddRange(await BrokenAsync(page, "answers and Discord"));
        foreach (var tab in await page.GetByRole(AriaRole.Tab, new() { Name = "Slack" }).AllAsync()) await tab.ClickAsync();
        broken.AddRange(await BrokenAsync(page, "answers and Slack"));
        await page.Locator(".quotation button").First.ClickAsync();
        await page.Locator(".cited").WaitForAsync();
        broken.AddRange(await BrokenAsync(page, "passage"));
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Link, new() { Name = "Documents" }).ClickAsync();
        await page.Locator(".document").First.WaitForAsync();
        await OpenAllAsync(page, ".document details");
        broken.AddRange(await BrokenAsync(page, "documents"));
        await page.Locator(".document h2 a").First.ClickAsync();
        await browser.SearchAsync("the");
        broken.AddRange(await BrokenAsync(page, "a document"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Report" }).ClickAsync();
        await page.GetByRole(AriaRole.Table).First.WaitForAsync();
        broken.AddRange(await BrokenAsync(page, "report"));

        Assert.Empty(broken);
    }

    [BrowserFact]
    public async Task Everything_that_can_be_pressed_has_a_name_and_the_page_its_landmarks()
    {
        await using var browser = await BrowserSession.OpenAsync();
        await browser.AskAsync("What did Jonas Thorvald say about cranes?");

        await browser.Newest.Locator(".previews > summary").ClickAsync();
        await browser.Page.GetByRole(AriaRole.Tab).First.WaitForAsync();
        foreach (var landmark in new[] { AriaRole.Banner, AriaRole.Navigation, AriaRole.Main, AriaRole.Log, AriaRole.Form }) await Expect(browser.Page.GetByRole(landmark)).ToHaveCountAsync(1);
        foreach (var role in new[] { AriaRole.Button, AriaRole.Link, AriaRole.Tab, AriaRole.Combobox })
        {
            var all = await browser.Page.GetByRole(role).AllAsync();
            Assert.NotEmpty(all);
            foreach (var control in all) await Expect(control).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex(@"\w", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        }

        await Expect(browser.Page.GetByRole(AriaRole.Article, new() { Name = "What did Jonas Thorvald say about cranes?" })).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(320)]
    [InlineData(768)]
    public async Task Nothing_needs_scrolling_sideways(int width)
    {
        await using var browser = await BrowserSession.OpenAsync(width, 740, setup: Everything);
        var page = browser.Page;
        await AssertFitsAsync(page);
        foreach (var question in new[] { "What did Jonas Thorvald say about cranes?", "Who was at the harbour committee?", "/compare herring", new string('w', 300) }) await browser.AskAsync(question);
        await OpenAllAsync(page, "#conversation details");
        await AssertFitsAsync(page);
        await page.Locator(".quotation button").First.ClickAsync();
        await page.Locator(".cited").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => { const dialog = document.querySelector('dialog'); return dialog.scrollWidth <= dialog.clientWidth; }"));
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Link, new() { Name = "Documents" }).ClickAsync();
        await page.Locator(".document").First.WaitForAsync();
        await OpenAllAsync(page, ".document details");
        await AssertFitsAsync(page);
        await page.Locator(".document h2 a").First.ClickAsync();
        await browser.SearchAsync("the");
        await AssertFitsAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Report" }).ClickAsync();
        await page.GetByRole(AriaRole.Table).First.WaitForAsync();
        await AssertFitsAsync(page);
        browser.KeptToItself();
    }

    /// <summary>With all that can be turned on.</summary>
    private static PageSetup Everything => ReportSpecs.Kept with { Page = new PageOptions { Upload = true } };

    private static Task<int> OpenAllAsync(IPage page, string details) => page.Locator(details).EvaluateAllAsync<int>("all => { for (const details of all) details.open = true; return all.length; }");

    private static async Task AssertFitsAsync(IPage page)
    {
        var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        var wide = over <= 0 ? "" : await page.EvaluateAsync<string>(
            "() => [...document.querySelectorAll('body *')].filter(node => node.getBoundingClientRect().right > innerWidth)"
            + ".map(node => `${node.tagName}.${node.className}`).join(' ')");
        Assert.True(over <= 0, $"The page is {over} px wider than the screen: {wide}");
    }

    private static async Task<IEnumerable<string>> BrokenAsync(IPage page, string view)
    {
        var result = await page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations");
        return result.EnumerateArray().Select(violation => $"{view}: {violation.GetProperty("id").GetString()}: {violation.GetProperty("nodes")[0].GetProperty("html").GetString()} {violation.GetProperty("nodes")[0].GetProperty("failureSummary").GetString()}");
    }
}

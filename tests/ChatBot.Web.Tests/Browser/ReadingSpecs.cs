using ChatBot.Answers.Tests.Samples;
using ChatBot.Web.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Web.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class ReadingSpecs
{
    private static readonly string Long = string.Join("\n\n", Enumerable.Range(1, 150).Select(number => $"Entry {number} tells of the pier and of what befell it in week {number}."));

    [BrowserFact]
    public async Task A_passage_leads_to_the_whole_document_with_it_in_view_and_the_way_back_to_the_answer()
    {
        await using var browser = await BrowserSession.OpenAsync();
        var page = browser.Page;
        await browser.AskAsync("What did Jonas Thorvald say about the seals?");
        await browser.Newest.Locator(".quotation button").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Read the whole document" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "A Night at the Customs House", Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator("#document-about .chip")).ToContainTextAsync("imagined dialogue");
        await Expect(page.Locator("#document-text .cited")).ToContainTextAsync("I cannot wait for the seals");
        await Expect(page.Locator("#document-text .cited")).ToBeInViewportAsync();
        await Expect(page.Locator("#document-text h2").First).ToContainTextAsync("Session");
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Expect(browser.Newest.Locator("blockquote").First).ToBeVisibleAsync();
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task A_document_is_searched_and_what_is_found_comes_into_view()
    {
        await using var browser = await BrowserSession.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync($"/#document={SampleCorpus.Dialogue}");
        await page.Locator("#document-text .passage").First.WaitForAsync();

        await browser.SearchAsync("seals");
        await Expect(page.Locator("#found p")).ToContainTextAsync("“seals”");
        await Expect(page.Locator("#found mark").First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^seals$", System.Text.RegularExpressions.RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)));
        await page.Locator("#found a").Last.ClickAsync();
        await Expect(page.Locator("#document-text .cited")).ToBeInViewportAsync();
        await browser.SearchAsync("zeppelin");
        await Expect(page.Locator("#found")).ToContainTextAsync("No passage has “zeppelin”.");
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task A_long_document_is_loaded_in_parts_in_both_directions()
    {
        using var folder = new WrittenCorpus().With("log.txt", Long);
        var answers = folder.Answers();
        var middle = answers.Corpus.Passages.First(passage => passage.Text.Contains("Entry 80 ", StringComparison.Ordinal));
        await using var browser = await BrowserSession.OpenAsync(setup: new PageSetup { Answers = () => answers });
        var page = browser.Page;
        await page.GotoAsync($"/#document=log.txt&at={middle.Id}");
        await Expect(page.Locator("#document-text .cited")).ToBeInViewportAsync();

        foreach (var (button, last) in new[] { ("Show what stands before", "Entry 11 tells"), ("Show what stands before", "Entry 1 tells"), ("Show more", "Entry 150 tells") })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
            await Expect(page.Locator("#document-text .passage").Filter(new() { HasText = last })).ToHaveCountAsync(1);
        }

        var read = await page.Locator("#document-text .words").AllTextContentsAsync();
        Assert.Equal(answers.Corpus.Passages.Select(passage => passage.Text), read);
        await Expect(page.GetByText("The document ends here.")).ToBeVisibleAsync();
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task A_document_that_is_added_is_seen_to_be_read_and_can_be_read_then()
    {
        using var folder = new WrittenCorpus().With("pier.txt", "The pier is closed until the storm is over.\n");
        var answers = folder.Answers();
        await using var browser = await BrowserSession.OpenAsync(setup: new PageSetup { Answers = () => answers, Page = new PageOptions { Upload = true } });
        var page = browser.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Documents" }).ClickAsync();

        await page.GetByLabel("Drop files anywhere on the page, or choose them:").SetInputFilesAsync(new FilePayload { Name = "crane.txt", MimeType = "text/plain", Buffer = "The crane has rusted.\n"u8.ToArray() });
        await Expect(page.Locator("#adding-list")).ToContainTextAsync("crane.txt is being read…");
        answers = folder.Answers();
        await Expect(page.Locator("#adding-list")).ToContainTextAsync("crane.txt is read: 1 passage, and answered from.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Read it" }).ClickAsync();
        await Expect(page.Locator("#document-text")).ToContainTextAsync("The crane has rusted.");
        browser.KeptToItself();
    }
}

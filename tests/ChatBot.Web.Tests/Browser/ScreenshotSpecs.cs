using ChatBot.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatBot.Web.Tests.Browser;

/// <summary>
/// The pictures in README.md and docs/asking.md, of the documents that come with the program. They are taken each time and written into the
/// repository only where SCREENSHOTS=1 asks for it, so that a run leaves it as it was.
/// </summary>
[Trait("Category", "Browser")]
public sealed class ScreenshotSpecs
{
    private const int Largest = 200_000;

    private const string Question = "Who will Vance see at the Munich Security Conference?";

    [BrowserFact]
    public async Task An_answer_above_what_it_rests_on()
    {
        await using var browser = await BrowserSession.OpenAsync(1120, 720, setup: ShippedDocuments.Setup);
        await browser.AskAsync(Question);
        await SaveAsync(browser, "answer.png");
    }

    [BrowserFact]
    public async Task A_citation_opened_in_its_document()
    {
        await using var browser = await BrowserSession.OpenAsync(1120, 720, setup: ShippedDocuments.Setup);
        await browser.AskAsync(Question);
        await browser.Newest.Locator(".quotation button").First.ClickAsync();
        await browser.Page.Locator(".cited").WaitForAsync();
        await SaveAsync(browser, "passage.png");
    }

    [BrowserFact]
    public async Task The_page_on_a_phone_in_the_dark()
    {
        await using var browser = await BrowserSession.OpenAsync(360, 740, ColorScheme.Dark, ShippedDocuments.Setup);
        await browser.AskAsync(Question);
        await SaveAsync(browser, "phone.png");
    }

    [BrowserFact]
    public async Task The_documents_with_what_was_understood_of_them()
    {
        await using var browser = await BrowserSession.OpenAsync(1024, 800, setup: ShippedDocuments.Setup);
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "Documents" }).ClickAsync();
        await browser.Page.Locator(".document summary").First.ClickAsync();
        await SaveAsync(browser, "documents.png");
    }

    private static async Task SaveAsync(BrowserSession browser, string name)
    {
        var isWanted = Environment.GetEnvironmentVariable("SCREENSHOTS") == "1";
        var path = isWanted ? Path.Combine(ShippedDocuments.Repository, "src", "ChatBot.Web", "Screenshots", name) : null;
        var picture = await browser.Page.ScreenshotAsync(new() { Path = path, Caret = ScreenshotCaret.Hide });
        Assert.InRange(picture.Length, 5_000, Largest);
        browser.KeptToItself();
    }
}

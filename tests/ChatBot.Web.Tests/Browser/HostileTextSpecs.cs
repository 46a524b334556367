using ChatBot.Answers.Tests.Samples;
using ChatBot.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Web.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class HostileTextSpecs
{
    private const string Words = "The <b>quay</b> <img src=x onerror=\"document.title='taken'\"> costs <script>document.title='taken'</script> nine crowns **each** \\*day &amp; `night`.";

    [BrowserFact]
    public async Task Text_that_looks_like_html_or_markup_is_shown_as_the_text_that_it_is()
    {
        using var folder = new WrittenCorpus().With("quay.txt", $"The quay of <i>Eastwick</i>\n\n{Words}\n");
        var answers = folder.Answers();
        await using var browser = await BrowserSession.OpenAsync(setup: new PageSetup { Answers = () => answers });

        await browser.AskAsync("How many crowns does the <u>quay</u> cost?");

        await Expect(browser.Newest.Locator(".question")).ToContainTextAsync("<u>quay</u>");
        await browser.Newest.Locator(".previews > summary").ClickAsync();
        foreach (var place in new[] { ".answer blockquote", ".discord .discord-container" })
            await Expect(browser.Newest.Locator(place).First).ToContainTextAsync(Words);
        await browser.Newest.GetByText("Slack", new() { Exact = true }).ClickAsync();
        await Expect(browser.Newest.Locator(".slack-quote").First).ToContainTextAsync(Words);
        await browser.Newest.Locator(".quotation button").First.ClickAsync();
        await Expect(browser.Page.Locator(".cited .words")).ToContainTextAsync(Words);
        Assert.Equal(0, await browser.Page.Locator("main script, main img, main u, dialog script, dialog img").CountAsync());
        Assert.DoesNotContain("taken", await browser.Page.TitleAsync(), StringComparison.Ordinal);
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task The_policy_of_the_page_stops_what_a_script_from_elsewhere_would_do()
    {
        await using var browser = await BrowserSession.OpenAsync();

        var stopped = await browser.Page.EvaluateAsync<string[]>("""
            async () => {
              const stopped = [];
              addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective));
              const image = document.createElement('img'); image.src = 'https://elsewhere.example.net/x.png'; document.body.append(image);
              const script = document.createElement('script');
              try { script.text = 'document.title = "taken"'; document.body.append(script); } catch { stopped.push('trusted types'); }
              try { document.body.innerHTML = '<b>taken</b>'; } catch { stopped.push('trusted types'); }
              await fetch('https://elsewhere.example.net/').catch(() => stopped.push('fetch'));
              for (let tries = 0; tries < 200 && !stopped.includes('img-src'); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
              return stopped;
            }
            """);

        Assert.All(["img-src", "connect-src", "require-trusted-types-for", "trusted types", "fetch"], what => Assert.Contains(what, stopped));
        Assert.DoesNotContain("taken", await browser.Page.TitleAsync(), StringComparison.Ordinal);
    }
}

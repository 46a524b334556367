using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.Web.Tests.Browser;

/// <summary>The whole of the page without a mouse.</summary>
[Trait("Category", "Browser")]
public sealed class KeyboardSpecs
{
    [BrowserFact]
    public async Task A_question_is_answered_a_citation_opened_and_a_follow_up_understood()
    {
        await using var browser = await BrowserSession.OpenAsync();
        var page = browser.Page;

        await browser.AskAsync("What did Jonas Thorvald say about the seals?");
        await Expect(browser.Newest.Locator("blockquote").First).ToContainTextAsync("I cannot wait for the seals");
        await Expect(browser.Newest.Locator(".quotation .chip").First).ToContainTextAsync("imagined dialogue");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("source");
        await Expect(browser.Field).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Shift+Tab"); // out of the field, backwards into the answer
        await browser.TabToAsync("Show in context: passage 1");
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator(".cited .words")).ToContainTextAsync("I cannot wait for the seals");
        await Expect(dialog.Locator(".cited mark").First).ToBeVisibleAsync();
        await Expect(dialog.Locator(".cited .chip")).ToContainTextAsync("imagined dialogue");
        await Expect(dialog.Locator(".passage:not(.cited)")).ToHaveCountAsync(4);
        await Expect(dialog.Locator(".check")).ToContainTextAsync("SHA-256");
        await Expect(dialog.Locator(".cited")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        Assert.Equal("Show in context: passage 1", await browser.FocusedNameAsync());

        await browser.AskAsync("and on cranes?");
        await Expect(browser.Newest.Locator("blockquote").First).ToContainTextAsync("ordered two cranes");
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task A_command_and_a_name_are_completed_with_the_arrow_keys()
    {
        await using var browser = await BrowserSession.OpenAsync();
        var options = browser.Page.GetByRole(AriaRole.Option);
        await browser.Field.FocusAsync();

        await browser.Page.Keyboard.TypeAsync("/quo");
        await Expect(options).ToHaveCountAsync(1);
        await Expect(browser.Field).ToHaveAttributeAsync("aria-expanded", "true");
        await browser.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(browser.Field).ToHaveAttributeAsync("aria-activedescendant", "option-0");
        await browser.Page.Keyboard.PressAsync("Enter");
        await Expect(browser.Field).ToHaveValueAsync("/quote ");

        await browser.Page.Keyboard.TypeAsync("thor");
        await Expect(options.First).ToContainTextAsync("Jonas Thorvald");
        await browser.Page.Keyboard.PressAsync("ArrowDown");
        await browser.Page.Keyboard.PressAsync("Enter");
        await Expect(browser.Field).ToHaveValueAsync("/quote Jonas Thorvald");
        await Expect(browser.Field).ToHaveAttributeAsync("aria-expanded", "false");

        await browser.Page.Keyboard.TypeAsync(" on cranes");
        await browser.SendAsync();
        await Expect(browser.Newest.Locator("blockquote").First).ToContainTextAsync("ordered two cranes");
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task Both_previews_show_the_answer_as_it_would_be_sent()
    {
        await using var browser = await BrowserSession.OpenAsync();
        await browser.AskAsync("What did Jonas Thorvald say about cranes?");

        await browser.Page.Keyboard.PressAsync("Shift+Tab");
        await browser.TabToAsync("How it looks in Discord and Slack");
        await Expect(browser.Newest.Locator(".discord")).ToHaveCountAsync(0);
        await browser.Page.Keyboard.PressAsync("Enter");
        await browser.TabToAsync("Discord");
        var embed = browser.Newest.Locator(".discord-container").First;
        await Expect(embed).ToContainTextAsync("Imagined dialogue – invented, no record of what anybody said");
        await Expect(embed).ToContainTextAsync("ordered two cranes");
        await Expect(embed.Locator("strong").First).ToBeVisibleAsync();
        await Expect(embed).ToHaveCSSAsync("border-inline-start-color", "rgb(204, 121, 167)");
        await Expect(browser.Newest.Locator(".discord-button").First).ToHaveTextAsync("Open [1]");

        await browser.Page.Keyboard.PressAsync("ArrowRight");
        var slack = browser.Newest.Locator(".slack");
        await Expect(slack).ToBeVisibleAsync();
        await Expect(embed).ToBeHiddenAsync();
        await Expect(slack).ToContainTextAsync("Asked: What did Jonas Thorvald say about cranes?");
        await Expect(slack.Locator(".slack-quote").First).ToContainTextAsync("ordered two cranes");
        await Expect(slack.Locator(".slack-button").First).ToHaveTextAsync("In context");

        await browser.TabToAsync("What Slack is sent");
        await browser.Page.Keyboard.PressAsync("Enter");
        await Expect(browser.Newest.Locator("pre")).ToContainTextAsync("\"type\": \"rich_text_quote\"");
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task The_rest_of_a_long_answer_is_one_press_away()
    {
        await using var browser = await BrowserSession.OpenAsync();
        await browser.AskAsync("/quote Jonas Thorvald");
        var quotations = browser.Newest.Locator(".answer .quotation");
        var first = await quotations.CountAsync();

        await browser.Page.Keyboard.PressAsync("Shift+Tab");
        await browser.TabToAsync("More (2 of ");
        await browser.Page.Keyboard.PressAsync("Enter");

        await Expect(browser.Newest.Locator(".part-title")).ToContainTextAsync("Page 2 of");
        await Expect(quotations.Nth(first)).ToBeVisibleAsync();
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task What_cannot_be_answered_is_told_kindly_and_the_nearest_names_are_offered()
    {
        await using var browser = await BrowserSession.OpenAsync();

        await browser.AskAsync("What is the capital of Mongolia?");
        await Expect(browser.Newest.Locator(".headline")).ToHaveTextAsync("The documents hold no answer");
        await browser.AskAsync("/quote Thorvld on cranes");
        await Expect(browser.Newest.Locator(".headline")).ToHaveTextAsync("Nobody of that name");

        await browser.Page.Keyboard.PressAsync("Shift+Tab");
        await browser.TabToAsync("Jonas Thorvald");
        await browser.Page.Keyboard.PressAsync("Enter");
        await Expect(browser.Newest.Locator("blockquote").First).ToContainTextAsync("ordered two cranes");

        await browser.AskAsync("/quote");
        await Expect(browser.Newest.Locator(".summary")).ToContainTextAsync("/quote SPEAKER [on SUBJECT]");
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task The_documents_are_listed_and_what_is_said_of_them_opens_where_it_stands()
    {
        await using var browser = await BrowserSession.OpenAsync();
        var page = browser.Page;

        await browser.TabToAsync("Documents");
        await page.Keyboard.PressAsync("Enter");
        var minutes = page.Locator("article.document").Filter(new() { HasText = "harbour-committee-2031-03-04.md" });
        await Expect(minutes).ToContainTextAsync("March 4, 2031");
        await Expect(minutes.Locator(".chip")).ToHaveTextAsync("minutes");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Documents", Level = 1 })).ToBeFocusedAsync();

        await minutes.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(minutes.Locator(".people").First).ToContainTextAsync("Ruth Vandermeer");
        await Expect(minutes.GetByRole(AriaRole.Heading, new() { Name = "1 absent" })).ToBeVisibleAsync();
        await browser.TabToAsync("Show where Ruth Vandermeer is said to have taken part");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog).Locator(".cited")).ToContainTextAsync("Ruth Vandermeer");
        browser.KeptToItself();
    }

    [BrowserFact]
    public async Task The_first_thing_that_tab_reaches_leads_past_the_rest()
    {
        await using var browser = await BrowserSession.OpenAsync();

        await browser.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the question field", await browser.FocusedNameAsync());
        await browser.Page.Keyboard.PressAsync("Enter");

        await Expect(browser.Field).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task What_was_typed_before_comes_back_with_the_arrow_keys()
    {
        await using var browser = await BrowserSession.OpenAsync();
        await browser.AskAsync("/sources");
        await browser.AskAsync("which tender was accepted");
        await browser.Page.Keyboard.TypeAsync("half a quest");

        foreach (var (key, expected) in new[] { ("ArrowUp", "which tender was accepted"), ("ArrowUp", "/sources"), ("ArrowUp", "/sources"), ("ArrowDown", "which tender was accepted"), ("ArrowDown", "half a quest") })
        {
            await browser.Page.Keyboard.PressAsync(key);
            await Expect(browser.Field).ToHaveValueAsync(expected);
        }
    }
}

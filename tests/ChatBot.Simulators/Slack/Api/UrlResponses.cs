using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>What is posted to a response_url.</summary>
internal sealed class UrlResponses(SlackWorld world)
{
    private static readonly string[] Known = ["response_type", "text", "blocks", "thread_ts", "replace_original", "delete_original", "attachments", "mrkdwn", "unfurl_links", "unfurl_media", "metadata"];

    public (int Status, JsonObject Answer) Respond(string token, JsonObject body)
    {
        if (body.Select(field => field.Key).Except(Known).FirstOrDefault() is { } unknown) world.Violates($"response_url: unknown field {unknown}");
        if (world.ResponseUrls.Use(token, out var url) is { } error) return (404, ApiAnswer.Error(error));
        if (body["delete_original"]?.GetValue<bool>() == true) return Delete(url!);
        if (ChatMethods.ContentProblem(body) is { } problem) return (400, problem);
        if (body["text"] is null) world.Violates("response_url: blocks without text: a notification shows nothing");
        var isPublic = body["response_type"]?.GetValue<string>() == "in_channel";
        if (body["replace_original"]?.GetValue<bool>() == true) Delete(url!);
        world.Show(new ShownMessage(
            url!.Channel, world.NextTs(), body["thread_ts"]?.GetValue<string>(), body["text"]?.GetValue<string>() ?? "", ChatMethods.Blocks(body), isPublic ? null : url.User));
        return (200, ApiAnswer.Ok());
    }

    private (int Status, JsonObject Answer) Delete(ResponseUrl url)
    {
        if (url.Original is null) return (404, ApiAnswer.Error("message_not_found"));
        url.Original.IsDeleted = true;
        world.Changed();
        return (200, ApiAnswer.Ok());
    }
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Discord.Rest.Limits;
using ChatBot.Discord.Rest.Routes;
using ChatBot.Discord.Rest.Sending;
using ChatBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Rest;

/// <summary>
/// The part of Discord's HTTP API that the bot uses. Limits, other tries and deadlines are inside: a call ends with the answer or with a
/// <see cref="DiscordApiException"/>. https://docs.discord.com/developers/reference
/// </summary>
internal sealed class DiscordRest : IDisposable
{
    public static Uri PublicApi { get; } = new("https://discord.com/api/v10");

    private readonly HttpClient _http;
    private readonly DiscordLimits _limits;
    private readonly RequestSender _sender;

    /// <param name="api">With the version; <see cref="PublicApi"/> but in tests.</param>
    public DiscordRest(Uri api, BotToken token, TimeProvider time, Random random, ILoggerFactory loggers)
    {
        _http = DiscordHttp.Connect(api);
        _limits = new DiscordLimits(time, new InvalidRequestBudget(time, loggers.CreateLogger<InvalidRequestBudget>()));
        _sender = new RequestSender(_http, token, _limits, new RetryRule(random), time, loggers.CreateLogger<RequestSender>());
    }

    /// <summary>Where to connect; what makes no sense is no answer.</summary>
    public async Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellationToken)
    {
        var gateway = await ReadAsync(new ApiRequest(DiscordRoutes.GatewayBot), RestJson.Default.GatewayBot, cancellationToken);
        if (gateway.Nonsense is not { } nonsense) return gateway;
        throw new DiscordApiException($"{DiscordRoutes.GatewayBot}: {nonsense}") { IsTransient = true };
    }

    public Task<Application> GetCurrentApplicationAsync(CancellationToken cancellationToken) =>
        ReadAsync(new ApiRequest(DiscordRoutes.CurrentApplication), DiscordJson.Default.Application, cancellationToken);

    public Task<User> GetCurrentUserAsync(CancellationToken cancellationToken) =>
        ReadAsync(new ApiRequest(DiscordRoutes.CurrentUser), RestJson.Default.User, cancellationToken);

    public Task<IReadOnlyList<ApplicationCommand>> GetGlobalCommandsAsync(Snowflake application, CancellationToken cancellationToken) =>
        ReadAsync(
            new ApiRequest(DiscordRoutes.GlobalCommands(HttpMethod.Get, application)),
            DiscordJson.Default.IReadOnlyListApplicationCommand,
            cancellationToken);

    /// <summary>These and no others are registered from now on.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> PutGlobalCommandsAsync(
        Snowflake application, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken) =>
        ReadAsync(
            ApiRequest.With(DiscordRoutes.GlobalCommands(HttpMethod.Put, application), commands, DiscordJson.Default.IReadOnlyListApplicationCommand),
            DiscordJson.Default.IReadOnlyListApplicationCommand,
            cancellationToken);

    /// <summary>The first answer to an interaction: once, and within three seconds of its arrival.</summary>
    /// <exception cref="InteractionGoneException">The three seconds were over; nothing can be answered any more.</exception>
    /// <exception cref="DiscordApiException">With <see cref="DiscordErrorCodes.AlreadyAcknowledged"/>: somebody else has answered.</exception>
    public async Task CreateInteractionResponseAsync(InteractionHandle interaction, InteractionResponse response, CancellationToken cancellationToken)
    {
        var request = ApiRequest.With(DiscordRoutes.Callback(interaction), response, DiscordJson.Default.InteractionResponse) with
        {
            IsRepeatable = true,
            IsUrgent = true,
            Expiry = new Expiry(interaction, InteractionHandle.CallbackLimit),
        };
        try
        {
            await _sender.SendAsync(request, cancellationToken);
        }
        catch (DiscordApiException exception) when (exception is { Code: DiscordErrorCodes.AlreadyAcknowledged, FollowsUncertainTry: true })
        {
            // The try whose answer never came had arrived: this one is acknowledged by us.
        }
    }

    /// <exception cref="InteractionGoneException">The fifteen minutes are over.</exception>
    public Task<Message> EditOriginalResponseAsync(InteractionHandle interaction, MessageBody message, CancellationToken cancellationToken) =>
        ReadAsync(OfInteraction(DiscordRoutes.OriginalResponse(HttpMethod.Patch, interaction), interaction, message), DiscordJson.Default.Message, cancellationToken);

    /// <exception cref="InteractionGoneException">The fifteen minutes are over.</exception>
    public Task DeleteOriginalResponseAsync(InteractionHandle interaction, CancellationToken cancellationToken) => _sender.SendAsync(
        new ApiRequest(DiscordRoutes.OriginalResponse(HttpMethod.Delete, interaction)) { Expiry = new Expiry(interaction, InteractionToken.Life) },
        cancellationToken);

    /// <summary>Another message under the first answer. A try that may have arrived is not repeated, as nothing would keep it from being shown twice.</summary>
    /// <exception cref="InteractionGoneException">The fifteen minutes are over.</exception>
    public Task<Message> CreateFollowupAsync(InteractionHandle interaction, MessageBody message, CancellationToken cancellationToken) =>
        ReadAsync(OfInteraction(DiscordRoutes.Followup(interaction), interaction, message), DiscordJson.Default.Message, cancellationToken);

    /// <summary>With an enforced nonce the same message is shown once, however many tries arrive; without one it is not repeated when it may have arrived.</summary>
    public Task<Message> CreateMessageAsync(Snowflake channel, MessageBody message, CancellationToken cancellationToken) =>
        ReadAsync(
            ApiRequest.With(DiscordRoutes.Messages(channel), message, DiscordJson.Default.MessageBody) with
            {
                IsRepeatable = message is { Nonce: not null, EnforceNonce: true },
            },
            DiscordJson.Default.Message,
            cancellationToken);

    /// <summary>"… is typing", for ten seconds or until a message comes.</summary>
    public Task TriggerTypingAsync(Snowflake channel, CancellationToken cancellationToken) =>
        _sender.SendAsync(new ApiRequest(DiscordRoutes.Typing(channel)) { IsRepeatable = true }, cancellationToken);

    public void Dispose()
    {
        _limits.Dispose();
        _http.Dispose();
    }

    private static ApiRequest OfInteraction(Route route, InteractionHandle interaction, MessageBody message) =>
        ApiRequest.With(route, message, DiscordJson.Default.MessageBody) with { Expiry = new Expiry(interaction, InteractionToken.Life) };

    private async Task<T> ReadAsync<T>(ApiRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var body = await _sender.SendAsync(request, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            // A proxy's page in place of an answer says no more than an error of the server's would.
            throw new DiscordApiException($"{request}: an answer that cannot be read ({exception.Path})", exception) { IsTransient = true };
        }
    }
}

using ChatBot.Discord.Rest;
using ChatBot.Transport.Reconnecting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway.Starting;

/// <summary>Asks GET /gateway/bot until there is an answer.</summary>
internal sealed partial class GatewayBotSource(Func<CancellationToken, Task<GatewayBot>> get, TimeProvider time, Random random, ILogger logger)
{
    /// <exception cref="DiscordRefusedException">The token is wrong.</exception>
    public async Task<GatewayBot> FetchAsync(CancellationToken cancellationToken)
    {
        var delays = new ReconnectDelays(time, random);
        while (true)
        {
            try
            {
                return await get(cancellationToken);
            }
            catch (TokenRefusedException refused)
            {
                throw new DiscordRefusedException(refused.Message, refused);
            }
            catch (DiscordApiException problem)
            {
                var delay = delays.Next();
                Log.Failed(logger, problem.Message, delay.TotalSeconds);
                await Task.Delay(delay, time, cancellationToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1010, Level = LogLevel.Warning, Message = "Discord does not say where to connect ({Problem}); asked again in {Seconds:0.0} s")]
        public static partial void Failed(ILogger logger, string problem, double seconds);
    }
}

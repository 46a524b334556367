using System.Net;
using System.Net.Sockets;
using ChatBot.Configuration;
using ChatBot.Operations;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Doctor;

/// <summary>Whether the bot can listen where it is to.</summary>
internal static class PortCheck
{
    public static async Task<Finding> OfAsync(HttpOptions options, CancellationToken cancellationToken)
    {
        var address = BindingAddress.Parse(options.Address);
        if (IsFree(address, out var problem)) return new(FindingStatus.Ok, "Port", $"{options.Address} is free");
        var (isUs, said) = await ProbeClient.AskAsync(options.Address, OperationsEndpoints.Health, cancellationToken);
        return isUs && said == OperationsEndpoints.Healthy
            ? new(FindingStatus.Ok, "Port", $"a bot serves at {options.Address} already")
            : new(FindingStatus.Wrong, "Port", $"the bot cannot listen at {options.Address} ({problem})", "Stop the program that has it, or set Http:Address to another address, such as http://localhost:5081.");
    }

    private static bool IsFree(BindingAddress address, out string problem)
    {
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(HostOf(address.Host), address.Port));
            problem = "";
            return true;
        }
        catch (SocketException taken)
        {
            problem = taken.SocketErrorCode.ToString();
            return false;
        }
    }

    /// <summary>As the server takes it: a name other than localhost means every address.</summary>
    private static IPAddress HostOf(string host) =>
        host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(host.Trim('[', ']'), out var address) ? address : IPAddress.Any;
}

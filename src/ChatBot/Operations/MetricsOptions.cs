using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace ChatBot.Operations;

/// <summary>Where measurements go besides <c>/metrics</c>.</summary>
internal sealed class MetricsOptions
{
    public const string Section = "Metrics";

    /// <summary>A collector that takes OTLP; null for none.</summary>
    [RegularExpression(@"https?://\S+", ErrorMessage = "Metrics:OtlpEndpoint must be a collector's address, such as http://localhost:4317 (gRPC) or http://localhost:4318 (HTTP).")]
    public string? OtlpEndpoint { get; set; }

    public OtlpTransport OtlpProtocol { get; set; }
}

internal enum OtlpTransport
{
    /// <summary>As a rule on port 4317.</summary>
    Grpc,

    /// <summary>As a rule on port 4318.</summary>
    Http,
}

[OptionsValidator]
internal sealed partial class ValidateMetricsOptions : IValidateOptions<MetricsOptions>;

using Microsoft.Extensions.Options;

namespace ChatBot.Conversations.Reporting;

/// <summary>Whether questions are kept, on this machine only, for <c>chatbot report</c> and the page.</summary>
public sealed class ReportOptions
{
    public const string Section = "Report";

    /// <summary>Off unless the operator wants it: it keeps what people ask. Who asked is not kept.</summary>
    public bool Enabled { get; set; }

    /// <summary>Whether the page shows it, too: it has what people asked in private.</summary>
    public bool OnPage { get; set; }

    /// <summary>Days until an entry is deleted.</summary>
    [WholeNumber("Report:RetentionDays", 1, 3650)]
    public int RetentionDays { get; set; } = 90;
}

[OptionsValidator]
public sealed partial class ValidateReportOptions : IValidateOptions<ReportOptions>;

using Microsoft.Extensions.Options;

namespace ChatBot.Configuration;

/// <summary>What is answered from. Relative paths are relative to the current directory.</summary>
internal sealed class DocumentsOptions
{
    public const string Section = "Documents";

    /// <summary>Null for the default: index/documents here, in a folder above, or beside the program.</summary>
    [ExistingFolder("Documents:Folder")]
    public string? Folder { get; set; }

    /// <summary>Answered from in the place of the default where it holds anything: where a container's documents are mounted, if they are. It need not exist.</summary>
    public string? Mounted { get; set; }

    /// <summary>Null for the default: index/synonyms.txt, looked for in the same way; none when there is none.</summary>
    [ExistingFile("Documents:Synonyms")]
    public string? Synonyms { get; set; }
}

[OptionsValidator]
internal sealed partial class ValidateDocumentsOptions : IValidateOptions<DocumentsOptions>;

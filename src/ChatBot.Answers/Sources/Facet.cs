namespace ChatBot.Answers.Sources;

/// <summary>What somebody wants to know of the documents; <c>facets.txt</c> has examples of each.</summary>
internal enum Facet
{
    /// <summary>What is real, what can be relied on.</summary>
    Reality,

    /// <summary>What is made up.</summary>
    Fiction,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>When it is from, and how recent the documents are.</summary>
    Dated,

    /// <summary>How far back they go.</summary>
    Oldest,

    /// <summary>What there is on a time, a subject or a person.</summary>
    Holdings,

    /// <summary>Where it comes from: file, publication, address.</summary>
    Origin,

    /// <summary>What one document is about.</summary>
    Content,

    /// <summary>What documents there are.</summary>
    List,
}

namespace ChatBot.Search.Postings;

/// <summary>The searched parts of a passage, in the order of <see cref="PassageText"/>.</summary>
internal enum Field
{
    Words,
    Heading,
    Speaker,
    Title,
}

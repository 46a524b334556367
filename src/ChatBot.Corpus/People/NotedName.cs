namespace ChatBot.Corpus.People;

/// <summary>A name that was asked for inside a document, and whom it meant there.</summary>
internal readonly record struct NotedName(string Name, Person? Person);

/// <summary>One of the people whom a name in a passage may mean.</summary>
/// <param name="Passage">Its ordinal.</param>
/// <param name="Key">Of somebody in the register.</param>
/// <param name="Person">
/// The answer, which names fewer people where the document tells more. The first answer stands beside the first key, whoever that is;
/// null beside keys that are left.
/// </param>
internal readonly record struct NotedMention(int Passage, int Start, int Length, string Key, Person? Person)
{
    public bool IsOfSameName(NotedMention other) => (Passage, Start, Length) == (other.Passage, other.Start, other.Length);

    public bool Equals(NotedMention other) => IsOfSameName(other) && Key == other.Key && ReferenceEquals(Person, other.Person);

    public override int GetHashCode() => HashCode.Combine(Passage, Start, Length);
}

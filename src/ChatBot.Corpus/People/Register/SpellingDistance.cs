using ChatBot.Corpus.People.Names;

namespace ChatBot.Corpus.People.Register;

/// <summary>Finds names that are nearly spelt like a given one.</summary>
internal static class SpellingDistance
{
    /// <param name="name">Folded.</param>
    public static IEnumerable<Person> Nearest(string name, IReadOnlyList<Person> people, int count) =>
        people.Select((person, number) => (Person: person, Number: number, Distance: Closest(name, person)))
            .Where(item => item.Distance <= Math.Max(1, name.Length / 3))
            .OrderBy(item => item.Distance).ThenBy(item => item.Number).Take(count).Select(item => item.Person);

    private static int Closest(string name, Person person)
    {
        var closest = int.MaxValue;
        foreach (var form in person.Aliases.Prepend(person.Name))
        {
            closest = Math.Min(closest, Between(name, NameFolding.Fold(form)));
            foreach (var word in form.Split(' '))
            {
                if (word.Length > 2) closest = Math.Min(closest, Between(name, NameFolding.Fold(word)));
            }
        }

        return closest;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var rows = new int[3][];
        for (var row = 0; row < 3; row++) rows[row] = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++) rows[0][column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            var (current, previous, before) = (rows[row % 3], rows[(row + 2) % 3], rows[(row + 1) % 3]);
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var cost = one[row - 1] == other[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + cost);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
            }
        }

        return rows[one.Length % 3][other.Length];
    }
}

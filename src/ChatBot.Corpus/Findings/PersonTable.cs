using ChatBot.Corpus.People;

namespace ChatBot.Corpus.Findings;

/// <summary>
/// The people of one document's findings. Each stands there once, where it comes first: by its key in the register, which stays when
/// others come and go, or written out where the register does not have it. Later it is a number.
/// </summary>
internal static class PersonTable
{
    private const int Fewest = 2; // 0 is nobody, and the number after the last one somebody new

    public sealed class Writer(Func<Person, string?> keyOf)
    {
        private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
        private readonly Dictionary<Person, int> _apart = new(ReferenceEqualityComparer.Instance);

        private int Count => _byKey.Count + _apart.Count;

        public void WriteKey(CompactWriter writer, string key)
        {
            if (_byKey.TryGetValue(key, out var number))
            {
                writer.Number(number);
                return;
            }

            _byKey.Add(key, Count + 1);
            writer.Number(Count);
            writer.Flag(true);
            writer.Name(key);
        }

        public void Write(CompactWriter writer, Person? person)
        {
            if (person is null) writer.Number(0);
            else if (keyOf(person) is { } key) WriteKey(writer, key);
            else if (_apart.TryGetValue(person, out var number)) writer.Number(number);
            else WriteOut(writer, person);
        }

        private void WriteOut(CompactWriter writer, Person person)
        {
            _apart.Add(person, Count + 1);
            writer.Number(Count);
            writer.Flag(false);
            writer.Name(person.Name);
            WriteAll(writer, person.Aliases);
            WriteAll(writer, person.Roles);
            writer.Name(person.Side);
        }

        private static void WriteAll(CompactWriter writer, IReadOnlyList<string> texts)
        {
            writer.Number(texts.Count);
            foreach (var text in texts) writer.Name(text);
        }
    }

    /// <param name="personOf">Who has a key; null for nobody. Null where nobody is known yet and only keys are read.</param>
    public sealed class Reader(Func<string, Person?>? personOf)
    {
        private readonly List<(string? Key, Person? Person)> _people = [];

        /// <exception cref="InvalidDataException">No key is here.</exception>
        public string ReadKey(ref CompactReader bytes) => Next(ref bytes).Key ?? throw new InvalidDataException("Somebody has no key.");

        /// <exception cref="InvalidDataException">Nobody whom the register has is here.</exception>
        public Person? Read(ref CompactReader bytes)
        {
            var (key, person) = Next(ref bytes);
            return key is null ? person : personOf?.Invoke(key) ?? throw new InvalidDataException($"Nobody is {key}.");
        }

        /// <exception cref="InvalidDataException">Nobody is here.</exception>
        public Person ReadPerson(ref CompactReader bytes) => Read(ref bytes) ?? throw new InvalidDataException("Nobody is here.");

        private (string? Key, Person? Person) Next(ref CompactReader bytes)
        {
            var number = bytes.Number(_people.Count + Fewest);
            if (number == 0) return (null, null);
            if (number > _people.Count) _people.Add(bytes.Flag() ? (bytes.Required(), null) : (null, WrittenOut(ref bytes)));
            return _people[number - 1];
        }

        private static Person WrittenOut(ref CompactReader bytes) =>
            new(bytes.Required(), ReadAll(ref bytes), ReadAll(ref bytes), bytes.Name());

        private static string[] ReadAll(ref CompactReader bytes)
        {
            var texts = new string[bytes.Count()];
            for (var number = 0; number < texts.Length; number++) texts[number] = bytes.Required();
            return texts;
        }
    }
}

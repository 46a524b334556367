using System.Text;
using ChatBot.Benchmarks.Search;

namespace ChatBot.Benchmarks.Folder;

/// <summary>
/// A folder of invented documents as talks leave them: of four, one is a dialogue, one minutes with attendees and decisions, one a report in prose and one a chat
/// log; in subfolders of a hundred. The same seed gives the same bytes.
/// </summary>
internal sealed class InventedFolder(InventedWords words, ZipfMandelbrot distribution, int seed)
{
    private const int FilesPerFolder = 100;
    private const int People = 400;

    private readonly string[] _people = Names(words, new Random(seed));

    /// <summary>Writes so many files with so many bytes in all, give or take a paragraph a file.</summary>
    /// <returns>The bytes written.</returns>
    public long WriteTo(string folder, int files, long bytes)
    {
        var written = new long[files];
        Parallel.For(0, files, number =>
        {
            var (name, text) = Document(number, (int)(bytes / files));
            var path = Path.Combine(folder, $"{number / FilesPerFolder:000}", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            written[number] = new FileInfo(path).Length;
        });
        return written.Sum();
    }

    /// <summary>Turns of an invented talk, without end.</summary>
    public IEnumerable<(string Speaker, string Words)> Turns(int number)
    {
        var random = RandomOf(number);
        string[] speakers = [.. Enumerable.Range(0, 6).Select(_ => _people[random.Next(People)])];
        while (true) yield return (speakers[random.Next(speakers.Length)], Sentences(random));
    }

    // HashCode is another in every process.
    private Random RandomOf(int number) => new(unchecked((seed * 1_000_003) + number));

    private (string Name, string Text) Document(int number, int length)
    {
        var random = RandomOf(number);
        var text = new StringBuilder(length + 1000);
        string[] speakers = [.. Enumerable.Range(0, 6).Select(_ => _people[random.Next(People)])];
        var name = Begin(number, text, speakers, random);
        for (var passage = 0; text.Length < length; passage++) Add(number, passage, text, speakers, random);
        return (name, text.ToString());
    }

    private string Begin(int number, StringBuilder text, string[] speakers, Random random)
    {
        var title = Sentence(random, random.Next(4, 9)).TrimEnd('.');
        switch (number % 4)
        {
            case 0:
                text.Append(title).Append("\n\n");
                return $"dialogue-{number:00000}.txt";
            case 1:
                text.Append($"---\ntitle: \"{title}\"\nprovenance: minutes\ndate: 20{10 + random.Next(15)}-0{random.Next(1, 10)}-1{random.Next(10)}\n---\n# {title}\n\nAttendees:\n");
                foreach (var speaker in speakers) text.Append("- ").Append(speaker).Append('\n');
                text.Append('\n');
                return $"minutes-{number:00000}.md";
            case 2:
                text.Append("# ").Append(title).Append("\n\n");
                return $"report-{number:00000}.md";
            default:
                return $"chat-{number:00000}.log";
        }
    }

    private void Add(int number, int passage, StringBuilder text, string[] speakers, Random random)
    {
        var speaker = speakers[random.Next(speakers.Length)];
        if (number % 4 != 3 && passage % 12 == 11) text.Append(number % 4 == 0 ? "" : "## ").Append(Sentence(random, random.Next(3, 8)).TrimEnd('.')).Append("\n\n");
        switch (number % 4)
        {
            case 0:
                text.Append(speaker).Append(": ").Append(Sentences(random)).Append("\n\n");
                break;
            case 1 when passage % 12 > 8:
                text.Append("- ").Append(Sentence(random, random.Next(6, 20))).Append('\n');
                if (passage % 12 == 10) text.Append('\n');
                break;
            case 3:
                text.Append($"[{passage / 60 % 24:00}:{passage % 60:00}] <{speaker.Split(' ')[0].ToLowerInvariant()}> ").Append(Sentence(random, random.Next(4, 20))).Append('\n');
                break;
            default:
                if (random.Next(3) == 0) text.Append(speaker).Append(" said that ").Append(Lower(Sentence(random, random.Next(6, 20)))).Append(' ');
                text.Append(Sentences(random)).Append("\n\n");
                break;
        }
    }

    private string Sentences(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence(random, random.Next(5, 25))));

    private string Sentence(Random random, int length)
    {
        var sentence = new StringBuilder(length * 8);
        for (var word = 0; word < length; word++)
        {
            var next = words[distribution.Next(random)];
            sentence.Append(word == 0 ? "" : random.Next(12) == 0 ? ", " : " ").Append(word == 0 ? Capital(next) : next);
        }

        return sentence.Append('.').ToString();
    }

    private static string[] Names(InventedWords words, Random random) =>
        [.. Enumerable.Range(0, People).Select(_ => $"{Capital(words[random.Next(2_000, 20_000)])} {Capital(words[random.Next(2_000, words.Count)])}")];

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

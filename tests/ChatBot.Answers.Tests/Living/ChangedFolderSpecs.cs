using System.Text;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Index.Storage;

namespace ChatBot.Answers.Tests.Living;

/// <summary>However a folder came to be what it is, the answers from it are the same.</summary>
public sealed class ChangedFolderSpecs : IDisposable
{
    private static readonly string[] People = ["Mara Oyelaran", "Jon Pell", "M. Oyelaran", "Ines Duarte", "Jon Duarte", "Mara Stone", "Senator Stone", "Ines", "Pell", "MO", "will stone", "Oyelaran"];
    private static readonly string[] Words = ["quay", "Quay", "lease", "leases", "stone", "Stone", "agreed", "to", "close", "the", "harbour", "harbor", "U.S.", "us", "R.U.N.S", "runs", "ferry", "ferries", "budget", "met", "Duarte", "said"];

    private static readonly ChatRequest[] Requests =
    [
        .. new[] { "Who met at the harbour?", "What was agreed on the lease?", "what did Mara say about the quay", "ferrys budgit", "when did Duarte meet Pell", "harber", "runz" }.Select(question => new ChatRequest { Command = Commands.Ask, Question = question }),
        .. new[] { Commands.Talks, Commands.Sources, Commands.WhoAttended, Commands.Outcomes, Commands.Actions, Commands.Timeline }.Select(command => new ChatRequest { Command = command }),
        new ChatRequest { Command = Commands.Summary },
        .. People.Select(person => new ChatRequest { Command = Commands.Actions, Owner = person }),
        new ChatRequest { Command = Commands.Actions, About = "the ferry" },
        new ChatRequest { Command = Commands.WhoAttended, Absent = true },
        .. People.Select(person => new ChatRequest { Command = Commands.Quote, Speaker = person }),
        .. People.Select(person => new ChatRequest { Command = Commands.WhoAttended, Person = person }),
        new ChatRequest { Command = Commands.Compare, About = "the lease" },
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("documents").FullName;
    private readonly HandClock _clock = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Answers_after_any_changes_are_those_of_a_fresh_start(int seed)
    {
        var random = new Random(seed);
        for (var file = 0; file < 6; file++) Write(file, random);
        using var store = CorpusStore.InMemory();
        var living = new LivingFolder(_folder, store, _clock);
        var answers = TalkAnswers.Build(living.Read(mayBeUnfinished: false, progress: null, CancellationToken.None), store, OpenedModels.Shared, new AnswerOptions());
        for (var change = 0; change < 12; change++)
        {
            for (var files = random.Next(1, 4); files > 0; files--) Change(random);
            if (Look(living) is { } corpus) answers = answers.With(corpus);

            var fresh = TalkAnswers.Build(CorpusReader.Read(_folder, progress: null, CancellationToken.None), OpenedModels.Shared, new AnswerOptions());
            foreach (var request in Requests) Assert.Equal(InWords(fresh.Answer(request)), InWords(answers.Answer(request)));
            Assert.Equal(fresh.Corpus.People.People.Select(InWords), answers.Corpus.People.People.Select(InWords));
        }
    }

    [Fact]
    public void Folders_that_hold_every_kind_of_entry_are_among_them()
    {
        var random = new Random(1);
        for (var file = 0; file < 9; file++) Write(file, random);

        var talks = CorpusReader.Read(_folder, progress: null, CancellationToken.None).Talks;

        Assert.Contains(talks, talk => talk.Actions.Count > 0);
        Assert.Contains(talks, talk => talk.Absent.Count > 0);
        Assert.Contains(talks, talk => talk.Decisions.Count > 0);
    }

    private CorpusSnapshot? Look(LivingFolder living)
    {
        living.Look(CancellationToken.None);
        _clock.Advance();
        return living.Look(CancellationToken.None).Corpus;
    }

    private void Change(Random random)
    {
        var file = random.Next(9);
        if (random.Next(3) == 0) File.Delete(PathOf(file));
        else Write(file, random);
    }

    private void Write(int file, Random random)
    {
        var text = new StringBuilder(file % 3 == 0 ? $"# {Sentence(random)}\n\nAttendees:\n- {Person(random)}\n- {Person(random)}, mayor\n- {Person(random)} (regrets)\n\nApologies: {Person(random)}\n\n" : "");
        for (var line = random.Next(1, 8); line > 0; line--)
        {
            text.Append(random.Next(7) switch
            {
                3 => $"## Action items\n\n- {Person(random)} to {Sentence(random)}\n- {Person(random)} and {Person(random)} to {Sentence(random)}\n\n",
                4 => $"ACTION: {Person(random)} to {Sentence(random)}\n\n",
                5 => $"## Decisions\n\n- The {Sentence(random)}\n- {Person(random)} is to {Sentence(random)}\n\n",
                0 => $"{Person(random)}: {Sentence(random)}\n\n",
                1 => $"On 3 March 202{random.Next(6)} {Person(random)} met {Person(random)} at the harbour. They agreed to {Sentence(random)}\n\n",
                2 => $"{Person(random)} said that {Sentence(random)}\n\n",
                _ => $"## {Sentence(random)}\n\n{Person(random)}, the minister, {Sentence(random)}\n\n",
            });
        }

        File.WriteAllText(PathOf(file), text.ToString());
    }

    private string PathOf(int file) => Path.Combine(_folder, $"{file}.{(file % 2 == 0 ? "md" : "txt")}");

    private static string Person(Random random) => People[random.Next(People.Length)];

    private static string Sentence(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(3, 12)).Select(_ => Words[random.Next(Words.Length)])) + ".";

    private static string InWords(Answer answer) => string.Join('\n',
    [
        $"{answer.Command} {answer.Outcome} {answer.Summary} {string.Join('|', answer.Suggestions)}",
        .. answer.Sections.SelectMany(section => section.Lines.Select(line => $"{section.Heading}: {line.Text} {string.Join(',', line.Citations)} {line.Quoted}")),
        .. answer.Citations.Select(citation => $"{citation.Id} {citation.Passage} {citation.Speaker} {citation.Published} {citation.Score:R} {string.Join(',', citation.Marks)} {citation.Passage.Sha256}"),
    ]);

    private static string InWords(Corpus.People.Person person) => $"{person.Name} ({person.Side}): {string.Join(", ", person.Aliases)}; {string.Join(", ", person.Roles)}";

    /// <summary>Goes on when told, by long enough for a file to count as written.</summary>
    private sealed class HandClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds;

        public void Advance() => _seconds += 2;
    }
}

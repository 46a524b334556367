using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Index.Tests.Storage;

public class HistoryProperties
{
    private static readonly string[] Paths = ["a.txt", "b.md", "minutes/c.md", "minutes/d.txt", "z.txt"];

    private static readonly string[] Texts =
    [
        "Mara Oyelaran: The crane on the north quay is green.\n\nJonas Bell: The lease of the berth is agreed.\n",
        "# Harbour meeting\n\nDate: 4 March 2031\n\nAttendees:\n- Mara Oyelaran, Harbour Master\n- J. Bell\n\nDecisions:\n- The lease is renewed.\n\nActions:\n- Ines Duarte to paint the crane by Friday.\n",
        "# A wet quay\n\nOn May 5 Mara Oyelaran met Ines Duarte in Porto. \"The quay was wet,\" Oyelaran said. Bell was absent.\n",
        "Bell: Der Kran am Nordkai ist grün und die Fähre kommt nicht, weil das Wetter es nicht erlaubt.\n\nDuarte: Das ist mir nicht bekannt.\n",
        "The tide is high. The ferry waits at the berth, and the harbour master knows it.\n\nNobody signed the lease.\n",
        "",
    ];

    private static readonly Gen<Change> Changes =
        from path in Gen.Elements(Paths)
        from text in Gen.Choose(0, Texts.Length)
        from restarts in Gen.Elements(true, false, false)
        select new Change(path, text < Texts.Length ? text : null, restarts);

    [Property(MaxTest = 12)]
    public Property Whatever_the_history_of_an_index_everything_is_as_in_a_new_one() => Prop.ForAll(Changes.ListOf(12).ToArbitrary(), changes =>
    {
        using var folder = new IndexedFolder();
        var run = folder.Start();
        try
        {
            foreach (var change in changes)
            {
                if (change.Text is { } text) folder.Saying(change.Path, Texts[text]);
                else folder.Without(change.Path);
                run.Look();
                if (change.Restarts)
                {
                    run.Commit().Dispose();
                    run = folder.Start();
                }
            }

            using var anew = folder.StartAnew();
            Assert.Equal(anew.Everything, run.Everything);
        }
        finally
        {
            run.Dispose();
        }
    });

    public sealed record Change(string Path, int? Text, bool Restarts);
}

namespace ChatBot.Corpus.Reading.Folders;

/// <summary>What the ignore files from the corpus folder down to one of its folders say together; the last line that matches decides, and a deeper file's comes after those above.</summary>
internal sealed class IgnoreRules
{
    public static readonly IgnoreRules None = new(above: null, "", []);

    private readonly IgnoreRules? _above;
    private readonly string _folder;
    private readonly IReadOnlyList<IgnorePattern> _patterns;

    private IgnoreRules(IgnoreRules? above, string folder, IReadOnlyList<IgnorePattern> patterns) => (_above, _folder, _patterns) = (above, folder, patterns);

    /// <param name="folder">The path that the patterns are relative to; "" for the corpus folder.</param>
    public IgnoreRules With(string folder, IReadOnlyList<IgnorePattern> patterns) => patterns.Count == 0 ? this : new IgnoreRules(this, folder, patterns);

    /// <summary>Whether a file or folder is passed over; what is below an ignored folder is not asked for, so that nothing in it can be had back.</summary>
    public bool Ignore(string path, bool isFolder)
    {
        for (var rules = this; rules is not null; rules = rules._above)
        {
            var own = path.AsSpan(rules._folder.Length == 0 ? 0 : rules._folder.Length + 1);
            for (var number = rules._patterns.Count - 1; number >= 0; number--)
            {
                if (rules._patterns[number].Matches(own, isFolder)) return !rules._patterns[number].IsNegated;
            }
        }

        return false;
    }
}

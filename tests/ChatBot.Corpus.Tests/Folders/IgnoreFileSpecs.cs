namespace ChatBot.Corpus.Tests.Folders;

/// <summary>
/// What .chatbotignore passes over. Every expectation was held against what git check-ignore says of the same lines and paths; the one difference is noted where it is.
/// </summary>
public sealed class IgnoreFileSpecs : IDisposable
{
    private readonly DocumentsFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt", "a.txt", true)]
    [InlineData("a.txt", "b/a.txt", true)]
    [InlineData("a.txt", "aa.txt", false)]
    [InlineData("/a.txt", "a.txt", true)]
    [InlineData("/a.txt", "b/a.txt", false)]
    [InlineData("b/a.txt", "b/a.txt", true)]
    [InlineData("b/a.txt", "c/b/a.txt", false)]
    [InlineData("A.txt", "a.txt", false)]
    [InlineData("", "a.txt", false)]
    [InlineData("/", "a.txt", false)]
    [InlineData("!", "a.txt", false)]
    public void A_name_matches_in_any_folder_and_a_path_only_from_here(string pattern, string path, bool isIgnored) => Expect(pattern, path, isIgnored);

    [Theory]
    [InlineData("drafts/", "drafts/a.txt", true)]
    [InlineData("drafts/", "b/drafts/c/a.txt", true)]
    [InlineData("a.txt/", "a.txt", false)]
    [InlineData("/drafts/", "b/drafts/a.txt", false)]
    [InlineData("drafts//", "drafts/a.txt", false)]
    public void A_slash_at_the_end_is_for_folders_only(string pattern, string path, bool isIgnored) => Expect(pattern, path, isIgnored);

    [Theory]
    [InlineData("*.txt", "b/a.txt", true)]
    [InlineData("*", "b/a.txt", true)]
    [InlineData("b/*.txt", "b/a.txt", true)]
    [InlineData("b/*.txt", "b/c/a.txt", false)]
    [InlineData("?.txt", "a.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("b?a.txt", "b/a.txt", false)]
    [InlineData("*a*b*.txt", "xaybz.txt", true)]
    public void Star_and_question_mark_stop_at_a_slash(string pattern, string path, bool isIgnored) => Expect(pattern, path, isIgnored);

    [Theory]
    [InlineData("**/a.txt", "a.txt", true)]
    [InlineData("**/a.txt", "b/c/a.txt", true)]
    [InlineData("b/**", "b/c/a.txt", true)]
    [InlineData("b/**", "c/b/a.txt", false)]
    [InlineData("b/**/a.txt", "b/a.txt", true)]
    [InlineData("b/**/a.txt", "b/c/d/a.txt", true)]
    [InlineData("b/**/a.txt", "bc/a.txt", false)]
    [InlineData("b**/a.txt", "bc/a.txt", true)]
    // Git itself forgets the "b" before it looks at the stars; its documentation has them as one.
    [InlineData("b**/a.txt", "b/c/a.txt", false)]
    [InlineData("/**", "b/a.txt", true)]
    [InlineData("**", "a.txt", true)]
    [InlineData("b/***/a.txt", "b/c/d/a.txt", true)]
    public void Two_stars_between_slashes_cross_folders(string pattern, string path, bool isIgnored) => Expect(pattern, path, isIgnored);

    [Theory]
    [InlineData("[ab].txt", "b.txt", true)]
    [InlineData("[!ab].txt", "b.txt", false)]
    [InlineData("[^ab].txt", "c.txt", true)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[c-a].txt", "b.txt", false)]
    [InlineData("[]-].txt", "].txt", true)]
    [InlineData("[a\\]].txt", "].txt", true)]
    [InlineData("[[:digit:]x].txt", "7.txt", true)]
    [InlineData("[[:digit:]x].txt", "y.txt", false)]
    [InlineData("[[:nonsense:]].txt", "n.txt", false)]
    [InlineData("[[:].txt", "[.txt", true)]
    [InlineData("[ab.txt", "[ab.txt", false)]
    [InlineData("b[/]a.txt", "b/a.txt", false)]
    public void Brackets_are_one_character_of_a_set(string pattern, string path, bool isIgnored) => Expect(pattern, path, isIgnored);

    [Theory]
    [InlineData("\\#a.txt", "#a.txt", true)]
    [InlineData("#a.txt", "#a.txt", false)]
    [InlineData("\\!a.txt", "!a.txt", true)]
    [InlineData("\\*.txt", "a.txt", false)]
    [InlineData("\\*.txt", "*.txt", true)]
    [InlineData("a.txt  ", "a.txt", true)]
    [InlineData("a.txt\\ ", "a.txt", false)]
    [InlineData("a\\ b.txt", "a b.txt", true)]
    [InlineData("a.txt\\", "a.txt", false)]
    [InlineData("a.txt\r", "a.txt", true)]
    public void A_backslash_takes_the_meaning_from_what_follows(string pattern, string path, bool isIgnored) => Expect(pattern, path, isIgnored);

    [Theory]
    [InlineData("*.txt\n!a.txt", "a.txt", false)]
    [InlineData("!a.txt\n*.txt", "a.txt", true)]
    [InlineData("*\n!b/\n!b/a.txt", "b/a.txt", false)]
    [InlineData("b/\n!b/a.txt", "b/a.txt", true)]
    [InlineData("/*\n!/b", "b/a.txt", false)]
    public void The_last_line_that_matches_decides_but_nothing_comes_back_from_an_ignored_folder(string lines, string path, bool isIgnored) => Expect(lines, path, isIgnored);

    [Fact]
    public void A_file_further_down_speaks_after_those_above_and_of_its_own_folder()
    {
        _folder.With("a.txt", "b/a.txt", "b/c/a.txt", "d.txt").Saying(".chatbotignore", "a.txt\nd.txt\n").Saying("b/.chatbotignore", "!/a.txt\n");

        Assert.Equal(["b/a.txt"], _folder.Read().Paths());
    }

    [Fact]
    public void What_is_ignored_is_not_listed_as_left_out()
    {
        _folder.With("a.txt", "sheet.xlsx").Saying(".chatbotignore", "*.xlsx");

        Assert.Empty(_folder.Read().Refused);
    }

    [Fact]
    public void No_pattern_takes_long()
    {
        var hostile = string.Concat(Enumerable.Repeat("*a", 60)) + "b";
        _folder.With(new string('a', 200) + ".txt").Saying(".chatbotignore", $"{hostile}\n**/{hostile}\n");

        Assert.Single(_folder.Read().Documents);
    }

    [Fact]
    public void Where_the_ignore_file_cannot_be_read_its_folder_is_left_out()
    {
        _folder.With("a.txt", "b/secret.txt").Saying("b/.chatbotignore", new string('#', (1 << 20) + 1));

        var corpus = _folder.Read();

        Assert.Equal(["a.txt"], corpus.Paths());
        Assert.Contains("cannot be read", corpus.ReasonFor("b/.chatbotignore"), StringComparison.Ordinal);
    }

    private void Expect(string lines, string path, bool isIgnored)
    {
        _folder.With(path).Saying(".chatbotignore", lines + "\n");

        Assert.Equal(isIgnored ? [] : [path], _folder.Read().Paths());
    }
}

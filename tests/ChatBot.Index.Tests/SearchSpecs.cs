namespace ChatBot.Index.Tests;

public class SearchSpecs
{
    private static readonly PassageIndex Harbour = Passages.Of(
        "The harbour lease runs for thirty years.",
        "Fishing boats left the harbour before dawn.",
        "A cease-fire was signed; the cease fire held.",
        "Both mayors praised the ceasefire.",
        "Élodie Marchand's proposals were rejected.");

    [Fact]
    public void A_passage_with_more_of_the_words_comes_first() => Assert.Equal([0, 1], Harbour.Find("How long is the harbour lease?"));

    [Theory]
    [InlineData("ceasefire")]
    [InlineData("cease fire")]
    [InlineData("cease-fire")]
    public void A_compound_is_found_however_it_is_written(string question) => Assert.Equal([2, 3], Harbour.Find(question).Order());

    [Fact]
    public void Accents_case_possessives_and_endings_make_no_difference() =>
        Assert.Equal([4], Harbour.Find("what did ELODIE propose").Take(1));

    [Theory]
    [InlineData("")]
    [InlineData("   ?!")]
    [InlineData("Who is it that was there?")]
    public void A_question_without_a_word_to_look_for_finds_nothing(string question) => Assert.Empty(Harbour.Find(question));

    [Fact]
    public void No_hits_are_asked_for_and_none_are_given() => Assert.Empty(Harbour.Search(Harbour.Parse("harbour"), 0, null));

    [Fact]
    public void More_hits_can_be_asked_for_than_there_are_passages() =>
        Assert.Equal(2, Harbour.Search(Harbour.Parse("harbour"), int.MaxValue, null).Count);

    [Fact]
    public void An_index_over_nothing_answers_every_call()
    {
        var empty = Passages.Of();
        Assert.Empty(empty.Find("harbour lease"));
        Assert.Equal(0, empty.PassageCount);
        Assert.Equal(0, empty.DocumentFrequency("harbour"));
        Assert.Empty(empty.NearestTerms("harbor", 3));
    }

    [Fact]
    public void Only_passages_of_the_scope_are_found()
    {
        var second = new PassageScope(Harbour.PassageCount, [new PassageRange(1, 2)], _ => true);
        Assert.Equal([1], Harbour.Search(Harbour.Parse("harbour lease"), 10, second).Select(hit => hit.Passage));
    }

    [Fact]
    public void A_scope_made_for_another_index_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Harbour.Search(Harbour.Parse("harbour"), 1, new PassageScope(Harbour.PassageCount + 1, [], _ => true)));

    [Fact]
    public void Passages_with_a_term_have_it_in_their_words_not_only_in_heading_speaker_or_title()
    {
        var index = Passages.With(new("The lease", "", "", ""), new("It was signed", "Lease", "Lease", "Lease"), new("No lease, no quay", "Lease", "", ""));
        Assert.Equal([0, 2], index.PassagesWith("leas"));
    }

    [Fact]
    public void Passages_with_a_term_are_all_found_where_there_are_more_than_a_block_holds() =>
        Assert.Equal(Enumerable.Range(0, 150).Select(number => 2 * number), Passages.Of([.. Enumerable.Range(0, 300).Select(number => number % 2 == 0 ? "quay wall quay" : "pier")]).PassagesWith("quay"));

    [Fact]
    public void Passages_with_a_phrase_have_its_words_next_to_each_other() => Assert.Equal([2], Harbour.PassagesWith("ceas fire"));

    [Fact]
    public void No_passage_has_an_unknown_term() => Assert.Empty(Harbour.PassagesWith("zeppelin"));

    [Fact]
    public void Building_stops_when_it_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => PassageIndex.Build([new PassageText("words", "", "", "")], PassageIndexOptions.Default, new CancellationToken(canceled: true)));
}

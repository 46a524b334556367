using ChatBot.Index.Queries;

namespace ChatBot.Index.Tests.Queries;

public class ParseSpecs
{
    private static readonly PassageIndex Index = Passages.Of(
        "A cease-fire was signed.", "The ceasefire held.", "Fire!", "Let them cease.", "A foot bridge and a footbridge", "rail and way", "The railway");

    [Fact]
    public void Words_are_numbered_in_the_order_of_the_question()
    {
        var terms = Index.Parse("Who signed the bridge?").Terms;
        Assert.Equal([("sign", "signed", 0), ("bridg", "bridge", 1)], terms.Select(term => (term.Term, term.Word, term.Group)));
        Assert.All(terms, term => Assert.Equal((1f, QueryTermOrigin.Written), (term.Weight, term.Origin)));
    }

    [Fact]
    public void A_word_said_twice_is_looked_for_once() => Assert.Equal(["bridg"], Index.Parse("bridge, bridges; the bridge").Terms());

    [Fact]
    public void Words_apart_are_looked_for_together_too()
    {
        var compound = Index.Parse("was there a cease fire?").Terms.Where(term => term.Origin == QueryTermOrigin.Compound).ToList();
        Assert.Equal([("ceasefir", 0), ("ceasefir", 1)], compound.Select(term => (term.Term, term.Group)));
    }

    [Fact]
    public void A_compound_is_looked_for_apart_where_the_corpus_has_its_parts_side_by_side()
    {
        Assert.Equal(["ceasefir", "ceas fire"], Index.Parse("ceasefire").Terms());
        Assert.Equal(["railway"], Index.Parse("railway").Terms());
    }

    [Fact]
    public void Words_that_a_comma_parts_are_no_compound() => Assert.DoesNotContain("ceasefir", Index.Parse("cease, fire").Terms());

    [Fact]
    public void A_question_in_capitals_is_read_like_any_other() =>
        Assert.Equal(Index.Parse("who signed it").Terms(), Index.Parse("WHO SIGNED IT").Terms());
}

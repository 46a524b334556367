using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>Where the classes come from: the lexicographers' files, and the senses below which a narrower class stands.</summary>
internal static class ClassAnchors
{
    /// <summary>By number of the lexicographer's file (lexnames(5WN)).</summary>
    public static readonly Dictionary<int, WordClasses> Files = new()
    {
        [4] = WordClasses.Act,
        [5] = WordClasses.Animal,
        [6] = WordClasses.Artifact,
        [7] = WordClasses.Attribute,
        [8] = WordClasses.Body,
        [9] = WordClasses.Cognition,
        [10] = WordClasses.Communication,
        [11] = WordClasses.Event,
        [12] = WordClasses.Feeling,
        [13] = WordClasses.Food,
        [14] = WordClasses.Group,
        [15] = WordClasses.Location,
        [16] = WordClasses.Motive,
        [17] = WordClasses.NaturalObject,
        [18] = WordClasses.Person,
        [19] = WordClasses.Phenomenon,
        [20] = WordClasses.Plant,
        [21] = WordClasses.Possession,
        [22] = WordClasses.Process,
        [23] = WordClasses.Quantity,
        [24] = WordClasses.Relation,
        [25] = WordClasses.Shape,
        [26] = WordClasses.State,
        [27] = WordClasses.Substance,
        [28] = WordClasses.Time,
        [31] = WordClasses.Thinking,
        [32] = WordClasses.Speaking,
        [38] = WordClasses.Moving,
        [40] = WordClasses.Transferring,
    };

    /// <summary>The roots of the files stand in a file of their own (03, noun.Tops), so these senses need their class said.</summary>
    public static readonly (string Sense, WordClasses Class)[] Tops =
    [
        ("act.n.2", WordClasses.Act), ("animal.n.1", WordClasses.Animal), ("artifact.n.1", WordClasses.Artifact), ("attribute.n.2", WordClasses.Attribute),
        ("cognition.n.1", WordClasses.Cognition), ("psychological feature.n.1", WordClasses.Cognition), ("communication.n.2", WordClasses.Communication),
        ("event.n.1", WordClasses.Event), ("feeling.n.1", WordClasses.Feeling), ("food.n.1", WordClasses.Food), ("nutrient.n.2", WordClasses.Food),
        ("group.n.1", WordClasses.Group), ("location.n.1", WordClasses.Location), ("motivation.n.1", WordClasses.Motive), ("object.n.1", WordClasses.NaturalObject),
        ("person.n.1", WordClasses.Person), ("phenomenon.n.1", WordClasses.Phenomenon), ("plant.n.2", WordClasses.Plant), ("possession.n.2", WordClasses.Possession),
        ("process.n.6", WordClasses.Process), ("measure.n.2", WordClasses.Quantity), ("relation.n.1", WordClasses.Relation), ("shape.n.2", WordClasses.Shape),
        ("state.n.2", WordClasses.State), ("substance.n.1", WordClasses.Substance), ("substance.n.7", WordClasses.Substance), ("matter.n.3", WordClasses.Substance), ("time.n.5", WordClasses.Time),
    ];

    /// <summary>Classes of everything below a sense, it included.</summary>
    public static readonly (string Sense, WordClasses Class)[] Narrower =
    [
        ("worker.n.1", WordClasses.Occupation), ("leader.n.1", WordClasses.Occupation), ("professional.n.1", WordClasses.Occupation), ("expert.n.1", WordClasses.Occupation),
        ("adviser.n.1", WordClasses.Occupation), ("representative.n.1", WordClasses.Occupation), ("communicator.n.1", WordClasses.Occupation),
        ("creator.n.2", WordClasses.Occupation), ("entertainer.n.1", WordClasses.Occupation), ("scientist.n.1", WordClasses.Occupation),
        ("intellectual.n.1", WordClasses.Occupation), ("athlete.n.1", WordClasses.Occupation), ("businessperson.n.1", WordClasses.Occupation),
        ("relative.n.1", WordClasses.Relative),
        ("organization.n.1", WordClasses.Organisation),
        ("country.n.1", WordClasses.Country), ("country.n.2", WordClasses.Country),
        ("city.n.1", WordClasses.City), ("town.n.1", WordClasses.City), ("city.n.2", WordClasses.City), ("capital.n.3", WordClasses.City),
        ("building.n.1", WordClasses.Building), ("vehicle.n.1", WordClasses.Vehicle), ("weapon.n.1", WordClasses.Weapon), ("disease.n.1", WordClasses.Disease),
        ("natural language.n.1", WordClasses.Language),
        ("money.n.1", WordClasses.Money), ("monetary unit.n.1", WordClasses.Money), ("cost.n.1", WordClasses.Money), ("price.n.1", WordClasses.Money),
        ("price.n.2", WordClasses.Money), ("sum.n.1", WordClasses.Money), ("currency.n.1", WordClasses.Money), ("fund.n.1", WordClasses.Money), ("income.n.1", WordClasses.Money),
        ("unit of measurement.n.1", WordClasses.Unit), ("time unit.n.1", WordClasses.Unit),
        ("magnitude.n.1", WordClasses.Measurable), ("duration.n.1", WordClasses.Measurable), ("frequency.n.1", WordClasses.Measurable), ("temperature.n.1", WordClasses.Measurable),
        ("cost.n.1", WordClasses.Measurable), ("price.n.1", WordClasses.Measurable), ("rate.n.1", WordClasses.Measurable), ("number.n.1", WordClasses.Measurable),
        ("percentage.n.1", WordClasses.Measurable), ("physical property.n.1", WordClasses.Measurable), ("age.n.1", WordClasses.Measurable), ("weight.n.1", WordClasses.Measurable),
        ("income.n.1", WordClasses.Measurable), ("sum.n.1", WordClasses.Measurable),
        ("meeting.n.1", WordClasses.Meeting), ("meeting.n.2", WordClasses.Meeting), ("conference.n.1", WordClasses.Meeting), ("conference.n.3", WordClasses.Meeting),
        ("negotiation.n.1", WordClasses.Meeting), ("discussion.n.2", WordClasses.Meeting),
        ("writing.n.2", WordClasses.Writing), ("document.n.1", WordClasses.Writing), ("report.n.1", WordClasses.Writing), ("publication.n.1", WordClasses.Writing),
    ];
}

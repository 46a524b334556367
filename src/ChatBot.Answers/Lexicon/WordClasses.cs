namespace ChatBot.Answers.Lexical;

/// <summary>Parts of speech and coarse meanings that a word has in its frequent senses; a word may have several.</summary>
[Flags]
internal enum WordClasses : ulong
{
    None = 0,

    Noun = 1UL << 0,
    Verb = 1UL << 1,
    Adjective = 1UL << 2,
    Adverb = 1UL << 3,

    // What a noun stands for: the lexicographer's file of its sense.
    Act = 1UL << 4,
    Animal = 1UL << 5,
    Artifact = 1UL << 6,
    Attribute = 1UL << 7,
    Body = 1UL << 8,
    Cognition = 1UL << 9,
    Communication = 1UL << 10,
    Event = 1UL << 11,
    Feeling = 1UL << 12,
    Food = 1UL << 13,

    /// <summary>People or things taken together: "committee", "family", "collection".</summary>
    Group = 1UL << 14,
    Location = 1UL << 15,
    Motive = 1UL << 16,

    /// <summary>A natural thing that is not alive: "river", "stone".</summary>
    NaturalObject = 1UL << 17,
    Person = 1UL << 18,
    Phenomenon = 1UL << 19,
    Plant = 1UL << 20,
    Possession = 1UL << 21,
    Process = 1UL << 22,
    Quantity = 1UL << 23,
    Relation = 1UL << 24,
    Shape = 1UL << 25,
    State = 1UL << 26,
    Substance = 1UL << 27,
    Time = 1UL << 28,

    // What a verb tells of.
    Speaking = 1UL << 32,
    Thinking = 1UL << 33,
    Moving = 1UL << 34,

    /// <summary>Giving, getting, buying, owning.</summary>
    Transferring = 1UL << 35,

    // Narrower kinds that questions ask for: what stands below a chosen sense in the hierarchy.
    /// <summary>A person by what they do for a living or the office they hold.</summary>
    Occupation = 1UL << 40,
    Relative = 1UL << 41,

    /// <summary>Somebody by where they come from, and the adjective for it: "Norwegian".</summary>
    Demonym = 1UL << 42,
    Organisation = 1UL << 43,
    Country = 1UL << 44,

    /// <summary>A town or a city, by name or in general.</summary>
    City = 1UL << 45,
    Building = 1UL << 46,
    Vehicle = 1UL << 47,
    Weapon = 1UL << 48,
    Disease = 1UL << 49,

    /// <summary>A natural language: "Welsh".</summary>
    Language = 1UL << 50,

    /// <summary>Money, sums, prices, payments, currencies.</summary>
    Money = 1UL << 51,

    /// <summary>A unit of measurement, of time and money too.</summary>
    Unit = 1UL << 52,

    /// <summary>Something that has a figure: "temperature", "length", "price".</summary>
    Measurable = 1UL << 53,

    /// <summary>A gathering of people: "meeting", "conference", "summit".</summary>
    Meeting = 1UL << 54,

    /// <summary>A thing that is written: "letter", "treaty", "report".</summary>
    Writing = 1UL << 55,
}

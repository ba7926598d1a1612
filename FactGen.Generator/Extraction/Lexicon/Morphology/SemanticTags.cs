using System;

namespace FactGen.Extraction;

/// <summary>What sort of thing a noun names, as far as the frames ask. The lower-case names stand in nouns.txt.</summary>
[Flags]
internal enum SemanticTags
{
    None = 0,

    /// <summary>Persons: Mensch, Soldat, Ärztin.</summary>
    Human = 1 << 0,

    /// <summary>Groups of persons: Gruppe, Volk, Familie.</summary>
    Group = 1 << 1,

    /// <summary>Military formations: Truppe, Brigade, Kontingent.</summary>
    Force = 1 << 2,

    /// <summary>A state's armed forces or a branch of them: Armee, Luftwaffe.</summary>
    Army = 1 << 3,

    Organisation = 1 << 4,

    /// <summary>State bodies: Regierung, Ministerium, Behörde.</summary>
    Government = 1 << 5,

    /// <summary>Persons by function: Präsident, Sprecher, General.</summary>
    Office = 1 << 6,

    Media = 1 << 7,

    /// <summary>News agencies and agencies of states: Nachrichtenagentur, Geheimdienst.</summary>
    Agency = 1 << 8,

    /// <summary>What is delivered or fired: Rakete, Panzer, Munition.</summary>
    Weapon = 1 << 9,

    Vehicle = 1 << 10,
    Goods = 1 << 11,
    Money = 1 << 12,

    /// <summary>Extent of land: Gebiet, Quadratkilometer.</summary>
    Area = 1 << 13,

    /// <summary>Where something is: Stadt, Front, Insel.</summary>
    Place = 1 << 14,

    Building = 1 << 15,
    Event = 1 << 16,
    Attack = 1 << 17,
    Fight = 1 << 18,
    Agreement = 1 << 19,
    Meeting = 1 << 20,

    /// <summary>What is said: Angabe, Erklärung, Bericht.</summary>
    Speech = 1 << 21,

    Document = 1 << 22,
    Time = 1 << 23,
    Measure = 1 << 24,
    Body = 1 << 25,
    Abstract = 1 << 26,
    Animal = 1 << 27,
}

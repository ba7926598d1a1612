using System;

namespace FactGen.Extraction;

/// <summary>
/// The cells of case by gender (plural has none) that a form can fill. Words of one noun phrase agree in the intersection of their
/// cells: "des" (genitive masculine, neuter) and "Geheimdienstes" (genitive masculine) leave the genitive masculine.
/// </summary>
[Flags]
internal enum Agreement : ushort
{
    None = 0,

    NominativeMasculine = 1 << 0,
    NominativeFeminine = 1 << 1,
    NominativeNeuter = 1 << 2,
    NominativePlural = 1 << 3,
    GenitiveMasculine = 1 << 4,
    GenitiveFeminine = 1 << 5,
    GenitiveNeuter = 1 << 6,
    GenitivePlural = 1 << 7,
    DativeMasculine = 1 << 8,
    DativeFeminine = 1 << 9,
    DativeNeuter = 1 << 10,
    DativePlural = 1 << 11,
    AccusativeMasculine = 1 << 12,
    AccusativeFeminine = 1 << 13,
    AccusativeNeuter = 1 << 14,
    AccusativePlural = 1 << 15,

    Nominative = NominativeMasculine | NominativeFeminine | NominativeNeuter | NominativePlural,
    Genitive = GenitiveMasculine | GenitiveFeminine | GenitiveNeuter | GenitivePlural,
    Dative = DativeMasculine | DativeFeminine | DativeNeuter | DativePlural,
    Accusative = AccusativeMasculine | AccusativeFeminine | AccusativeNeuter | AccusativePlural,

    Masculine = NominativeMasculine | GenitiveMasculine | DativeMasculine | AccusativeMasculine,
    Feminine = NominativeFeminine | GenitiveFeminine | DativeFeminine | AccusativeFeminine,
    Neuter = NominativeNeuter | GenitiveNeuter | DativeNeuter | AccusativeNeuter,
    Plural = NominativePlural | GenitivePlural | DativePlural | AccusativePlural,
    Singular = Masculine | Feminine | Neuter,

    All = Singular | Plural,
}

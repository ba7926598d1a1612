using System;

namespace FactGen.Extraction;

/// <summary>
/// What the shape of a verb or adjective form says. One analysis never mixes cells of the paradigm that differ in person and mood at
/// once: "habe" has one analysis for the first person (indicative or Konjunktiv I) and one for the third (Konjunktiv I only).
/// </summary>
[Flags]
internal enum WordFeatures : uint
{
    None = 0,

    FirstPerson = 1 << 0,
    SecondPerson = 1 << 1,
    ThirdPerson = 1 << 2,
    Singular = 1 << 3,
    Plural = 1 << 4,

    /// <summary>Present stem: the present indicative and Konjunktiv I.</summary>
    Present = 1 << 5,

    /// <summary>Preterite stem: the preterite indicative and Konjunktiv II.</summary>
    Preterite = 1 << 6,

    Indicative = 1 << 7,
    KonjunktivI = 1 << 8,
    KonjunktivII = 1 << 9,

    Infinitive = 1 << 10,

    /// <summary>The infinitive of a separable verb with its inner "zu": "teilzunehmen".</summary>
    ZuInfinitive = 1 << 11,

    /// <summary>"kämpfend", also declined: "kämpfenden".</summary>
    ParticipleI = 1 << 12,

    /// <summary>"gekämpft", also declined: "gekämpften".</summary>
    ParticipleII = 1 << 13,

    Comparative = 1 << 14,
    Superlative = 1 << 15,

    /// <summary>An adjective or participle with an ending; the agreement says which noun phrases it fits.</summary>
    Declined = 1 << 16,

    /// <summary>A stem that is a word only with an ending: "größt-", "hoh-". Look-ups never return it bare.</summary>
    Bound = 1 << 17,

    /// <summary>A verb, participle or adjective form that stands capitalised inside a sentence: "das Kämpfen", "die Geretteten".</summary>
    Nominalised = 1 << 18,

    Person = FirstPerson | SecondPerson | ThirdPerson,
    Number = Singular | Plural,
    Tense = Present | Preterite,
    Mood = Indicative | KonjunktivI | KonjunktivII,
    Participle = ParticipleI | ParticipleII,
}

using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A noun phrase, with its preposition if it has one.</summary>
internal sealed class Phrase
{
    /// <summary>The first word index, preposition and determiner included.</summary>
    public int First { get; set; }

    /// <summary>The index behind the last word of the phrase itself and of the genitives and names that belong to it.</summary>
    public int End { get; set; }

    /// <summary>The word index of its head; the last word of a name.</summary>
    public int Head { get; set; } = -1;

    /// <summary>The preposition without a fused article, or null.</summary>
    public string? Preposition { get; set; }

    /// <summary>The determiner's word index, or -1.</summary>
    public int Determiner { get; set; } = -1;

    /// <summary>The head noun, or null for names, pronouns and bare numbers.</summary>
    public NounLexeme? Noun { get; set; }

    /// <summary>The cells that all its words agree in.</summary>
    public Agreement Cells { get; set; } = Agreement.All;

    /// <summary>The word indices of its adjectives, in order.</summary>
    public List<int> Adjectives { get; } = [];

    /// <summary>The index of its quantity, or -1.</summary>
    public int Quantity { get; set; } = -1;

    /// <summary>The index behind the age in front of its head ("13 Jahre altes"), or -1.</summary>
    public int AgeEnd { get; set; } = -1;

    /// <summary>The index of the time expression that it is, or -1.</summary>
    public int Time { get; set; } = -1;

    /// <summary>The name or names inside it, as catalogue matches: of "Präsident Wladimir Putin", the person.</summary>
    public List<int> Matches { get; } = [];

    /// <summary>Whether a name inside it is that of a state, a body or a group.</summary>
    public bool NamesState { get; set; }

    /// <summary>Capitalised words that no catalogue knows, taken as a name: first word index and the index behind the last; or -1.</summary>
    public int NameFirst { get; set; } = -1;

    public int NameEnd { get; set; } = -1;

    /// <summary>Whether the name has a genitive's -s: "Marwans" of "die Ermordung Marwans".</summary>
    public bool IsGenitiveName { get; set; }

    /// <summary>A genitive in front of it: "Russlands" of "Russlands Armee".</summary>
    public Phrase? Possessor { get; set; }

    /// <summary>A genitive behind it: "der Soldaten" of "der Abzug der Soldaten".</summary>
    public Phrase? Genitive { get; set; }

    /// <summary>A phrase set beside it that names the same: "Kyrylo Budanow" of "des Chefs …, Kyrylo Budanow".</summary>
    public Phrase? Apposition { get; set; }

    /// <summary>The phrases coordinated with it ("A, B und C" has B and C under A).</summary>
    public List<Phrase> Conjuncts { get; } = [];

    /// <summary>Whether the conjuncts are joined by "oder".</summary>
    public bool IsAlternative { get; set; }

    /// <summary>The clause of a participle in front of its head, or null.</summary>
    public Clause? Participial { get; set; }

    /// <summary>The clause whose phrase it is.</summary>
    public Clause? Clause { get; set; }

    /// <summary>The personal, relative or demonstrative pronoun that it is: its word index, or -1.</summary>
    public int Pronoun { get; set; } = -1;

    /// <summary>Whether it means one of those that were told of: "ein dritter", "einer der Soldaten".</summary>
    public bool IsOneMore { get; set; }

    /// <summary>Whether its determiner denies it: "keine Soldaten".</summary>
    public bool IsNegated { get; set; }

    /// <summary>The phrase whose attribute it is, when it follows a noun directly: of "der Angriff | auf die Stadt", the attack.</summary>
    public Phrase? Governor { get; set; }

    /// <summary>The phrase that it is the genitive, possessor, conjunct or apposition of, or null.</summary>
    public Phrase? Owner { get; set; }

    /// <summary>The phrase that it depends on, in whatever way; null at the top.</summary>
    public Phrase? Above => Governor ?? Owner;

    /// <summary><see cref="Above"/>, and what that depends on, and so on.</summary>
    public PhraseAncestry Ancestors => new(this);

    /// <summary>The index behind its last conjunct.</summary>
    public int LastEnd => Conjuncts.Count > 0 ? Conjuncts[Conjuncts.Count - 1].End : End;

    /// <summary>Whether it opens with "wie", "als" ("als Geiseln").</summary>
    public string? Comparison { get; set; }

    public bool IsPlural => (Cells & Agreement.Plural) != 0;

    public bool CanBe(Agreement cells) => (Cells & cells) != 0;

    /// <summary>The phrase itself and its conjuncts.</summary>
    public PhraseMembers Members() => new(this);
}

using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The shape of a clause.</summary>
internal enum ClauseType : byte
{
    /// <summary>The finite verb stands second, or first.</summary>
    Main,

    /// <summary>Opened by a subordinator, the finite verb at its end.</summary>
    Subordinate,

    /// <summary>Opened by a relative pronoun, the finite verb at its end.</summary>
    Relative,

    /// <summary>An infinitive with "zu".</summary>
    Infinitive,

    /// <summary>A participle in front of a noun, with what belongs to it: "die in Kursk stationierten Truppen".</summary>
    Participial,

    /// <summary>No verb: a headline, a caption, an exclamation.</summary>
    Verbless,
}

/// <summary>A clause of a sentence: one verb cluster with its phrases.</summary>
internal sealed class Clause(ClauseType type)
{
    public ClauseType Type { get; set; } = type;

    /// <summary>The indices of its own words in the sentence, in order; those of embedded clauses are not among them.</summary>
    public List<int> Words { get; } = [];

    /// <summary>The clause that it depends on, or null.</summary>
    public Clause? Parent { get; set; }

    /// <summary>The clause that it is coordinated with and shares its front, subject or auxiliary with, or null.</summary>
    public Clause? Previous { get; set; }

    /// <summary>The word that opens it: "dass", "nachdem", "um"; null for main clauses.</summary>
    public string? Opener { get; set; }

    /// <summary>The word index of <see cref="Opener"/>, or -1.</summary>
    public int OpenerWord { get; set; } = -1;

    /// <summary>The word index of the relative pronoun, or -1.</summary>
    public int RelativeWord { get; set; } = -1;

    /// <summary>The preposition in front of the relative pronoun, or null.</summary>
    public string? RelativePreposition { get; set; }

    /// <summary>The phrase that a relative or participial clause belongs to, or null.</summary>
    public Phrase? Antecedent { get; set; }

    /// <summary>Whether its finite verb comes first, after another clause: an inquit, or a clause whose front is that clause.</summary>
    public bool StartsWithVerb { get; set; }

    /// <summary>Whether its verb is left out and taken from <see cref="Previous"/>: "…, Togo 100".</summary>
    public bool IsGapped { get; set; }

    /// <summary>Whether it is a number that counts on, with a time or place that is its own: "…, 400 im Mai".</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether a colon separates it from the clause before.</summary>
    public bool FollowsColon { get; set; }

    /// <summary>Whether it stands in parentheses or between dashes.</summary>
    public bool IsParenthetical { get; set; }

    public VerbCluster Verb { get; set; } = new();

    /// <summary>The word index of a separated particle ("nahm … teil"), or -1.</summary>
    public int ParticleWord { get; set; } = -1;

    /// <summary>Its phrases, in order.</summary>
    public List<Phrase> Phrases { get; } = [];

    /// <summary>The grammatical subject, or null; of a coordinated clause, that of the clause before when it has none.</summary>
    public Phrase? Subject { get; set; }

    /// <summary>The accusative object, or null.</summary>
    public Phrase? Object { get; set; }

    /// <summary>The dative object, or null.</summary>
    public Phrase? Dative { get; set; }

    /// <summary>Whether its verb is negated ("nicht", "nie", "weder").</summary>
    public bool IsNegated { get; set; }

    /// <summary>The word index of the negation that rejects only what "sondern" replaces, or -1.</summary>
    public int ContrastWord { get; set; } = -1;

    /// <summary>Whether its verb is denied for now only: "nicht mehr".</summary>
    public bool HasCeased { get; set; }

    /// <summary>Whether it holds the "weder" of "weder … noch".</summary>
    public bool StartsNeither { get; set; }

    /// <summary>Whether its finite verb is among its own words, not shared.</summary>
    public bool HasFiniteOfItsOwn(Word[] words) => Verb.Finite >= 0 && Words.Contains(Verb.Finite) && words.Length > Verb.Finite;

    /// <summary>The first and the last word index, for order.</summary>
    public int Start => Words.Count > 0 ? Words[0] : -1;

    public int End => Words.Count > 0 ? Words[Words.Count - 1] + 1 : -1;

    /// <summary>Whether its verb stands at its end.</summary>
    public bool IsVerbFinal => Type is ClauseType.Subordinate or ClauseType.Relative or ClauseType.Infinitive;

    public bool HasFinite => Verb.Finite >= 0;
}

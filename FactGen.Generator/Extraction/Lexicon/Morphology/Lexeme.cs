using System;

namespace FactGen.Extraction;

/// <summary>A word of the lexicon apart from its forms.</summary>
internal abstract class Lexeme(string lemma)
{
    /// <summary>The form that dictionaries list: infinitive, nominative singular, undeclined adjective.</summary>
    public string Lemma { get; } = lemma;

    public override string ToString() => Lemma;
}

/// <summary>How a verb takes part in verb clusters.</summary>
internal enum VerbClass : byte
{
    Full,

    /// <summary>sein, haben, werden.</summary>
    Auxiliary,

    /// <summary>können, müssen, dürfen, sollen, wollen, mögen.</summary>
    Modal,
}

/// <summary>With which auxiliaries a verb forms its perfect.</summary>
[Flags]
internal enum PerfectAuxiliary : byte
{
    Haben = 1,
    Sein = 2,
}

/// <summary>A verb.</summary>
/// <param name="lemma">The infinitive in one word: "teilnehmen".</param>
/// <param name="verbClass">How it takes part in verb clusters.</param>
/// <param name="perfect">With which auxiliaries it forms its perfect.</param>
/// <param name="particle">The part that main clauses put at their end ("teil"), or empty.</param>
/// <param name="baseLemma">What remains without the particle ("nehmen"); the lemma itself when there is none.</param>
internal sealed class VerbLexeme(string lemma, VerbClass verbClass, PerfectAuxiliary perfect, string particle, string baseLemma)
    : Lexeme(lemma)
{
    public VerbClass Class { get; } = verbClass;

    public PerfectAuxiliary Perfect { get; } = perfect;

    public string Particle { get; } = particle;

    public string BaseLemma { get; } = baseLemma;

    public bool IsSeparable => Particle.Length > 0;
}

/// <summary>A noun.</summary>
/// <param name="lemma">The nominative singular, or plural where there is no singular.</param>
/// <param name="gender">The columns of <see cref="Agreement"/> that its singular can fill; none for plural words.</param>
/// <param name="tags">What it names.</param>
/// <param name="unit">What a number before it counts, as an English plural ("soldiers"), or null.</param>
/// <param name="force">What it is as the force of a deployment ("soldiers"), or null.</param>
internal sealed class NounLexeme(string lemma, Agreement gender, SemanticTags tags, string? unit, string? force)
    : Lexeme(lemma)
{
    public Agreement Gender { get; } = gender;

    public SemanticTags Tags { get; } = tags;

    public string? Unit { get; } = unit;

    public string? Force { get; } = force;
}

/// <summary>An adjective.</summary>
internal sealed class AdjectiveLexeme(string lemma) : Lexeme(lemma);

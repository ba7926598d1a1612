using System;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>What sort of word the first number of a compiled lexeme says that it is.</summary>
internal enum LexemeSort
{
    /// <summary>Then: lemma, <see cref="VerbClass"/>, <see cref="PerfectAuxiliary"/>, particle, lemma of the base.</summary>
    Verb,

    /// <summary>Then: lemma, gender as <see cref="Agreement"/>, <see cref="SemanticTags"/>, unit, force.</summary>
    Noun,

    /// <summary>Then: lemma.</summary>
    Adjective,
}

/// <summary>The words of a compiled lexicon. Each is made when it is first asked for, once for all threads.</summary>
internal sealed class LexemeTable(CompiledLexicon compiled)
{
    private readonly Lexeme?[] _made = new Lexeme?[compiled.Lexemes.Length / CompiledLexicon.NumbersOfLexeme];

    public Lexeme this[int number] => Volatile.Read(ref _made[number]) ?? Interlocked.CompareExchange(ref _made[number], Make(number), null) ?? _made[number]!;

    private Lexeme Make(int number)
    {
        ReadOnlySpan<int> parts = compiled.Lexemes.AsSpan(number * CompiledLexicon.NumbersOfLexeme, CompiledLexicon.NumbersOfLexeme);
        string lemma = compiled.String(parts[1])!;
        return (LexemeSort)parts[0] switch
        {
            LexemeSort.Verb => new VerbLexeme(lemma, (VerbClass)parts[2], (PerfectAuxiliary)parts[3], compiled.String(parts[4])!, compiled.String(parts[5])!),
            LexemeSort.Noun => new NounLexeme(lemma, (Agreement)parts[2], (SemanticTags)parts[3], compiled.String(parts[4]), compiled.String(parts[5])),
            _ => new AdjectiveLexeme(lemma),
        };
    }
}

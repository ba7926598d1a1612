using System;

namespace FactGen.Extraction;

/// <summary>"Soldatinnen und Soldaten", "Ärzte und Ärztinnen": people who are named in both genders.</summary>
internal static class GenderPairs
{
    private const string Feminine = "in";

    /// <summary>The masculine noun of two phrases that name the same people; null for others, and where the second has attributes of its own.</summary>
    public static NounLexeme? Common(Phrase first, Phrase second)
    {
        if (first.Noun is not { } a || second.Noun is not { } b || second is not { Quantity: < 0, Determiner: < 0, Possessor: null, NameFirst: < 0, Adjectives.Count: 0, Matches.Count: 0 })
            return null;
        return IsPair(a, b) ? b : IsPair(b, a) ? a : null;
    }

    private static bool IsPair(NounLexeme feminine, NounLexeme masculine)
    {
        if (feminine.Gender != Agreement.Feminine || masculine.Gender != Agreement.Masculine || feminine.Tags != masculine.Tags || !feminine.Lemma.EndsWith(Feminine, StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> stem = feminine.Lemma.AsSpan(0, feminine.Lemma.Length - Feminine.Length);
        ReadOnlySpan<char> other = masculine.Lemma.AsSpan();
        if (other.Length == stem.Length + 1 && other[stem.Length] == 'e')
            other = other.Slice(0, stem.Length);
        if (other.Length != stem.Length)
            return false;
        for (int i = 0; i < stem.Length; i++)
        {
            if (WithoutUmlaut(stem[i]) != WithoutUmlaut(other[i]))
                return false;
        }

        return true;
    }

    private static char WithoutUmlaut(char c) => c switch
    {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        'Ä' => 'A',
        'Ö' => 'O',
        'Ü' => 'U',
        _ => c,
    };
}

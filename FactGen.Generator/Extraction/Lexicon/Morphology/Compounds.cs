using System;

namespace FactGen.Extraction;

/// <summary>A compound noun taken apart.</summary>
internal readonly ref struct Compound(
    int modifierEnd, ReadOnlySpan<WordAnalysis> modifier, ReadOnlySpan<WordAnalysis> head)
{
    /// <summary>
    /// Where the modifier ends, without the hyphen, and without a linking element unless modifier and element are a listed form
    /// together: after "Arbeit" in "Arbeitsmarkt", after "Truppen" in "Truppenentsendung".
    /// </summary>
    public int ModifierEnd { get; } = modifierEnd;

    /// <summary>What the modifier can be: a noun, an adjective or the infinitive of a verb stem; empty when it is not listed.</summary>
    public ReadOnlySpan<WordAnalysis> Modifier { get; } = modifier;

    /// <summary>What the head can be.</summary>
    public ReadOnlySpan<WordAnalysis> Head { get; } = head;
}

/// <summary>
/// Splits compound nouns that are not listed: the longest listed noun at the right end is the head ("Truppen-entsendung"). A modifier
/// that is listed too decides between heads; one that is not needs four letters, must not be a particle or prefix of verbs, and needs a
/// head of four letters that names do not end in.
/// </summary>
internal sealed class Compounds(Lexicon lexicon)
{
    private const int MinPart = 3;
    private const int MinOfUnknown = 4;

    /// <summary>Longer words are searched for a head only this far from their end.</summary>
    private const int MaxHead = 48;

    private const int MaxModifier = 48;

    /// <summary>Takes a capitalised word apart.</summary>
    /// <returns>False when the word is listed itself, or no head is found.</returns>
    public bool TrySplit(ReadOnlySpan<char> form, out Compound compound)
    {
        compound = default;
        if (form.Length < 2 * MinPart || !char.IsLetterOrDigit(form[0]) || lexicon.Table.Find(form).Length > 0)
            return false;
        int hyphen = form.LastIndexOf('-');
        if (hyphen < 0)
            return char.IsUpper(form[0]) && TrySplitClosed(form, 0, out compound);
        ReadOnlySpan<char> tail = form.Slice(hyphen + 1);
        if (hyphen == 0 || tail.Length < MinPart || !char.IsUpper(tail[0]))
            return false;
        ReadOnlySpan<WordAnalysis> head = lexicon.Table.Find(tail);
        if (head.Length == 0)
            return TrySplitClosed(tail, hyphen + 1, out compound);
        compound = new Compound(hyphen, Listed(form.Slice(0, hyphen)), head);
        return true;
    }

    private bool TrySplitClosed(ReadOnlySpan<char> word, int offset, out Compound compound)
    {
        compound = default;
        bool found = false;
        for (int i = Math.Max(MinPart, word.Length - MaxHead); i <= word.Length - MinPart; i++)
        {
            if (!char.IsLower(word[i]))
                continue;
            ReadOnlySpan<WordAnalysis> head = lexicon.Table.Find(char.ToUpperInvariant(word[i]), word.Slice(i + 1));
            if (head.Length == 0)
                continue;
            ReadOnlySpan<WordAnalysis> modifier = FindModifier(word.Slice(0, i), out int modifierEnd);
            if (modifier.Length > 0)
            {
                compound = new Compound(offset + modifierEnd, modifier, head);
                return true;
            }

            if (!found && CanBeUnknown(word.Slice(0, i), word.Length - i, head[0].Lexeme))
            {
                compound = new Compound(offset + i, default, head);
                found = true;
            }
        }

        return found;
    }

    private bool CanBeUnknown(ReadOnlySpan<char> modifier, int headLength, Lexeme head) =>
        modifier.Length >= MinOfUnknown && headLength >= MinOfUnknown
        && !lexicon.Rules.NameEndings.Contains(head.Lemma)
        && !IsVerbalPrefix(modifier);

    /// <summary>Whether the word would derive from a verb and not be a compound: "Herausforderung".</summary>
    private bool IsVerbalPrefix(ReadOnlySpan<char> modifier)
    {
        foreach (string particle in lexicon.Particles)
        {
            if (particle.Length == modifier.Length && modifier.Slice(1).SequenceEqual(particle.AsSpan(1))
                && char.ToLowerInvariant(modifier[0]) == particle[0])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a compound can begin so.</summary>
    public bool CanBeModifier(ReadOnlySpan<char> start) => FindModifier(start, out _).Length > 0;

    /// <summary>What a modifier can be, as it is or without a linking element.</summary>
    private ReadOnlySpan<WordAnalysis> FindModifier(ReadOnlySpan<char> modifier, out int end)
    {
        end = modifier.Length;
        ReadOnlySpan<WordAnalysis> found = Listed(modifier);
        foreach (string linking in lexicon.Rules.LinkingElements)
        {
            if (found.Length > 0)
                break;
            end = modifier.Length - linking.Length;
            if (end >= MinPart && modifier.EndsWith(linking.AsSpan(), StringComparison.Ordinal))
                found = Listed(modifier.Slice(0, end));
        }

        return found;
    }

    /// <summary>The noun, undeclined adjective or verb of this stem.</summary>
    private ReadOnlySpan<WordAnalysis> Listed(ReadOnlySpan<char> modifier)
    {
        if (modifier.Length is < 2 or > MaxModifier)
            return default;
        ReadOnlySpan<WordAnalysis> noun = lexicon.Table.Find(char.ToUpperInvariant(modifier[0]), modifier.Slice(1));
        if (noun.Length > 0)
            return noun;
        char lower = char.ToLowerInvariant(modifier[0]);
        ReadOnlySpan<WordAnalysis> adjective = lexicon.Table.Find(lower, modifier.Slice(1));
        if (adjective.Length > 0 && adjective[0].Lexeme is AdjectiveLexeme)
            return adjective;

        Span<char> infinitive = stackalloc char[MaxModifier + 2];
        modifier.CopyTo(infinitive);
        infinitive[0] = lower;
        infinitive[modifier.Length] = 'e';
        infinitive[modifier.Length + 1] = 'n';
        ReadOnlySpan<WordAnalysis> verb = lexicon.Table.Find(infinitive.Slice(0, modifier.Length + 2));
        // "kamen" is no stem of "Kamboni".
        foreach (WordAnalysis analysis in verb)
        {
            if (analysis.Lexeme is VerbLexeme && analysis.Is(WordFeatures.Infinitive))
                return verb;
        }

        return default;
    }
}

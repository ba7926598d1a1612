using System;

namespace FactGen.Extraction;

/// <summary>Says whether a known verb has a stem, alone or behind the first part of a compound.</summary>
internal sealed class VerbStems(Lexicon lexicon)
{
    private const int MinStem = 3;
    private const int MaxForm = 48;

    /// <summary>Whether a known verb has this stem, alone or behind the first part of a compound: "Verkürz", "Speicher", "Abwickl", "Blutstill".</summary>
    public bool IsVerbs(ReadOnlySpan<char> stem)
    {
        for (int start = 0; start + MinStem <= stem.Length; start++)
        {
            if (start > 0 && (start < MinStem || !lexicon.Compounds.CanBeModifier(stem.Slice(0, start))))
                continue;
            if (IsVerb(stem.Slice(start)))
                return true;
        }

        return false;
    }

    private bool IsVerb(ReadOnlySpan<char> stem)
    {
        Span<char> infinitive = stackalloc char[MaxForm + 3];
        stem.CopyTo(infinitive);
        infinitive[0] = char.ToLowerInvariant(stem[0]);
        infinitive[stem.Length] = 'n';
        if (IsInfinitive(infinitive.Slice(0, stem.Length + 1)))
            return true;
        infinitive[stem.Length] = 'e';
        infinitive[stem.Length + 1] = 'n';
        if (IsInfinitive(infinitive.Slice(0, stem.Length + 2)))
            return true;
        // "Abwicklung" of "abwickeln", "Steigrung" of "steigern".
        char last = stem[stem.Length - 1];
        if (last is not ('l' or 'r'))
            return false;
        infinitive[stem.Length - 1] = 'e';
        infinitive[stem.Length] = last;
        return IsInfinitive(infinitive.Slice(0, stem.Length + 2));
    }

    private bool IsInfinitive(ReadOnlySpan<char> form)
    {
        foreach (ref readonly WordAnalysis analysis in lexicon.Table.Find(form))
        {
            if (analysis.Is(WordFeatures.Infinitive))
                return true;
        }

        return false;
    }
}

using System;

namespace FactGen.Extraction;

/// <summary>
/// Reads capitalised words that are neither listed nor compounds by their endings: "Minderung", "Zynismus". What they name is neither
/// somebody nor something, so that they must not pass for names.
/// </summary>
internal sealed class Derivations(Lexicon lexicon)
{
    private const int MinStem = 3;
    private const int MaxForm = 48;
    private const int MaxEnding = 5;
    private const string PluralEnding = "en";

    /// <summary>The noun that a form is, or null.</summary>
    public WordAnalysis? Find(ReadOnlySpan<char> form)
    {
        if (form.Length is < MinStem + MaxEnding - 2 or > MaxForm || !char.IsUpper(form[0]))
            return null;
        if (MorphologyRules.EndingOf(form, lexicon.Rules.MasculineEndings) > 0)
            return Noun(form.ToString(), Agreement.Masculine, Agreement.Masculine);
        bool plural = form.EndsWith(PluralEnding.AsSpan(), StringComparison.Ordinal);
        ReadOnlySpan<char> singular = plural ? form.Slice(0, form.Length - PluralEnding.Length) : form;
        int ofVerb = MorphologyRules.EndingOf(singular, lexicon.Rules.EndingsOfVerbs);
        return MorphologyRules.EndingOf(singular, lexicon.Rules.FeminineEndings) > 0 || (ofVerb > 0 && IsStem(singular.Slice(0, singular.Length - ofVerb)))
            ? Noun(singular.ToString(), Agreement.Feminine, plural ? Agreement.Plural : Agreement.Feminine) : null;
    }

    private static WordAnalysis? Noun(string lemma, Agreement gender, Agreement cells)
        => new WordAnalysis(new NounLexeme(lemma, gender, SemanticTags.Abstract, null, null), WordFeatures.None, cells);

    /// <summary>"Kampflos zogen die Truppen ab": whether a form is an adjective or adverb made of a known noun.</summary>
    public bool IsOfNoun(ReadOnlySpan<char> form)
    {
        if (form.Length > MaxForm || MorphologyRules.EndingOf(form, lexicon.Rules.EndingsOfNouns) is not (> 0 and var ending))
            return false;
        ReadOnlySpan<char> noun = form.Slice(0, form.Length - ending);
        return noun.Length >= MinStem && lexicon.Compounds.CanBeModifier(noun);
    }

    /// <summary>Whether a known verb has this stem, alone or behind the first part of a compound: "Verkürz", "Speicher", "Abwickl", "Blutstill".</summary>
    private bool IsStem(ReadOnlySpan<char> stem)
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

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
        return MorphologyRules.EndingOf(singular, lexicon.Rules.FeminineEndings) > 0 || (ofVerb > 0 && lexicon.Stems.IsVerbs(singular.Slice(0, singular.Length - ofVerb)))
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
}

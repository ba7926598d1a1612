using System;

namespace FactGen.Extraction;

/// <summary>
/// Reads capitalised words that are neither listed nor compounds as nouns for people, by their endings: "Krawattenverleger", "Posaunist". Surnames and
/// towns look like that, too ("Haberer"), so that only what stands in front of the word can tell.
/// </summary>
internal sealed class PersonNouns(Lexicon lexicon)
{
    private const int MinStem = 3;
    private const int MaxForm = 48;

    private const Agreement Oblique = Agreement.Masculine & ~Agreement.Nominative;

    private const Agreement Bare = Agreement.Masculine & ~Agreement.Genitive;

    /// <summary>The noun for a person, or for several, that a form can be; null when it has no such ending.</summary>
    public WordAnalysis? Find(ReadOnlySpan<char> form)
    {
        if (form.Length > MaxForm || form.Length < MinStem + 2 || !char.IsUpper(form[0]) || !char.IsLower(form[1]) || form.IndexOf('-') >= 0)
            return null;
        if (form.EndsWith("innen".AsSpan(), StringComparison.Ordinal) && Masculine(form.Slice(0, form.Length - 5), out _))
            return Noun(form.Slice(0, form.Length - 3), Agreement.Feminine, Agreement.Plural);
        if (form.EndsWith("in".AsSpan(), StringComparison.Ordinal) && Masculine(form.Slice(0, form.Length - 2), out _))
            return Noun(form, Agreement.Feminine, Agreement.Feminine);
        if (Masculine(form, out Inflection own))
            return Noun(form, Agreement.Masculine, own == Inflection.Doer ? Bare | (Agreement.Plural & ~Agreement.Dative) : own == Inflection.Post ? Bare : Agreement.NominativeMasculine);
        return Ending(form, "s") ?? Ending(form, "en") ?? Ending(form, "n") ?? Ending(form, "e");
    }

    private WordAnalysis? Ending(ReadOnlySpan<char> form, string ending)
    {
        if (!form.EndsWith(ending.AsSpan(), StringComparison.Ordinal) || !Masculine(form.Slice(0, form.Length - ending.Length), out Inflection how))
            return null;
        Agreement cells = (how, ending) switch
        {
            (Inflection.Doer or Inflection.Post, "s") => Agreement.GenitiveMasculine,
            (Inflection.Doer, "n") or (Inflection.Post, "en") => Agreement.DativePlural,
            (Inflection.Post, "e") => Agreement.Plural & ~Agreement.Dative,
            (Inflection.Calling, "en" or "n") => Oblique | Agreement.Plural,
            _ => Agreement.None,
        };
        return cells == Agreement.None ? null : Noun(form.Slice(0, form.Length - ending.Length), Agreement.Masculine, cells);
    }

    /// <summary>Whether a form is the nominative of a man's noun, and how that inflects.</summary>
    private bool Masculine(ReadOnlySpan<char> form, out Inflection inflection)
    {
        inflection = Inflection.Doer;
        if (MorphologyRules.EndingOf(form, lexicon.Rules.DoerEndings) is > 0 and var doer && form.Length - doer >= MinStem && lexicon.Stems.IsVerbs(form.Slice(0, form.Length - doer)))
            return true;
        if (Has(form, MorphologyRules.EndingOf(form, lexicon.Rules.TradeEndings)))
            return true;
        inflection = Inflection.Calling;
        if (Has(form, MorphologyRules.EndingOf(form, lexicon.Rules.CallingEndings)))
            return true;
        inflection = Inflection.Post;
        return Has(form, MorphologyRules.EndingOf(form, lexicon.Rules.PostEndings));
    }

    private static bool Has(ReadOnlySpan<char> form, int ending) => ending > 0 && form.Length - ending >= MinStem;

    private static WordAnalysis Noun(ReadOnlySpan<char> lemma, Agreement gender, Agreement cells)
        => new(new NounLexeme(lemma.ToString(), gender, SemanticTags.Human, null, null), WordFeatures.None, cells);

    private enum Inflection
    {
        Doer,
        Calling,
        Post,
    }
}

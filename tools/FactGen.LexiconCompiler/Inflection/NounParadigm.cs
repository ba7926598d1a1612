using System;
using System.Collections.Generic;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>The forms of a noun with the cells that each fills.</summary>
internal static class NounParadigm
{
    private const Agreement Nominative = Agreement.NominativeMasculine | Agreement.NominativeFeminine | Agreement.NominativeNeuter;
    private const Agreement Genitive = Agreement.GenitiveMasculine | Agreement.GenitiveFeminine | Agreement.GenitiveNeuter;
    private const Agreement Dative = Agreement.DativeMasculine | Agreement.DativeFeminine | Agreement.DativeNeuter;
    private const Agreement Accusative = Agreement.AccusativeMasculine | Agreement.AccusativeFeminine | Agreement.AccusativeNeuter;

    private static readonly string[] UnstressedEndings = ["el", "er", "en", "em", "or", "um", "us", "ing", "lein"];

    public static Agreement GenderOf(string gender)
    {
        var columns = Agreement.None;
        foreach (string part in gender.Split('/'))
        {
            columns |= part switch
            {
                "m" => Agreement.Masculine,
                "f" => Agreement.Feminine,
                "n" => Agreement.Neuter,
                NounEntry.LikeAdjectives => Agreement.Masculine | Agreement.Feminine,
                NounEntry.PluralOnly => Agreement.None,
                _ => throw new FormatException($"'{part}' is no gender."),
            };
        }

        return columns;
    }

    public static List<InflectedForm> Forms(NounEntry entry)
    {
        var forms = new List<InflectedForm>(6);
        Agreement gender = GenderOf(entry.Gender);
        if (entry.Gender == NounEntry.LikeAdjectives)
            return NominalisedAdjective(entry.Lemma);
        if (entry.Gender == NounEntry.PluralOnly)
        {
            AddPlural(forms, entry.Lemma);
            return forms;
        }

        AddSingular(forms, entry, gender);
        foreach (string plural in entry.Plurals)
            AddPlural(forms, plural);
        return forms;
    }

    /// <summary>The feminine word for persons: "Soldatin", "Soldatinnen".</summary>
    public static List<InflectedForm> FeminineForms(string feminine)
    {
        var forms = new List<InflectedForm>(2);
        Add(forms, feminine, Agreement.Feminine);
        AddPlural(forms, feminine + "nen");
        return forms;
    }

    private static void AddSingular(List<InflectedForm> forms, NounEntry entry, Agreement gender)
    {
        string lemma = entry.Lemma;
        if (gender == Agreement.Feminine)
        {
            Add(forms, lemma, gender);
            return;
        }

        bool alwaysWeak = entry.Genitives.Count > 0 && entry.Genitives.All(genitive => IsWeak(lemma, genitive));
        Add(forms, lemma, alwaysWeak
            ? gender & (Nominative | Agreement.AccusativeNeuter)
            : gender & (Nominative | Accusative | Dative));
        foreach (string genitive in entry.Genitives)
        {
            Add(forms, genitive, gender & Genitive);
            if (IsWeak(lemma, genitive))
            {
                // "dem, den Soldaten"; with -ns and -ens the s goes: "dem Namen". Neuter "Herz" keeps its accusative.
                string oblique = Phonology.EndsWith(genitive, "s") ? Phonology.WithoutEnd(genitive, 1) : genitive;
                Add(forms, oblique, gender & (Dative | (Accusative & ~Agreement.Neuter)));
            }
            else if (genitive == lemma + "es")
            {
                // "des Krieges" has "des Kriegs" beside it, unless s, ß, z or x go before; "im Kriege".
                if (!Phonology.EndsInSibilant(lemma))
                    Add(forms, lemma + "s", gender & Genitive);
                Add(forms, lemma + "e", gender & Dative);
            }
            else if (genitive == lemma + "s" && CanTakeEs(lemma) && !entry.Plurals.Contains(genitive))
            {
                Add(forms, lemma + "es", gender & Genitive);
            }
        }
    }

    /// <summary>Whether "des Geheimdienstes" stands beside "des Geheimdiensts": not after vowels and unstressed endings.</summary>
    private static bool CanTakeEs(string lemma) =>
        !Phonology.IsVowel(lemma[lemma.Length - 1]) && !UnstressedEndings.Any(ending => Phonology.EndsWith(lemma, ending));

    private static bool IsWeak(string lemma, string genitive)
    {
        if (genitive.Length <= lemma.Length || !genitive.StartsWith(lemma, StringComparison.Ordinal))
            return false;
        string ending = genitive.Substring(lemma.Length);
        return ending is "n" or "en" or "ns" or "ens";
    }

    private static void AddPlural(List<InflectedForm> forms, string nominative)
    {
        bool takesN = Phonology.EndsWith(nominative, "e") || Phonology.EndsWith(nominative, "el") || Phonology.EndsWith(nominative, "er");
        Add(forms, nominative, takesN ? Agreement.Plural & ~Agreement.Dative : Agreement.Plural);
        if (takesN)
            Add(forms, nominative + "n", Agreement.DativePlural);
    }

    private static List<InflectedForm> NominalisedAdjective(string lemma)
    {
        var forms = new List<InflectedForm>(4);
        string stem = Phonology.WithoutEnd(lemma, 1);
        foreach ((string ending, Agreement cells) in AdjectiveEnding.All)
        {
            if ((cells & ~Agreement.Neuter) != 0)
                Add(forms, stem + ending, cells & ~Agreement.Neuter);
        }

        return forms;
    }

    private static void Add(List<InflectedForm> forms, string form, Agreement cells)
    {
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].Form == form)
            {
                forms[i] = new InflectedForm(form, WordFeatures.None, forms[i].Agreement | cells);
                return;
            }
        }

        forms.Add(new InflectedForm(form, WordFeatures.None, cells));
    }
}

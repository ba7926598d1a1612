using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>All forms of a verb, and how prefixed verbs inherit them.</summary>
internal sealed class VerbParadigm
{
    private const WordFeatures FirstSingular = WordFeatures.FirstPerson | WordFeatures.Singular;
    private const WordFeatures SecondSingular = WordFeatures.SecondPerson | WordFeatures.Singular;
    private const WordFeatures ThirdSingular = WordFeatures.ThirdPerson | WordFeatures.Singular;
    private const WordFeatures FirstPlural = WordFeatures.FirstPerson | WordFeatures.Plural;
    private const WordFeatures SecondPlural = WordFeatures.SecondPerson | WordFeatures.Plural;
    private const WordFeatures ThirdPlural = WordFeatures.ThirdPerson | WordFeatures.Plural;
    private const WordFeatures PresentIndicative = WordFeatures.Present | WordFeatures.Indicative;
    private const WordFeatures PresentKonjunktiv = WordFeatures.Present | WordFeatures.KonjunktivI;
    private const WordFeatures PreteriteIndicative = WordFeatures.Preterite | WordFeatures.Indicative;
    private const WordFeatures PreteriteKonjunktiv = WordFeatures.Preterite | WordFeatures.KonjunktivII;

    private VerbParadigm(string infinitive, InflectedForm[] forms)
    {
        Infinitive = infinitive;
        Forms = forms;
    }

    public string Infinitive { get; }

    /// <summary>Every form once per set of features, without the declined participles.</summary>
    public InflectedForm[] Forms { get; }

    /// <summary>The paradigm whose forms are all listed, as of auxiliaries.</summary>
    public static VerbParadigm Listed(string infinitive, VerbFormCollector forms) => new(infinitive, forms.ToForms());

    public static VerbParadigm FromParts(VerbParts parts)
    {
        string infinitive = parts.Infinitive;
        string stem = VerbParts.StemOf(infinitive);
        var forms = new VerbFormCollector();
        AddPresent(forms, infinitive, stem, parts.PresentThird);
        AddKonjunktivI(forms, infinitive, stem);
        foreach (string third in parts.PreteriteThird)
            AddPreterite(forms, third, PreteriteIndicative);
        foreach (string third in parts.KonjunktivII.Count > 0 ? parts.KonjunktivII : DerivedKonjunktivII(parts.PreteriteThird))
            AddPreterite(forms, third, PreteriteKonjunktiv);
        forms.Add(infinitive, WordFeatures.Infinitive);
        forms.Add(infinitive + "d", WordFeatures.ParticipleI);
        foreach (string participle in parts.ParticipleII)
            forms.Add(participle, WordFeatures.ParticipleII);
        return new VerbParadigm(infinitive, forms.ToForms());
    }

    /// <summary>The verb with an inseparable prefix: "kommen" to "bekommen", "gekommen" to "bekommen".</summary>
    public VerbParadigm WithPrefix(string prefix)
    {
        var forms = new InflectedForm[Forms.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            InflectedForm form = Forms[i];
            bool augmented = form.Features == WordFeatures.ParticipleII && form.Form.StartsWith("ge", StringComparison.Ordinal);
            forms[i] = new InflectedForm(prefix + (augmented ? form.Form.Substring(2) : form.Form), form.Features);
        }

        return new VerbParadigm(prefix + Infinitive, forms);
    }

    /// <summary>The verb with a separable particle, in the forms that subordinate clauses use: "nimmt" to "teilnimmt", "teilzunehmen".</summary>
    public VerbParadigm WithParticle(string particle)
    {
        var forms = new InflectedForm[Forms.Length + 1];
        for (int i = 0; i < Forms.Length; i++)
            forms[i] = new InflectedForm(particle + Forms[i].Form, Forms[i].Features);
        forms[Forms.Length] = new InflectedForm(particle + "zu" + Infinitive, WordFeatures.ZuInfinitive);
        return new VerbParadigm(particle + Infinitive, forms);
    }

    /// <summary>
    /// The finite forms in the third person: what is left of "einkesseln" when its particle stands at the end of the clause. Of a verb that is
    /// made of an adjective only those that cannot be taken for it ("engt", "engte", not "engen").
    /// </summary>
    public VerbParadigm Severed(bool isOfAdjective)
    {
        var forms = new List<InflectedForm>();
        foreach (InflectedForm form in Forms)
        {
            bool isThird = (form.Features & WordFeatures.ThirdPerson) != 0;
            if (isThird && (!isOfAdjective || (form.Features & WordFeatures.Preterite) != 0 || (form.Features & (WordFeatures.Singular | WordFeatures.KonjunktivI)) == WordFeatures.Singular))
                forms.Add(form);
        }

        return new VerbParadigm(Infinitive, forms.ToArray());
    }

    private static void AddPresent(VerbFormCollector forms, string infinitive, string stem, IReadOnlyList<string> thirds)
    {
        foreach (string first in FirstPersons(infinitive, stem))
            forms.Add(first, FirstSingular | PresentIndicative);
        foreach (string third in thirds)
        {
            forms.Add(SecondPerson(stem, third), SecondSingular | PresentIndicative);
            forms.Add(third, ThirdSingular | PresentIndicative);
        }

        forms.Add(infinitive, FirstPlural | PresentIndicative);
        forms.Add(infinitive, ThirdPlural | PresentIndicative);
        bool keepsVowel = thirds[0].StartsWith(stem, StringComparison.Ordinal) && thirds[0].Length > stem.Length;
        forms.Add(keepsVowel ? thirds[0] : stem + (Phonology.NeedsLinkingE(stem) ? "et" : "t"), SecondPlural | PresentIndicative);
    }

    /// <summary>From the third person: "nimmt" to "nimmst", "liest" to "liest", "hält" (whose t is the stem's) to "hältst".</summary>
    private static string SecondPerson(string stem, string third)
    {
        bool dentalStem = Phonology.EndsInDental(stem) && !Phonology.EndsWith(third, "et");
        if (dentalStem && Phonology.EndsWith(third, stem.Substring(stem.Length - 1)))
            return Phonology.EndsWith(third, "st") ? third : third + "st";
        string singular = Phonology.WithoutEnd(third, 1);
        return Phonology.EndsInSibilant(singular) ? third : singular + "st";
    }

    private static void AddKonjunktivI(VerbFormCollector forms, string infinitive, string stem)
    {
        foreach (string first in FirstPersons(infinitive, stem))
        {
            forms.Add(first, FirstSingular | PresentKonjunktiv);
            forms.Add(first, ThirdSingular | PresentKonjunktiv);
        }

        string link = IsSyllabic(infinitive) ? "" : "e";
        forms.Add(stem + link + "st", SecondSingular | PresentKonjunktiv);
        forms.Add(infinitive, FirstPlural | PresentKonjunktiv);
        forms.Add(infinitive, ThirdPlural | PresentKonjunktiv);
        forms.Add(stem + link + "t", SecondPlural | PresentKonjunktiv);
    }

    /// <summary>"nehme"; for stems in -el and -er with and without their e: "handele" and "handle".</summary>
    private static string[] FirstPersons(string infinitive, string stem) =>
        IsSyllabic(infinitive)
            ? [stem + "e", stem.Substring(0, stem.Length - 2) + stem[stem.Length - 1] + "e"]
            : [stem + "e"];

    private static bool IsSyllabic(string infinitive) =>
        Phonology.EndsWith(infinitive, "eln") || Phonology.EndsWith(infinitive, "ern");

    private static void AddPreterite(VerbFormCollector forms, string third, WordFeatures tenseAndMood)
    {
        forms.Add(third, FirstSingular | tenseAndMood);
        forms.Add(third, ThirdSingular | tenseAndMood);
        if (Phonology.EndsWith(third, "e"))
        {
            forms.Add(third + "st", SecondSingular | tenseAndMood);
            forms.Add(third + "n", FirstPlural | tenseAndMood);
            forms.Add(third + "n", ThirdPlural | tenseAndMood);
            forms.Add(third + "t", SecondPlural | tenseAndMood);
            return;
        }

        bool linked = Phonology.EndsInDental(third);
        forms.Add(third + (linked || Phonology.EndsInSibilant(third) ? "est" : "st"), SecondSingular | tenseAndMood);
        forms.Add(third + "en", FirstPlural | tenseAndMood);
        forms.Add(third + "en", ThirdPlural | tenseAndMood);
        forms.Add(third + (linked ? "et" : "t"), SecondPlural | tenseAndMood);
    }

    /// <summary>"nahm" to "nähme", "brachte" to "brächte"; the same form for weak verbs, which do not umlaut.</summary>
    private static List<string> DerivedKonjunktivII(IReadOnlyList<string> preteriteThirds)
    {
        var derived = new List<string>(preteriteThirds.Count);
        foreach (string third in preteriteThirds)
            derived.Add(Phonology.EndsWith(third, "e") ? third : Phonology.Umlaut(third) + "e");
        return derived;
    }
}

namespace FactGen.Extraction;

/// <summary>Whether the subject does or suffers what the verb says.</summary>
internal enum Voice : byte
{
    Active,

    /// <summary>"werden" with a participle: "wurde entsandt".</summary>
    Passive,

    /// <summary>"sein" with the participle of a verb whose perfect takes "haben": "sind stationiert".</summary>
    StatalPassive,
}

/// <summary>The mood of a clause, as far as attribution asks.</summary>
internal enum VerbMood : byte
{
    Indicative,

    /// <summary>Unambiguous Konjunktiv I: reported speech.</summary>
    KonjunktivI,

    /// <summary>Konjunktiv II: reported speech where it replaces Konjunktiv I, otherwise unreal.</summary>
    KonjunktivII,
}

/// <summary>The tense of a clause.</summary>
internal enum VerbTense : byte
{
    /// <summary>No finite verb.</summary>
    None,
    Present,
    Preterite,
    Perfect,
    Pluperfect,
    Future,
}

/// <summary>All verbs of a clause, read as one.</summary>
internal sealed class VerbCluster
{
    /// <summary>The full verbs: "getötet und verletzt" has two. Of a copula, "sein"; empty without any verb.</summary>
    public VerbLexeme?[] Verbs { get; set; } = [];

    /// <summary>The word index of each full verb.</summary>
    public int[] VerbWords { get; set; } = [];

    /// <summary>The word index of the finite verb, or -1.</summary>
    public int Finite { get; set; } = -1;

    /// <summary>The lemma of the modal verb, or null.</summary>
    public string? Modal { get; set; }

    /// <summary>The full verb that governs the infinitive that is told ("begann zu liefern"), or null.</summary>
    public string? Matrix { get; set; }

    public Voice Voice { get; set; }

    public VerbMood Mood { get; set; }

    public VerbTense Tense { get; set; }

    /// <summary>The person and number of the finite verb.</summary>
    public WordFeatures Person { get; set; }

    /// <summary>Whether "haben" or "sein" stands in it as an infinitive: "soll … entsandt haben".</summary>
    public bool IsNonfinitePerfect { get; set; }

    /// <summary>Whether two full verbs are joined by "oder".</summary>
    public bool IsAlternative { get; set; }

    /// <summary>The lemma of the first full verb, with its particle: "teilnehmen"; empty without any.</summary>
    public string Lemma => Verbs.Length > 0 ? Verbs[0]?.Lemma ?? "" : "";
}

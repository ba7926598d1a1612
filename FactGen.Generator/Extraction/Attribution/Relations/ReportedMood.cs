namespace FactGen.Extraction;

/// <summary>The mood of a clause where it tells who speaks.</summary>
internal static class ReportedMood
{
    /// <summary>"ich habe" is no Konjunktiv: only in the third person the form tells that somebody else says so.</summary>
    public static VerbMood Of(Clause clause, Word[] words)
        => clause.Verb is { Mood: VerbMood.KonjunktivI, Finite: >= 0 } verb && words[verb.Finite] is { IsModal: false, Finite.Lemma: not "sein" } && clause.Words.Exists(word => words[word].FunctionForm == "ich")
            ? VerbMood.Indicative : clause.Verb.Mood;
}

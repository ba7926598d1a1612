using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Reads the verbs of a clause as one: full verb with its particle, tense, voice, mood and modal verb.</summary>
internal static class VerbClusterReader
{
    /// <param name="clause">The clause.</param>
    /// <param name="words">The words of its sentence.</param>
    /// <param name="verbs">Tells finite verbs from others.</param>
    /// <param name="isElliptic">Whether its auxiliary stands in another clause.</param>
    public static VerbCluster Read(Clause clause, Word[] words, VerbFinder verbs, bool isElliptic = false)
    {
        var cluster = new VerbCluster();
        int finite = isElliptic || clause.Type is ClauseType.Infinitive or ClauseType.Verbless ? -1
            : clause.Type == ClauseType.Main ? verbs.FirstFinite(clause.Words, false)
            : FinalFinite(clause, verbs);
        if (finite < 0 && !isElliptic && clause.Type is ClauseType.Subordinate or ClauseType.Relative)
            finite = verbs.FirstFinite(clause.Words, false);
        if (clause.Type == ClauseType.Main && finite >= 0 && (SharesAuxiliary(clause, finite, words) || SharesModal(clause, finite, words) || IsPerfectInfinitive(clause, finite, words)))
            finite = -1;
        cluster.Finite = finite;
        var parts = new Parts();
        foreach (int i in clause.Words)
        {
            if (i != finite && (!words[i].IsCapital || IsFronted(i, finite, words)) && words[i].IsNonfinite && (words[i].Function is null or { Classes: FunctionClass.Particle } || IsAuxiliarySein(i, words))
                && words[i].Quantity < 0 && words[i].Time < 0 && !verbs.IsAttributive(i))
                parts.Add(words, i, verbs);
        }

        if (finite >= 0)
        {
            cluster.Person = words[finite].FiniteFeatures & (WordFeatures.Person | WordFeatures.Number);
            cluster.Mood = MoodOf(words[finite].FiniteFeatures);
        }

        Combine(cluster, parts, finite, clause, words);
        return cluster;
    }

    /// <summary>"Verletzt wurden zwei Helfer", "Verletzt worden seien zwei", "Zahlen soll die EU": a participle or infinitive in front of its auxiliary, with the capital of the sentence's first word.</summary>
    private static bool IsFronted(int i, int finite, Word[] words)
        // "Vermisst: ein Matrose"
        => (finite < 0 && words[i] is { StartsSentence: true, Participle: not null } && i + 1 < words.Length && words[i + 1].Mark == ':')
            || ((i == finite - 1 || (i == finite - 2 && words[i + 1].Participle is { Lemma: "werden" })) && words[i].StartsSentence
            && ((words[i].Participle is not null && words[finite].IsAuxiliary) || (words[i].Infinitive is not null && words[finite].IsModal)));

    /// <summary>"soll stationiert sein": behind a participle, and not in front of a noun, "sein" is no possessive.</summary>
    private static bool IsAuxiliarySein(int i, Word[] words)
        => words[i].FunctionForm == "sein" && i > 0 && words[i - 1].Participle is not null && (i + 1 == words.Length || !words[i + 1].IsCapital);

    /// <summary>"…getötet und verletzt": the second participle takes the auxiliary of the first, or in verb-final clauses the first that of the second.</summary>
    public static void ShareAuxiliaries(List<Clause> clauses, Word[] words, VerbFinder verbs)
    {
        foreach (Clause clause in clauses)
        {
            if (clause.Previous is { Verb.Finite: >= 0 } previous && clause.Verb.Finite < 0)
                Share(previous.Verb, clause.Verb, words);
        }

        for (int k = clauses.Count - 1; k >= 0; k--)
        {
            if (clauses[k] is not { Type: ClauseType.Subordinate or ClauseType.Relative, Verb: { Finite: >= 0 } verb, Previous: { } previous })
                continue;
            // "dass 40 verletzt | und drei verschleppt worden seien": what could be finite in front.
            if (IsParticipleAtEnd(previous, words) && words[verb.Finite].IsAuxiliary && verb.VerbWords.Length > 0 && verb.VerbWords[0] != verb.Finite && words[verb.VerbWords[0]].Participle is not null)
                previous.Verb = Read(previous, words, verbs, isElliptic: true);
            if (previous.Verb.Finite < 0)
                Share(verb, previous.Verb, words);
        }
    }

    private static bool IsParticipleAtEnd(Clause clause, Word[] words)
        => clause.Verb.Finite >= 0 && clause.Verb.Finite == clause.End - 1 && words[clause.Verb.Finite] is { IsAuxiliary: false, Participle: not null };

    /// <summary>"wurden aus Syrien abgezogen und nach Libyen verlegt": what could be finite stands last, where only a participle can.</summary>
    private static bool SharesAuxiliary(Clause clause, int finite, Word[] words)
        => WithFinite(clause.Previous)?.Verb is { } before && words[before.Finite].IsAuxiliary && before.VerbWords.Length > 0
            && words[before.VerbWords[0]].Participle is not null && before.VerbWords[0] != before.Finite
            && words[finite].Participle is not null && finite == clause.End - 1 && clause.Words.Count > 1;

    /// <summary>"will nach Oslo reisen und dort einen Vertrag unterzeichnen": what looks like a plural stands last, where only an infinitive can.</summary>
    private static bool SharesModal(Clause clause, int finite, Word[] words)
        => WithFinite(clause.Previous)?.Verb is { } before && (words[before.Finite].IsModal || before.Tense == VerbTense.Future) && before.VerbWords.Length > 0
            && before.VerbWords[0] != before.Finite && words[before.VerbWords[0]].Infinitive is not null
            && words[finite].Infinitive is not null && finite == clause.Words[clause.Words.Count - 1] && clause.Words.Count > 1
            && !words[clause.Words[0]].Is(FunctionClass.Pronoun);

    /// <summary>"soll nach Neom geflogen sein und dort den König getroffen | haben": at the end, behind its participle and a modal verb in front, an infinitive.</summary>
    private static bool IsPerfectInfinitive(Clause clause, int finite, Word[] words)
        => finite == clause.End - 1 && finite > 0 && words[finite] is { IsAuxiliary: true, Infinitive: not null } && words[finite - 1].Participle is not null
            && WithFinite(clause.Previous)?.Verb is { Modal: not null };

    /// <summary>The clause that has the finite verb of several.</summary>
    private static Clause? WithFinite(Clause? clause)
    {
        while (clause is { Verb.Finite: < 0 })
            clause = clause.Previous;
        return clause;
    }

    private static void Share(VerbCluster from, VerbCluster to, Word[] words)
    {
        // "seien … getötet und … gefangen genommen worden": the "worden" at the end makes both passive.
        if (to.Voice == Voice.Passive && from.Voice == Voice.StatalPassive)
            (from.Voice, from.Tense) = (Voice.Passive, to.Tense);
        // "soll das Haus gestürmt und um sich geschossen haben": the "haben" at the end is both's.
        from.IsNonfinitePerfect |= from.Modal is not null && to.IsNonfinitePerfect;
        to.Finite = from.Finite;
        to.Mood = from.Mood;
        to.Tense = from.Tense;
        to.Modal ??= from.Modal;
        if (from.Voice == Voice.Passive || (from.Voice == Voice.StatalPassive && !TakesSein(to)))
            to.Voice = from.Voice;
        // "waren fünf Rebellen tot und sechs verletzt"
        else if (from is { Voice: Voice.Active, Lemma: "sein" } && to is { Voice: Voice.Active, Lemma: not "sein" } && !TakesSein(to) && IsParticiple(to, words))
            to.Voice = Voice.StatalPassive;
        // "ein Helfer wurde getötet, zwei Soldaten verletzt": nothing but a subject can stand there, of whatever number.
        to.Person = to.Voice is Voice.Passive or Voice.StatalPassive ? WordFeatures.None : from.Person;
    }

    private static bool IsParticiple(VerbCluster cluster, Word[] words) => cluster.VerbWords.Length > 0 && words[cluster.VerbWords[0]].Participle is not null;

    private static bool TakesSein(VerbCluster cluster)
        => cluster.Verbs.Length > 0 && cluster.Verbs[0] is { } verb && (verb.Perfect & PerfectAuxiliary.Sein) != 0;

    private static int FinalFinite(Clause clause, VerbFinder verbs) => verbs.LastFinite(clause.Words);

    private static VerbMood MoodOf(WordFeatures features)
    {
        if ((features & WordFeatures.Indicative) != 0)
            return VerbMood.Indicative;
        return (features & WordFeatures.KonjunktivI) != 0 ? VerbMood.KonjunktivI
            : (features & WordFeatures.KonjunktivII) != 0 ? VerbMood.KonjunktivII : VerbMood.Indicative;
    }

    private static void Combine(VerbCluster cluster, Parts parts, int finite, Clause clause, Word[] words)
    {
        VerbLexeme? finiteVerb = finite >= 0 ? words[finite].Finite : null;
        bool past = finite >= 0 && (words[finite].FiniteFeatures & WordFeatures.Preterite) != 0
            && (words[finite].FiniteFeatures & WordFeatures.Indicative) != 0;
        VerbClass finiteClass = finiteVerb?.Class ?? VerbClass.Full;
        string? auxiliary = finiteClass == VerbClass.Auxiliary ? finiteVerb!.Lemma : null;
        if (finiteClass == VerbClass.Modal && (parts.Full.Count > 0 || parts.Auxiliaries.Count > 0))
            cluster.Modal = finiteVerb!.Lemma;
        if (parts.Modal is not null)
            cluster.Modal ??= parts.Modal;

        cluster.IsNonfinitePerfect = parts.HasInfinitive("haben") || parts.HasInfinitive("sein");
        cluster.Tense = finite < 0 ? VerbTense.None : past ? VerbTense.Preterite : VerbTense.Present;
        if (parts.Full.Count == 0)
        {
            // "sollen … gewesen sein": of a modal verb and an auxiliary the latter is told.
            bool isModal = finiteClass == VerbClass.Modal && parts.Auxiliaries.Count > 0;
            if (isModal)
                cluster.Modal = finiteVerb!.Lemma;
            if (finite >= 0 && !isModal)
                SetVerbs(cluster, [finite], words, static word => word.Finite, clause);
            else if (parts.Auxiliaries.Count > 0)
                SetVerbs(cluster, [parts.Auxiliaries[0]], words, static word => word.Participle ?? word.Infinitive ?? word.ZuInfinitive, clause);
            if (parts.Has("haben") || parts.Has("sein"))
                cluster.Tense = VerbTense.Perfect;
            if (auxiliary is "haben" or "sein" && parts.Auxiliaries.Count > 0)
                cluster.Tense = past ? VerbTense.Pluperfect : VerbTense.Perfect;
            return;
        }

        // "hält … besetzt", "erklärte … für gescheitert": without an auxiliary the participle only describes.
        if (finiteClass == VerbClass.Full && finite >= 0 && !parts.IsInfinitive && parts.Auxiliaries.Count == 0)
        {
            SetVerbs(cluster, [finite], words, static word => word.Finite, clause);
            return;
        }

        if (finiteClass == VerbClass.Full && finite >= 0 && parts.IsInfinitive)
            cluster.Matrix = finiteVerb!.Lemma;

        // A full verb that governs a bare infinitive ("lässt … liefern") keeps both; the last is what is told.
        bool participle = words[parts.Full[parts.Full.Count - 1]].Participle is not null && !parts.IsInfinitive;
        SetVerbs(cluster, parts.Full, words, !participle ? static word => word.Infinitive ?? word.ZuInfinitive ?? word.Participle
            : auxiliary == "sein" && !parts.HasWorden ? static word => word.ParticipleWithSein ?? word.Participle : static word => word.Participle, clause);
        cluster.IsAlternative = parts.IsAlternative(words);
        if (!participle)
        {
            // "sie würden die Stadt angreifen" tells the future as well; "sie würden kämpfen" stands for the present that looks like an indicative.
            if (auxiliary == "werden" && ((words[finite].FiniteFeatures & WordFeatures.KonjunktivII) == 0 || !Cues.German.Is(Cue.StateVerb, cluster.Lemma)))
                cluster.Tense = VerbTense.Future;
            // "hat abgeben müssen", "hat abziehen lassen": the infinitive of such a verb stands for its participle.
            else if (auxiliary == "haben" && (parts.Modal is not null || parts.HasLet))
                cluster.Tense = past ? VerbTense.Pluperfect : VerbTense.Perfect;
            return;
        }

        bool takesSein = TakesSein(cluster);
        // "wird unter Beschuss geraten": what has its perfect with "sein" has no passive; the form is the infinitive.
        if (auxiliary == "werden" && takesSein && !parts.HasWorden && !parts.Has("werden") && words[cluster.VerbWords[0]].Infinitive is not null)
        {
            cluster.Tense = VerbTense.Future;
            return;
        }

        if (parts.HasWorden || auxiliary == "werden" || parts.Has("werden"))
        {
            cluster.Voice = Voice.Passive;
            if (parts.HasWorden)
                cluster.Tense = past ? VerbTense.Pluperfect : VerbTense.Perfect;
            // "werde abgezogen werden", "würden abgezogen werden"
            else if (auxiliary == "werden" && parts.Has("werden"))
                cluster.Tense = VerbTense.Future;
        }
        else if ((auxiliary == "sein" || parts.Has("sein")) && !takesSein)
        {
            cluster.Voice = Voice.StatalPassive;
        }
        else if (auxiliary is "haben" or "sein" || parts.Has("haben") || parts.Has("sein"))
        {
            cluster.Tense = past ? VerbTense.Pluperfect : VerbTense.Perfect;
        }
        else if (finite < 0 && clause.Type is ClauseType.Verbless && !takesSein)
        {
            // "Zwei Soldaten getötet": a headline leaves the auxiliary out.
            cluster.Voice = Voice.Passive;
            cluster.Tense = VerbTense.Perfect;
        }
    }

    private delegate VerbLexeme? Reading(Word word);

    private static void SetVerbs(VerbCluster cluster, List<int> indices, Word[] words, Reading reading, Clause clause)
    {
        cluster.VerbWords = [.. indices];
        cluster.Verbs = new VerbLexeme?[indices.Count];
        for (int k = 0; k < indices.Count; k++)
        {
            VerbLexeme? verb = reading(words[indices[k]]) ?? words[indices[k]].Participle ?? words[indices[k]].Infinitive;
            cluster.Verbs[k] = verb is null ? null
                : indices[k] == cluster.Finite ? WithParticle(verb, cluster.Finite, clause, words)
                : WithParticleBefore(verb, indices[k], words);
        }
    }

    /// <summary>Joins a finite verb with the particle at the end of its clause: "nahm … teil".</summary>
    private static VerbLexeme WithParticle(VerbLexeme verb, int finite, Clause clause, Word[] words)
    {
        if (verb.IsSeparable)
            return verb;
        // "wie das Amt bekannt gab": apart, but in its place.
        if (clause.IsVerbFinal && WithParticleBefore(verb, finite, words) is { IsSeparable: true } whole)
        {
            clause.ParticleWord = finite - 1;
            return whole;
        }

        for (int k = clause.Words.Count - 1; k > 0; k--)
        {
            int i = clause.Words[k];
            if (i <= finite)
                break;
            // "kamen ums Leben, davon 21 im Kampf": in front of a part it is no particle.
            if (words[i].Particle is null || (k + 1 < clause.Words.Count && Cues.German.Is(Cue.SubsetOpener, words[i].FunctionForm)))
                continue;
            // A particle ends its clause; before a noun the same word is a preposition or an article.
            bool ends = k == clause.Words.Count - 1 || words[clause.Words[k + 1]].Is(FunctionClass.Coordinator)
                // "warnte Kigali vor | „neuen Abenteuern“": nor in front of a quotation.
                || (clause.Words[k + 1] != i + 1 && words[i + 1].Kind != TokenKind.OpenQuote) || !words[i].Is(FunctionClass.Preposition | FunctionClass.AnyDeterminer);
            if (ends && Lexicon.German.Separable(words[i].Particle!, verb.Lemma) is { } joined)
            {
                clause.ParticleWord = i;
                return joined;
            }
        }

        // "Hinzu kommen …": the particle alone in front of the finite verb.
        int front = clause.Words[0];
        if (front == finite - 1 && words[front].Particle is { } first && Lexicon.German.Separable(first, verb.Lemma) is { } fronted)
        {
            clause.ParticleWord = front;
            return fronted;
        }

        return verb;
    }

    /// <summary>"gefangen genommen", "gefangen zu nehmen": the particle written apart in front of its participle or infinitive.</summary>
    public static VerbLexeme WithParticleBefore(VerbLexeme verb, int word, Word[] words)
        => word > 1 && words[word - 1].FunctionForm == "zu" && words[word - 2].Participle is not null ? WithParticleBefore(verb, word - 1, words) : !verb.IsSeparable && word > 0 && words[word - 1].Particle is { } particle && !words[word - 1].Is(FunctionClass.Preposition | FunctionClass.Adverb)
            && Lexicon.German.Separable(particle, verb.Lemma) is { } joined ? joined : verb;

    /// <summary>The verb forms of a clause that are not finite.</summary>
    private sealed class Parts
    {
        public List<int> Full { get; } = [];

        public List<int> Auxiliaries { get; } = [];

        public string? Modal { get; private set; }

        public bool HasWorden { get; private set; }

        /// <summary>Whether "lassen" stands behind the infinitive that is told, as it does in the perfect: "hat abziehen lassen".</summary>
        public bool HasLet { get; private set; }

        public bool IsInfinitive { get; private set; }

        private readonly HashSet<string> _auxiliaryLemmas = [];
        private readonly HashSet<string> _infinitives = [];

        public bool Has(string auxiliary) => _auxiliaryLemmas.Contains(auxiliary);

        public bool HasInfinitive(string auxiliary) => _infinitives.Contains(auxiliary);

        public bool IsAlternative(Word[] words)
        {
            for (int k = 1; k < Full.Count; k++)
            {
                for (int i = Full[k - 1]; i < Full[k]; i++)
                {
                    if (words[i].FunctionForm == "oder")
                        return true;
                }
            }

            return false;
        }

        public void Add(Word[] words, int i, VerbFinder verbs)
        {
            Word word = words[i];
            VerbLexeme verb = (word.Participle ?? word.ZuInfinitive ?? word.Infinitive)!;
            if (verb.Class == VerbClass.Modal)
            {
                Modal = verb.Lemma;
                return;
            }

            if (verb.Class == VerbClass.Auxiliary)
            {
                Auxiliaries.Add(i);
                _auxiliaryLemmas.Add(verb.Lemma);
                if (word.Participle is null)
                    _infinitives.Add(verb.Lemma);
                HasWorden |= verb.Lemma == "werden" && word.Participle is not null;
                return;
            }

            // "hat abziehen lassen": of the two infinitives the first is told.
            if (verb.Lemma == "lassen" && word.Participle is null or { Lemma: "lassen" } && Full.Count > 0 && Full[Full.Count - 1] == i - 1 && words[i - 1] is { Infinitive: not null, Participle: null })
            {
                HasLet = true;
                return;
            }

            // Of two full verbs that are not coordinated, the one nearer to the end of the clause is the one told, but a participle in
            // front of its auxiliary stays.
            if (Full.Count > 0 && !AreJoined(words, Full[Full.Count - 1], i))
                Full.Clear();
            Full.Add(i);
            IsInfinitive = word.Participle is null || (word.Infinitive is not null && verbs.IsZuInfinitive(i)) || (word.Infinitive is not null && word.Participle is null);
        }

        private static bool AreJoined(Word[] words, int left, int right)
        {
            for (int i = left + 1; i < right; i++)
            {
                if (!words[i].Is(FunctionClass.Coordinator | FunctionClass.ListCoordinator) && !words[i].IsQuote && words[i].FunctionForm != "noch")
                    return false;
            }

            return right > left + 1;
        }
    }
}

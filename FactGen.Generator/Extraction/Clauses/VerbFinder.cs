using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Tells finite verbs from the participles, infinitives and adjectives that look like them, by where they stand.</summary>
internal sealed class VerbFinder(Word[] words)
{
    private const int MaxParticipial = 12;

    private static readonly FunctionClass s_beforeNoun = FunctionClass.AnyDeterminer | FunctionClass.Preposition;

    /// <summary>Whether the word opens a verb-final clause wherever it stands at the start of a stretch.</summary>
    public bool IsCertainSubordinator(int word)
        => words[word].Is(FunctionClass.Subordinator)
            && !words[word].Is(FunctionClass.Preposition | FunctionClass.Adverb | FunctionClass.Particle | FunctionClass.Interrogative)
            && words[word].FunctionForm is not ("als" or "wie");

    /// <summary>"weil", "was", "womit": whether what the word opens has a finite verb of its own; "wie erwartet" has none.</summary>
    public bool OpensDependent(int word)
        => words[word].Is(FunctionClass.Subordinator | FunctionClass.Interrogative | FunctionClass.RelativeAdverb)
            && !words[word].Is(FunctionClass.Preposition | FunctionClass.Adverb | FunctionClass.Particle) && words[word].FunctionForm is not ("als" or "wie");

    /// <summary>Whether a word can be a finite verb where it stands.</summary>
    public bool CanBeFinite(int i)
    {
        Word word = words[i];
        if (word.Finite is null || (word.IsCapital && !word.StartsSentence) || word.Quantity >= 0 || word.Time >= 0)
            return false;
        if (word.IsCapital && word.Noun is not null && !word.IsAuxiliary && !word.IsModal)
            return false;
        if (word.Match >= 0 || word.Is(FunctionClass.Preposition | FunctionClass.AnyDeterminer | FunctionClass.Coordinator))
            return false;
        if (i > 0 && words[i - 1].FunctionForm == "zu" && word.Infinitive is not null)
            return false;
        // "einst": news does not say "du"; "wie lange": nor is an adverb a Konjunktiv.
        if (word.Is(FunctionClass.Adverb) && ((word.FiniteFeatures & (WordFeatures.FirstPerson | WordFeatures.ThirdPerson)) == 0 || (word.FiniteFeatures & WordFeatures.Indicative) == 0))
            return false;
        return !IsAttributive(i) && !IsPassiveParticiple(i);
    }

    /// <summary>"mehr als 50 verletzt worden": in front of "worden" a form is the participle.</summary>
    private bool IsPassiveParticiple(int i)
        => words[i].Participle is not null && i + 1 < words.Length && words[i + 1].Participle is { Class: VerbClass.Auxiliary };

    /// <summary>Whether a participle or adjective stands between a determiner and its noun.</summary>
    public bool IsAttributive(int i)
    {
        Word word = words[i];
        if (word.DeclinedParticiple is null && !word.IsDeclinedAdjective)
            return false;
        int next = i + 1;
        while (next < words.Length && (words[next].IsQuote || words[next].Quantity >= 0
            || (!words[next].IsCapital && (words[next].IsDeclinedAdjective || words[next].DeclinedParticiple is not null) && words[next].Function is null)))
            next++;
        if (next >= words.Length || !words[next].IsCapital || words[next].Kind != TokenKind.Word)
            return false;
        // "weite Teile": a Konjunktiv right before its noun is an adjective.
        if (word.Finite is not null && word.DeclinedParticiple is null && (word.FiniteFeatures & WordFeatures.Indicative) == 0)
            return true;
        for (int before = i - 1; before >= 0; before--)
        {
            if (words[before].Is(s_beforeNoun))
                return before < i - 1 || !IsSaidOf(before, i, next);
            if (words[before].IsQuote || words[before].Is(FunctionClass.Adverb) || words[before].IsBareAdjective)
                continue;
            if (!words[before].IsCapital && words[before].IsDeclinedAdjective)
                continue;
            // "200 getötete und verletzte Soldaten"
            if (words[before].Is(FunctionClass.ListCoordinator) && before > 0 && words[before - 1] is { IsCapital: false, DeclinedParticiple: not null })
                continue;
            return OpensBefore(i) || words[before] is { Quantity: >= 0, Time: < 0 } || (word.Finite is null && words[before].Kind == TokenKind.Word && !words[before].IsCapital);
        }

        return word.Finite is null;
    }

    /// <summary>"Das erklärte General Banda", "Dies bestätigte Banda": a pronoun that agrees with no noun behind the verb of speech.</summary>
    private bool IsSaidOf(int pronoun, int verb, int noun)
        => words[pronoun] is { StartsSentence: true, Function: { } function } && function.Form is "das" or "dies"
            && words[verb].Finite is { } finite && SpeechLexicon.German.Verb(finite.Lemma) is not null
            && (words[noun].Noun is null || (words[noun].NounCells & function.Agreement) == 0);

    /// <summary>"den | in Afghanistan stationierten": a determiner in front of a preposition or of another determiner opens a participle.</summary>
    private bool OpensBefore(int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - MaxParticipial; k--)
        {
            if (words[k].Kind == TokenKind.Punctuation)
                return false;
            // "im | von Rebellen besetzten": nor do two prepositions follow each other.
            if (words[k].Is(FunctionClass.Preposition) && words[k].Is(FunctionClass.Article) && words[k + 1].Is(FunctionClass.Preposition))
                return true;
            if (!words[k].Is(FunctionClass.AnyDeterminer) || words[k].Is(FunctionClass.Preposition))
                continue;
            // "keine der Parteien": behind another determiner than the article an article opens a genitive.
            FunctionClass opener = words[k].Is(FunctionClass.Article) ? FunctionClass.Preposition | FunctionClass.Article : FunctionClass.Preposition;
            if (words[BehindAdverbs(k + 1)].Is(opener))
                return true;
        }

        return false;
    }

    /// <summary>"einer | hauptsächlich | von": the next word that is no adverb.</summary>
    private int BehindAdverbs(int i)
    {
        while (i + 1 < words.Length && !words[i].IsCapital && (words[i].Is(FunctionClass.Adverb) || words[i].IsBareAdjective) && !words[i].Is(FunctionClass.Preposition))
            i++;
        return i;
    }

    /// <summary>The first finite verb of a stretch, or -1.</summary>
    /// <param name="stretch">The word indices.</param>
    /// <param name="awaited">Whether an auxiliary before the stretch still waits for its participle or infinitive.</param>
    public int FirstFinite(List<int> stretch, bool awaited)
    {
        int ambiguous = -1;
        bool auxiliary = false;
        foreach (int i in stretch)
        {
            if (!CanBeFinite(i))
                continue;
            Word word = words[i];
            if (word.IsAuxiliary || word.IsModal || !IsAmbiguous(word))
            {
                // "worden sind", "geliefert werden können": an infinitive of an auxiliary is not finite when a modal follows.
                if (word.Infinitive is not null && (HasLaterFiniteAuxiliary(stretch, i) || (awaited && IsPerfectInfinitive(stretch, i))))
                    continue;
                // "explodierten Bomben und töteten …": of two coordinated verbs the first is as finite as the second.
                return ambiguous >= 0 && words[i - 1].Is(FunctionClass.Coordinator) && AgreesWith(words[ambiguous], word) ? ambiguous : i;
            }

            auxiliary |= word.IsAuxiliary;
            // "acht verwundet worden": a participle, whatever else the form can be.
            if (i + 1 < words.Length && words[i + 1].Participle is { Class: VerbClass.Auxiliary } && word.Participle is not null)
                continue;
            if (ambiguous < 0)
                ambiguous = i;
        }

        if (ambiguous < 0 || awaited || auxiliary || HasZuInfinitive(stretch))
            return -1;
        return IsEllipticParticiple(stretch, ambiguous) && !IsOnlyRelative(stretch, ambiguous) ? -1 : ambiguous;
    }

    /// <summary>"soll Granaten, | Panzer und Drohnen geliefert haben": the end of a list and of the modal verb's infinitive.</summary>
    private bool IsPerfectInfinitive(List<int> stretch, int i)
        => stretch.Count > 1 && stretch[stretch.Count - 1] == i && words[i - 1].Participle is not null && !IsDependent(stretch);

    /// <summary>Whether two forms have a number and a tense in common.</summary>
    private static bool AgreesWith(Word first, Word second)
    {
        WordFeatures common = first.FiniteFeatures & second.FiniteFeatures;
        return (common & WordFeatures.Number) != 0 && (common & (WordFeatures.Present | WordFeatures.Preterite)) != 0;
    }

    /// <summary>Whether a form can be a participle or infinitive as well ("besetzt", "liefern", "kontrollierte Gebiete").</summary>
    private static bool IsAmbiguous(Word word) => word.IsNonfinite || word.DeclinedParticiple is not null;

    private bool HasLaterFiniteAuxiliary(List<int> stretch, int from)
    {
        foreach (int i in stretch)
        {
            if (i > from && CanBeFinite(i) && (words[i].IsAuxiliary || words[i].IsModal))
                return i == from + 1;
        }

        return false;
    }

    /// <summary>"Die Abgeordnete bezweifelt, dass …": with a content clause behind it the form is finite.</summary>
    private bool IsFollowedByContent(int i)
        => i + 2 < words.Length && words[i + 1].Mark == ',' && words[i + 2].FunctionForm is "dass" or "daß" or "ob";

    /// <summary>Whether a stretch opens with what puts its verb at the end.</summary>
    private bool IsDependent(List<int> stretch)
    {
        const FunctionClass Openers = FunctionClass.Subordinator | FunctionClass.Relative | FunctionClass.RelativeAdverb | FunctionClass.Interrogative;
        return words[stretch[0]].Is(Openers) || (words[stretch[0]].Is(FunctionClass.Preposition) && words[stretch[1]].Is(Openers));
    }

    /// <summary>"Hunderte Menschen verletzt": a participle at the end of a headline, where the auxiliary is left out.</summary>
    private bool IsEllipticParticiple(List<int> stretch, int i)
    {
        // "Vermisst: ein Matrose"
        if (words[i].Participle is not null && stretch[0] == i && words[i].StartsSentence && i + 1 < words.Length && words[i + 1].Mark == ':')
            return true;
        if (words[i].Participle is null || stretch.Count < 2 || IsFollowedByContent(i) || IsCertainSubordinator(stretch[0]))
            return false;
        // "Ob Togo Stellungen bombardiert, ist unklar": whatever puts the verb at the end has one; but "weil zwei Helfer verletzt, drei getötet wurden".
        if (stretch[stretch.Count - 1] == i && (IsCertainSubordinator(stretch[0]) || words[stretch[0]].FunctionForm == "ob") && !stretch.Exists(word => words[word].Quantity >= 0))
            return false;
        // "Wie aus Kreisen der Armee verlautet, …"
        if (stretch[stretch.Count - 1] == i && words[stretch[0]].FunctionForm == "wie" && words[i].Finite is { } said && SpeechLexicon.German.Verb(said.Lemma) is not null)
            return false;
        // "Acht Helfer verletzt, vier davon schwer", "Goma zurückerobert, Bukavu noch nicht": what follows a comma adds to it.
        if (stretch[stretch.Count - 1] != i && (i + 1 == words.Length || words[i + 1].Mark != ','))
            return false;
        if (stretch[stretch.Count - 1] != i && words[i].Finite is not { IsSeparable: true })
            return words[stretch[0]].Quantity >= 0 && IsParticipleOfSeveral(stretch, i);
        // "Letztes Dorf zurückerobert": in a main clause the particle of a finite verb stands behind it.
        if (words[i].Finite is { IsSeparable: true } && !words[stretch[0]].Is(FunctionClass.Subordinator | FunctionClass.Pronoun | FunctionClass.Preposition) && words[stretch[0]].IsCapital)
            return true;
        return IsParticipleOfSeveral(stretch, i) || IsDoneInHeadline(stretch, i);
    }

    /// <summary>
    /// "Reporter in Goma verhaftet", "Waffenruhe vereinbart": of a verb that is nothing without its object a form at the very end, with none behind it,
    /// is the participle.
    /// </summary>
    private bool IsDoneInHeadline(List<int> stretch, int i)
        => stretch[stretch.Count - 1] == i && Cues.German.Is(Cue.ObjectVerb, words[i].Finite!.Lemma) && !IsDependent(stretch) && !words[stretch[0]].Is(FunctionClass.Pronoun)
            && (i + 1 >= words.Length || words[i + 1] is { Kind: TokenKind.Punctuation, Mark: '.' or '–' or '—' or '-' or ':' or '|' or '!' })
            && (!words[stretch[0]].Is(FunctionClass.Article) || words[stretch[0]].Quantity >= 0 || words[stretch[0]].FunctionForm is "ein" or "eine")
            && !stretch.Exists(word => words[word].Is(FunctionClass.Reflexive));

    /// <summary>
    /// "Russland, das Eritrea seit Jahren | beliefert": behind a noun and its comma the word can be no article, so that the clause has
    /// a finite verb; in "die Fahrer verletzt" it can.
    /// </summary>
    private bool IsOnlyRelative(List<int> stretch, int finite)
    {
        int first = stretch[0];
        if (words[first] is not { IsCapital: false, Function: { } relative } || !words[first].Is(FunctionClass.Relative) || first < 2 || words[first - 1].Mark != ','
            || !words[first - 2].IsCapital || words[finite].Finite is { IsSeparable: true } || stretch.Count < 3)
            return false;
        Word next = words[stretch[1]];
        if (next.Quantity >= 0 || next.IsDeclinedAdjective || next.DeclinedParticiple is not null)
            return false;
        if (!next.IsCapital)
            return next.Function is not null || next.Time >= 0;
        return next.Noun is not null ? (next.NounCells & relative.Agreement) == 0 : next.IsBareState;
    }

    /// <summary>"zwei weitere verletzt": a form of the singular behind a number or a plural is no finite verb.</summary>
    public bool IsParticipleOfSeveral(List<int> stretch, int i)
    {
        if (words[i].Participle is null)
            return false;
        foreach (int before in stretch)
        {
            if (before < i && (words[before].Quantity >= 0 || (words[before].NounCells & Agreement.Plural) != 0))
                return true;
        }

        return false;
    }

    /// <summary>Whether a stretch has an auxiliary and, at its end, the participle that belongs to it.</summary>
    public bool HasParticipleBehindAuxiliary(List<int> stretch)
    {
        int last = stretch[stretch.Count - 1];
        if (words[last].IsCapital || words[last].Participle is null)
            return false;
        foreach (int i in stretch)
        {
            if (i < last && CanBeFinite(i) && words[i].IsAuxiliary)
                return true;
        }

        return false;
    }

    /// <summary>Whether a stretch has its verb at the end: nothing, or only what was moved behind, follows the finite verb.</summary>
    public bool IsVerbFinal(List<int> stretch, int finite)
    {
        int last = LastFinite(stretch);
        // "Seit Mai seien 2.000 Soldaten gefallen": an auxiliary that comes before its participle stands second.
        if (last > finite && words[finite].IsAuxiliary && words[last] is { IsAuxiliary: false, IsModal: false, Participle: not null })
            return false;
        // "die Regierung werde den Einsatz verlängern": the infinitive at the end belongs to the auxiliary in second place.
        if (last > finite + 1 && words[last].Infinitive is not null && (words[finite].IsAuxiliary || words[finite].IsModal) && words[finite].Infinitive is null
            && !words[finite + 1].IsNonfinite && stretch.IndexOf(finite) > 1 && !HasCoordinator(finite, last))
            return false;
        // "die Kritik müsse hingenommen werden": in a clause that ends in its verb it would stand last.
        if (last > finite && words[last].Infinitive is not null && words[finite].IsModal && words[finite].Infinitive is null && stretch.IndexOf(finite) > 1 && !HasCoordinator(finite, last))
            return false;
        // "Als Vergeltung ließ der Kommandant Geiseln erschießen"
        if (last > finite && words[last].Infinitive is not null && words[finite] is { Finite.Lemma: "lassen", IsNonfinite: false } && stretch.IndexOf(finite) > 1 && !HasCoordinator(finite, last))
            return false;
        // "den Norden hält die Türkei besetzt": what can only be finite stands second.
        if (last > finite + 1 && words[last].Participle is not null && !IsAmbiguous(words[finite]) && !words[finite].IsAuxiliary && !words[finite].IsModal && !HasCoordinator(finite, last))
            return false;
        int position = stretch.IndexOf(last < 0 ? finite : last);
        if (position == stretch.Count - 1)
            return stretch.Count > 1;
        // "abgezogen worden seien nach Norden": a verb cluster ends in the finite verb.
        if (position > 0 && words[stretch[position - 1]].IsNonfinite && !words[stretch[position - 1]].IsCapital)
            return true;
        return position > 1 && words[stretch[position + 1]].Is(FunctionClass.Coordinator) && LastFinite(stretch) > finite;
    }

    private bool HasCoordinator(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (words[i].Is(FunctionClass.Coordinator))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "sagte, die Regierung plane, …": an article with its noun and a verb in Konjunktiv that agrees with it. In a relative clause the
    /// noun would be an object, and in the singular it would have an article of its own.
    /// </summary>
    public bool IsShortReport(List<int> stretch, int first, int finite)
    {
        Word verb = words[finite], article = words[stretch[first]];
        int noun = finite - 1;
        bool reported = (verb.FiniteFeatures & (WordFeatures.Indicative | WordFeatures.Plural)) == 0 || IsBodyThatSpeaks(words[noun], verb);
        if (!reported || stretch[stretch.Count - 1] != finite || article.Function is not { } function)
            return false;
        for (int k = first + 1; k < stretch.Count - 2; k++)
        {
            if (!words[stretch[k]].IsDeclinedAdjective || words[stretch[k]].IsCapital)
                return false;
        }

        return stretch.Count - first > 2 && words[noun].IsCapital
            && (words[noun].Noun is null || (words[noun].NounCells & function.Agreement & Agreement.Nominative & Agreement.Singular) != 0);
    }

    /// <summary>"…, die Türkei dementiert", "…, die Armee bestreitet": no body or state with an article goes without it as an object.</summary>
    private static bool IsBodyThatSpeaks(Word name, Word verb)
        => verb.Finite is { } said && SpeechLexicon.German.Verb(said.Lemma) is not null && (verb.FiniteFeatures & WordFeatures.Singular) != 0
            && (name.Noun is { } body ? (body.Tags & (SemanticTags.Army | SemanticTags.Government)) != 0 : name.Match >= 0 && !name.IsBareState && name.IsState);

    public int LastFinite(List<int> stretch)
    {
        for (int k = stretch.Count - 1; k >= 0; k--)
        {
            if (CanBeFinite(stretch[k]) && (words[stretch[k]].IsAuxiliary || words[stretch[k]].IsModal || !words[stretch[k]].IsNonfinite || k == stretch.Count - 1))
                return stretch[k];
        }

        return -1;
    }

    public bool HasFinite(List<int> stretch) => FirstFinite(stretch, false) >= 0;

    /// <summary>Whether a stretch has an auxiliary or modal verb without the participle or infinitive that belongs to it.</summary>
    /// <param name="stretch">The word indices.</param>
    /// <param name="mayBeCopula">Whether "sein" counts, which may as well be a copula.</param>
    public bool AwaitsNonfinite(List<int> stretch, bool mayBeCopula = false)
    {
        int finite = -1;
        foreach (int i in stretch)
        {
            if (finite < 0 && CanBeFinite(i) && (words[i].IsAuxiliary || words[i].IsModal))
                finite = i;
            else if (finite >= 0 && !words[i].IsCapital && words[i].IsNonfinite && !IsAttributive(i))
                return false;
        }

        return finite >= 0 && (mayBeCopula || words[finite].IsModal || words[finite].Finite!.Lemma != "sein");
    }

    /// <summary>Whether a stretch behind this one starts with a finite verb in Konjunktiv, with nothing but insertions between.</summary>
    public bool StartsLater(List<Segment> segments, int from)
    {
        for (int k = from + 1; k < segments.Count && k < from + 4; k++)
        {
            int first = segments[k].Words[0];
            if (CanBeFinite(first))
                return (words[first].FiniteFeatures & WordFeatures.Indicative) == 0;
            if (segments[k].Before != ',' && !segments[k].IsParenthetical)
                return false;
        }

        return false;
    }

    /// <summary>Whether a stretch has an infinitive with "zu".</summary>
    public bool HasZuInfinitive(List<int> stretch)
    {
        foreach (int i in stretch)
        {
            if (IsZuInfinitive(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is an infinitive with "zu", inside or in front of it.</summary>
    public bool IsZuInfinitive(int i)
        => !words[i].IsCapital
            && (words[i].ZuInfinitive is not null
                || (words[i].Infinitive is not null && i > 0 && words[i - 1].FunctionForm == "zu" && words[i - 1].Quantity < 0));
}

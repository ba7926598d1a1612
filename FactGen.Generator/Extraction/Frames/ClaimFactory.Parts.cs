using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>The claims of one event that counts several groups: one each, and one for each part that has its own number.</content>
internal sealed partial class ClaimFactory
{
    /// <summary>"zwölf Zivilisten und drei Soldaten": each number counts its own people.</summary>
    private void OwnVictims(ClaimDraft draft, Phrase member)
    {
        if (_referents.Victim(member, _grammar) is { } own)
            draft.Roles["target"] = ImmutableArray.Create(own);
        else if (draft.Roles.TryGetValue("target", out ImmutableArray<EntityMention> whole) && !whole[0].IsFromContext)
            draft.Roles.Remove("target");
    }

    /// <summary>"Zwei der Getöteten waren Frauen": what a predicate says the victims were.</summary>
    private void PredicateOfVictims(ClaimDraft draft, FrameContext context)
    {
        if (context is not { Rule.Kind: "Casualties" or "Capture", Phrase: { } victims, Clause: { Verb.Lemma: "sein", Subject: { } subject, Object.Noun: { } people } clause }
            || (people.Tags & SemanticTags.Human) == 0 || Cues.German.Is(Cue.GenericPeople, people.Lemma) || !(victims == subject || victims.Ancestors.Contains(subject)))
            return;
        if (_referents.Victim(clause.Object, _grammar) is { } whose)
            draft.Roles["target"] = ImmutableArray.Create(whose);
        draft.Victims = people;
        if (draft.Quantity is { Unit: not "percent" } && people.Unit is { } unit)
            draft.Quantity = draft.Quantity with { Unit = unit };
    }

    /// <summary>The counted phrases, one claim each: joined groups with their own numbers are apart (codebook 9.16).</summary>
    private IEnumerable<(Phrase? Counted, bool Alone)> Parts(FrameContext context)
    {
        // Of an agreement only what it is about is counted, never how many there are (codebook 9.5).
        Phrase? counted = context.Counted ?? (context.Rule.Roles.ContainsKey("theme") && !context.Rule.Roles.ContainsKey("count") && context.Rule.Kind != "Agreement" ? context.Theme : null);
        if (counted is null)
        {
            yield return (null, false);
            yield break;
        }

        // "31 getötete und 57 verletzte Zivilisten", "31 getötete Bauern und 57 Soldaten": a participle in front of one number says nothing of the next.
        if (IsFirstOfSeveral(counted, context.Clause))
        {
            yield return (counted, false);
            yield break;
        }

        foreach (Phrase beside in context.Clause.Phrases)
        {
            if (context is { IsVerb: true, Rule.Kind: "Casualties" or "Capture" } && beside is { Preposition: "neben" or "außer", Noun: { } people, Time: < 0 } && (people.Tags & SemanticTags.Human) != 0 && _quantities.HasNumber(beside, _grammar))
                yield return (beside, true);
        }

        bool apart = counted.Conjuncts.Count > 0 && context.Rule.Kind is "Deployment" or "Casualties" or "Capture" or "Withdrawal";
        int numbers = 0;
        foreach (Phrase member in counted.Members())
            numbers += _quantities.HasNumber(member, _grammar) || IsNamedPerson(member) || IsOneOfSome(member) ? 1 : 0;
        if (!apart || numbers < 2 || context.Phrase == counted)
        {
            yield return (counted, false);
            yield break;
        }

        if (AreOnlyNamed(counted))
        {
            yield return (counted, false);
            yield break;
        }

        foreach (Phrase member in counted.Members())
            yield return (member, true);
    }

    /// <summary>"Zwei Blauhelme, ein Inder und ein Filipino,": as many as the number in front.</summary>
    private bool AreOnlyNamed(Phrase counted)
        => counted is { Quantity: >= 0, Conjuncts.Count: > 1 } && _quantities.Of(counted, _grammar, null) is { Bounds: var number } && number.Lower == counted.Conjuncts.Count && number.Upper == number.Lower
            && _grammar.Words[counted.End].Mark == ',' && counted.Conjuncts.TrueForAll(static one => one is { Quantity: < 0, Determiner: >= 0 });

    /// <summary>Whether a participle stands in front of the first of several that are counted.</summary>
    private static bool IsFirstOfSeveral(Phrase counted, Clause clause)
        => clause.Type == ClauseType.Participial && counted.Participial == clause && counted.Conjuncts.Exists(static other => other.Quantity >= 0);

    /// <summary>"zwanzig tote Fischer und hunderte gerettete Händler": what an adjective says of the first.</summary>
    private static bool IsToldOfFirst(Phrase counted, FrameContext context)
        => counted.Adjectives.Contains(context.TriggerWord) && counted.Conjuncts.Exists(static other => other.Quantity >= 0);

    /// <summary>"sieben Bauern sowie der Bürgermeister Carlos Rojas": a victim by himself.</summary>
    private bool IsNamedPerson(Phrase phrase) => phrase.Quantity < 0 && _referents.Victim(phrase, _grammar) is { Entity.Kind: EntityKind.Person };

    /// <summary>"der Gouverneur, sein Leibwächter und drei Polizisten": one person beside those who are counted.</summary>
    private static bool IsOneOfSome(Phrase phrase)
        => phrase is { Quantity: < 0, Determiner: >= 0, Noun: { } noun } && (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0 && phrase.CanBe(Agreement.Singular) && !phrase.CanBe(Agreement.Plural);

    /// <summary>Whether "darunter", "davon" or "unter ihnen" stands in front of a word, with nothing but adverbs between.</summary>
    private bool OpensSubset(int word)
    {
        for (int i = word; i > 0; i--)
        {
            if (Cues.German.Is(Cue.SubsetOpener, _grammar.Words[i].FunctionForm))
                return true;
            if (_grammar.Words[i].FunctionForm is "ihnen" or "denen" && _grammar.Words[i - 1].FunctionForm == "unter")
                return true;
            if (i < word && !_grammar.Words[i].Is(FunctionClass.Adverb) && _grammar.Words[i].Quantity < 0)
                return false;
        }

        return false;
    }

    /// <summary>"darunter 39 Kinder", "davon vier schwer": a part with its own number (codebook 9.34).</summary>
    private void AddSubsets(ClaimDraft draft, FrameContext context, Phrase? counted)
    {
        if (counted is null || draft.Kind is not ("Casualties" or "Capture" or "Deployment"))
            return;
        // "zählte sieben getötete Soldaten, darunter einen General": behind a participle the clause around it goes on.
        Clause telling = context.Clause is { Type: ClauseType.Participial, Parent: { } around } ? around : context.Clause;
        foreach (Phrase phrase in telling.Phrases)
        {
            if (phrase.First <= counted.First || phrase.First == 0 || phrase.Pronoun >= 0 || phrase.Time >= 0)
                continue;
            if (!OpensSubset(phrase.First) && !(phrase.Quantity >= 0 && IsPartOfThem(phrase, telling)))
                continue;
            foreach (Phrase member in phrase.Members())
            {
                // "darunter 60 Tote" is told by its own noun.
                if (!_quantities.HasNumber(member, _grammar) || PhraseClasses.IsTriggerOf(member, draft.Kind))
                    continue;
                ClaimDraft subset = draft.Copy();
                subset.IsSubset = true;
                if (Factuality.HedgeInFront(phrase.First, _grammar.Words) is var hedge and not Modality.Certain && subset.Modality == Modality.Certain)
                    subset.Modality = hedge;
                Phrase? called = CalledBehind(member, telling);
                subset.Quantity = _quantities.OfPart(member, _grammar, called?.Noun ?? counted.Noun);
                if (called is not null && draft.Kind != "Deployment" && _referents.Victim(called, _grammar) is { } described)
                    subset.Roles["target"] = ImmutableArray.Create(described);
                // "davon 300 der kenianischen Armee"
                if ((member.Noun is not null ? _referents.Victim(member, _grammar) : member.Genitive is { } body ? _referents.Actor(body, _grammar) : null) is { } whose
                    && (draft.Kind != "Deployment" || whose.Entity.Kind is not (EntityKind.Group or EntityKind.Unknown)))
                    subset.Roles[draft.Kind == "Deployment" ? "agent" : "target"] = ImmutableArray.Create(whose);
                if (member.Noun is not null && draft.Kind == "Deployment" && member.Noun.Force is { } force)
                    subset.Set("force", force);
                _drafts.Add(subset);
            }
        }
    }

    /// <summary>"zwölf Tote, elf davon | Zivilisten": what a part is said to be.</summary>
    private Phrase? CalledBehind(Phrase part, Clause clause)
        => part.Noun is null && part.End < _grammar.Words.Length && _grammar.Words[part.End].FunctionForm == "davon"
            ? clause.Phrases.Find(phrase => phrase.First == part.End + 1 && phrase is { Preposition: null, Quantity: < 0, Noun: { } noun } && (noun.Tags & SemanticTags.Human) != 0) : null;

    /// <summary>"zwei von ihnen lebensgefährlich", "16 davon schwer"</summary>
    private bool IsPartOfThem(Phrase phrase, Clause clause)
    {
        if (phrase.Noun is not null)
            return false;
        if (phrase.End < _grammar.Words.Length && _grammar.Words[phrase.End].FunctionForm == "davon")
            return true;
        foreach (Phrase next in clause.Phrases)
        {
            if (next.First == phrase.End && next.Preposition == "von" && next.Pronoun >= 0 && _grammar.Words[next.Pronoun].FunctionForm is "ihnen" or "denen")
                return true;
        }

        return false;
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <content>Phrases by their grammatical function, in clauses and around nouns.</content>
internal sealed partial class FrameMatcher
{
    private static readonly ImmutableArray<string> s_of = ["von"], s_by = ["durch", "seitens"], s_between = ["zwischen"], s_against = ["auf", "gegen"];

    // Phrases by function

    private Phrase? Start(string path, FrameContext context) => path switch
    {
        "theme" => context.Theme,
        "with" => context.With,
        "self" or "" => context.Phrase,
        "object" => Logical(context.Clause, "object"),
        "subject" => Logical(context.Clause, "subject"),
        "dative" => Logical(context.Clause, "dative"),
        _ => null,
    };

    private IEnumerable<Phrase> Candidates(Filler filler, FrameContext context)
    {
        if (filler.Path == "infinitive")
            return Infinitive(context.Clause) is { } infinitive ? OfClause(filler, infinitive) : [];
        if (filler.Path == "purpose")
            return Purpose(context.Clause) is { } purpose ? OfClause(filler, purpose) : [];
        if (filler.Path == "clause")
            return OfClause(filler, context.Clause);
        if (filler.Path is "theme" or "with" or "object" or "subject" or "dative" or "self")
            return Start(filler.Path, context) is { } start ? OfNoun(filler, start, context.Clause) : [];
        return context.IsVerb ? OfClause(filler, context.Clause) : OfNoun(filler, context.Phrase!, context.Clause);
    }

    private Clause? Infinitive(Clause clause)
    {
        foreach (Clause other in _grammar.Clauses)
        {
            if (other.Type == ClauseType.Infinitive && other.Parent == clause && other.Opener is null)
                return other;
        }

        return null;
    }

    /// <summary>"um … zu unterstützen": a clause of purpose whose verb is one of help.</summary>
    private Clause? Purpose(Clause clause)
    {
        foreach (Clause other in _grammar.Clauses)
        {
            if (other.Type == ClauseType.Infinitive && other.Parent == clause && other.Opener is not null && Cues.German.Is(Cue.HelpVerb, other.Verb.Lemma))
                return other;
        }

        return null;
    }

    private IEnumerable<Phrase> OfClause(Filler filler, Clause clause)
    {
        switch (filler.Function)
        {
            case "subject" or "object" or "dative":
                if (Logical(clause, filler.Function) is { } phrase)
                    yield return phrase;
                yield break;
            case "prep" or "by" or "of":
                foreach (Phrase found in Prepositional(clause, filler, null))
                    yield return found;
                // What stands in front of the first of two coordinated verbs belongs to both (codebook 9.25).
                if (clause.Previous is { } previous)
                {
                    foreach (Phrase shared in Prepositional(previous, filler, null))
                    {
                        if (shared.First < previous.Verb.Finite || previous.IsVerbFinal)
                            yield return shared;
                    }
                }

                yield break;
        }
    }

    private IEnumerable<Phrase> Prepositional(Clause clause, Filler filler, Phrase? governor)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is { } preposition && (filler.Words.Contains(preposition) || (filler.IsWhere && IsOfBuilding(phrase, clause))) && phrase.Time < 0
                && (governor is null || phrase.Governor == governor) && !IsInSource(phrase) && !IsOfOtherAttack(phrase))
                yield return phrase;
        }
    }

    /// <summary>"stürmten den Bahnhof | von Muxungue", "auf dem Markt | von Togoga": where the building or the market is.</summary>
    private static bool IsOfBuilding(Phrase phrase, Clause clause)
        => phrase is { Preposition: "von", Noun: null, Pronoun: < 0, Governor.Noun: { } building } && (phrase.NameFirst >= 0 || phrase.Matches.Count > 0)
            && (building.Tags & (SemanticTags.Building | SemanticTags.Place)) != 0 && (building.Tags & (SemanticTags.Government | SemanticTags.Human)) == 0
            && phrase.Governor.Matches.Count == 0 && phrase.Governor.NameFirst < 0 && (clause.Verb.Voice == Voice.Active || phrase != Agent(clause));

    /// <summary>"Nach dem Angriff | auf Goma feuerte Ruanda Raketen auf Uvira": what another attack was against, before the one that the verb tells.</summary>
    private static bool IsOfOtherAttack(Phrase phrase)
        => phrase is { Preposition: "auf" or "gegen", Governor: { Noun: { } noun } attack } && (attack.Preposition ?? attack.Above?.Preposition) is "nach" or "vor" or "seit" or "für" or "wegen" or "trotz" or "zu" or "infolge" or "unter"
            && (noun.Tags & (SemanticTags.Attack | SemanticTags.Fight)) != 0;

    /// <summary>"nach Angaben des Ministeriums in Warschau": where the source is, not where it happened.</summary>
    private bool IsInSource(Phrase phrase)
    {
        if (_attribution.Sources.Contains(phrase))
            return true;
        // "nach Angaben der TPLF aus Mekelle abgezogen", "nach eigenen Angaben aus Mekelle": from where is said of the verb; but "nach Angaben aus Mekelle".
        if (phrase is { Preposition: "aus", Governor: { } told } && (told.Above is not null || told.Genitive is not null || told.Adjectives.Count > 0))
            return false;
        // "nach Angaben eines Abgeordneten an die Miliz gefallen": words are said to somebody, only what is written goes to him: "laut einem Brief des Ministers an den Senat".
        if (phrase.Preposition == "an" && IsOfSpokenWords(phrase))
            return false;
        // "laut der Zeitung nach Oslo gereist", "mit Gold bezahlt": where to and by what are no attributes of a source.
        if (phrase.Preposition is "nach" or "zu" or "mit")
            return false;
        // "sind nach Berichten | in die Stadt eingedrungen": an accusative says where to, and is no attribute of a source either.
        if (phrase.Preposition is "in" or "auf" && phrase.Determiner >= 0 && !phrase.CanBe(Agreement.Dative))
            return false;
        foreach (Phrase above in phrase.Ancestors)
        {
            if (_attribution.Sources.Contains(above))
                return true;
        }

        return false;
    }

    private static bool IsOfSpokenWords(Phrase phrase)
    {
        bool spoken = false;
        foreach (Phrase above in phrase.Ancestors)
        {
            if (above.Noun is not { } noun)
                continue;
            if ((noun.Tags & SemanticTags.Document) != 0)
                return false;
            spoken |= (noun.Tags & SemanticTags.Speech) != 0;
        }

        return spoken;
    }

    /// <summary>The phrase that is logically the subject or object: in the passive they change places.</summary>
    private Phrase? Logical(Clause clause, string function)
    {
        bool passive = clause.Verb.Voice != Voice.Active;
        switch (function)
        {
            case "dative":
                return clause.Dative is { } dative && !_attribution.Sources.Contains(dative) ? dative : null;
            case "object":
                if (!passive)
                    return clause.Object ?? (clause.Type == ClauseType.Participial ? null : SharedObject(clause));
                return clause.Type == ClauseType.Participial ? clause.Antecedent : clause.Subject;
            default:
                if (passive)
                    return Agent(clause);
                return clause.Type switch
                {
                    ClauseType.Participial => clause.Antecedent,
                    ClauseType.Infinitive => Controller(clause),
                    _ => clause.Subject,
                };
        }
    }

    /// <summary>The object of coordinated verbs that stands with one of them: "hat X beliefert und ausgebildet", "beliefert und bildet X aus".</summary>
    private Phrase? SharedObject(Clause clause)
    {
        if (clause.Previous is { } previous && !clause.HasFiniteOfItsOwn(_grammar.Words) && previous.Verb.Voice == Voice.Active)
            return previous.Object;
        foreach (Clause next in _grammar.Clauses)
        {
            if (next.Previous == clause && next.Verb.Voice == Voice.Active && clause.Type == ClauseType.Main && clause.End - 1 == clause.Verb.Finite)
                return next.Object;
        }

        return null;
    }

    /// <summary>Who does what a passive tells. "durch" says so; "von" may be an attribute of the noun in front of it: "ein Teil von Darfur wird von Rebellen gehalten".</summary>
    private static Phrase? Agent(Clause clause)
    {
        // "ist von Rebellen befreit": a state, and not who has done it.
        bool isRid = clause.Verb.Voice == Voice.StatalPassive && Cues.German.Is(Cue.FreeingVerb, clause.Verb.Lemma);
        Phrase? by = null;
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is not ("von" or "durch" or "seitens") || (isRid && phrase.Preposition == "von") || phrase.Time >= 0 || (phrase.Pronoun >= 0 && !IsDoneByThem(phrase, clause)) || IsAttributeAtFront(phrase, clause) || IsOfSubjectAtFront(phrase, clause) || IsOfRegionAtFront(phrase, clause) || IsMembers(phrase)
                || (phrase.Governor is { Preposition: not null, Noun: { } noun } && SpeechLexicon.German.Noun(noun.Lemma) is not null) || IsOfPlace(phrase))
                continue;
            if (by is null || (by.Preposition == "von" && (phrase.Preposition != "von" || (by.Governor is not null && phrase.Governor is null))))
                by = phrase;
        }

        return by;
    }

    /// <summary>"im Gebiet von Aita verschleppt": where it was; "im Gebiet von Rebellen verschleppt" tells by whom.</summary>
    private static bool IsOfPlace(Phrase phrase)
        => phrase is { Preposition: "von", Noun: null, Determiner: < 0, Pronoun: < 0, Governor: { Preposition: not null, Noun: { } ground } } && (phrase.NameFirst >= 0 || phrase.Matches.Count > 0)
            && (ground.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0;

    /// <summary>"30 Soldaten seien von ihnen verschleppt worden", but "30 von ihnen seien verschleppt worden".</summary>
    private static bool IsDoneByThem(Phrase phrase, Clause clause)
        => clause is { Type: not ClauseType.Participial, Verb.Voice: Voice.Passive } && phrase is { Preposition: "von", Governor: null or { Noun: not null } } && phrase.Clause?.RelativeWord != phrase.Pronoun;

    /// <summary>"Im Norden von Mali ist ein Mann entführt worden": whose north it is.</summary>
    private static bool IsOfRegionAtFront(Phrase phrase, Clause clause)
        => clause.Type == ClauseType.Main && phrase is { Preposition: "von", Governor: { Preposition: "in" or "aus", Noun: null } } && phrase.First < clause.Verb.Finite;

    /// <summary>"Der Einsatz von Bodentruppen ist ausgeschlossen": two phrases in front of the finite verb are one, so the second does nothing.</summary>
    private static bool IsOfSubjectAtFront(Phrase phrase, Clause clause)
        => clause.Type == ClauseType.Main && phrase.Preposition == "von" && phrase.First < clause.Verb.Finite && phrase.Governor is { } head && head == clause.Subject;

    /// <summary>"eine Gruppe von 40 Journalisten wurde verhaftet": those who are in the group.</summary>
    private static bool IsMembers(Phrase phrase)
        => phrase is { Preposition: "von", Governor: { Noun: { } group } governor } && phrase.First == governor.End && (group.Tags & (SemanticTags.Group | SemanticTags.Measure)) != 0
            && (group.Tags & (SemanticTags.Government | SemanticTags.Organisation)) == 0;

    /// <summary>Who does what an infinitive says: the helped, forced or accused of the clause above, else its subject.</summary>
    private Phrase? Controller(Clause infinitive)
    {
        if (infinitive.Parent is not { } parent)
            return null;
        if (Cues.German.Is(Cue.ObjectControl, parent.Verb.Lemma))
            return parent.Dative ?? Logical(parent, "object");
        // "Kenias Versprechen, Soldaten zu schicken": whose the noun in front is.
        if (parent.Phrases.Find(phrase => phrase.LastEnd == infinitive.Start - 1 && phrase.Noun is { } noun && SpeechLexicon.German.Noun(noun.Lemma) is not null) is { } promise
            && (promise.Possessor ?? promise.Genitive) is { } owner)
            return owner;
        return parent.Type switch
        {
            ClauseType.Infinitive => Controller(parent),
            _ => Logical(parent, "subject"),
        };
    }

    private IEnumerable<Phrase> OfNoun(Filler filler, Phrase noun, Clause clause)
    {
        // What a participle in front of it belongs to stands in the clause around it.
        clause = noun.Clause ?? clause;
        switch (filler.Function)
        {
            case "genitive":
                if (noun.Genitive is { } genitive && !HasOwner(noun))
                    yield return genitive;
                break;
            case "genitive-attacking":
                // "der Beschuss der Miliz auf ein Lager": with the attacked told, the genitive is the attacker.
                if (noun.Genitive is { } attacking && Behind(noun, clause, s_against).Any())
                    yield return attacking;
                break;
            case "genitive-attacked":
                // "die Invasion Kuwaits durch den Irak": with the attacker told, the genitive is the attacked.
                if (noun.Genitive is { } attacked && Behind(noun, clause, s_by).Any())
                    yield return attacked;
                break;
            case "possessor":
                if (noun.Possessor is { } possessor)
                    yield return possessor;
                if (noun.Genitive is { } owner && !HasOwner(noun))
                    yield return owner;
                break;
            case "of":
                foreach (Phrase phrase in Behind(noun, clause, s_of))
                {
                    // "Angriffe gegen Verstecke | von Rebellen": whose those are.
                    if (phrase.Governor is not { Preposition: "gegen" or "auf" or "in" or "bei" or "aus", Noun: not null } other || other == noun)
                        yield return phrase;
                }

                break;
            case "by":
                foreach (Phrase phrase in Behind(noun, clause, s_by))
                    yield return phrase;
                break;
            case "between":
                foreach (Phrase phrase in Behind(noun, clause, s_between))
                    yield return phrase;
                break;
            case "governor":
                if (noun.Governor is { } governor)
                    yield return governor;
                break;
            case "prep":
                foreach (Phrase phrase in Behind(noun, clause, filler.Words))
                {
                    if (phrase.Time < 0)
                        yield return phrase;
                }

                break;
        }
    }

    /// <summary>"vor seinem Tod | der Familie nicht bekannt": with its owner in front no genitive belongs to it.</summary>
    private bool HasOwner(Phrase noun) => noun.Determiner >= 0 && _grammar.Words[noun.Determiner].Is(FunctionClass.Possessive);

    /// <summary>The phrases with one of these prepositions that follow a noun in one run: attributes, and attributes of attributes.</summary>
    private IEnumerable<Phrase> Behind(Phrase noun, Clause clause, ImmutableArray<string> prepositions)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is { } preposition && prepositions.Contains(preposition) && phrase.First > noun.First && Follows(phrase, noun) && (!IsInSource(phrase) || IsInSource(noun)))
                yield return phrase;
        }
    }

    /// <summary>Whether a phrase hangs on a noun, directly or through other attributes.</summary>
    private static bool Follows(Phrase phrase, Phrase noun)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            if (above == noun)
                return true;
        }

        return false;
    }
}

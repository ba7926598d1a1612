using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Tries the rules of a trigger on the words around it: conditions first, then the roles.</summary>
internal sealed class FrameMatcher(SegmentedText text, ReferentResolver referents, PhraseClasses classes, ClaimMemory memory)
{
    private SentenceGrammar _grammar = null!;
    private SentenceAttribution _attribution = null!;

    public void Enter(SentenceGrammar grammar, SentenceAttribution attribution)
    {
        _grammar = grammar;
        _attribution = attribution;
    }

    /// <summary>Whether a rule fires; its context then holds what fills the roles.</summary>
    public bool TryMatch(FrameContext context, out string? failure)
    {
        failure = null;
        FrameRule rule = context.Rule;
        if (rule.Properties.TryGetValue("modal", out string? modal) && context.Clause.Verb.Modal != modal)
            return Fail(out failure, $"needs the modal verb '{modal}'");
        if (rule.Properties.TryGetValue("voice", out string? voice) && voice == "statal" && context.Clause.Verb.Voice != Voice.StatalPassive)
            return Fail(out failure, "needs a state ('sein' with participle)");
        if (rule.Properties.ContainsKey("number") && context.Phrase is { } noun && !noun.IsPlural)
            return Fail(out failure, "needs a plural");
        if (rule.Properties.TryGetValue("preposition", out string? own)
            && (context.Phrase is not { Preposition: { } preposition } || Array.IndexOf(own.Split(' '), preposition) < 0))
            return Fail(out failure, $"needs one of the prepositions '{own}' in front");
        if (rule.Properties.ContainsKey("object-of-order") && !IsObjectOfOrder(context))
            return Fail(out failure, "needs to be the object of a speech act");
        if (!rule.With.IsEmpty && !FindWith(context))
            return Fail(out failure, "its condition 'with' is not there");
        if (rule.Roles.TryGetValue("theme", out RoleRule? theme) && !FindTheme(context, theme) && theme.IsRequired)
            return Fail(out failure, "has no theme of its class");
        foreach (KeyValuePair<string, RoleRule> role in rule.Roles)
        {
            if (role.Key is "theme")
                continue;
            if (role.Key == "count")
            {
                context.Counted = First(role.Value, context) ?? context.Theme;
                continue;
            }

            ImmutableArray<EntityMention> fillers = Fill(role.Key, role.Value, context);
            if (fillers.IsEmpty && role.Value.IsRequired)
                return Fail(out failure, $"has no {role.Key}");
            if (!fillers.IsEmpty)
                context.Roles[role.Key] = fillers;
        }

        foreach (ImmutableArray<Filler> need in rule.Needs)
        {
            if (!Holds(need, context))
                return Fail(out failure, "a condition 'needs' does not hold");
        }

        return true;
    }

    private static bool Fail(out string? failure, string why)
    {
        failure = why;
        return false;
    }

    private bool IsObjectOfOrder(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause != context.Clause || frame.Group.Act is null)
                continue;
            Phrase? topic = frame.Clause.Verb.Voice == Voice.Active ? frame.Clause.Object : frame.Clause.Subject;
            if (topic is not null && context.Phrase is { } phrase && Contains(topic, phrase))
                return true;
        }

        return false;
    }

    /// <summary>Who promises or announces the event that a noun names: "Kenia hat den Einsatz von Soldaten zugesagt".</summary>
    private ImmutableArray<EntityMention> Pledger(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause == context.Clause && frame.Group.Status == ClaimStatus.Planned && frame.Clause.Verb.Voice == Voice.Active
                && frame.Clause.Object is { } topic && context.Phrase is { } phrase && Contains(topic, phrase))
                return frame.Speakers;
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    private static bool Contains(Phrase whole, Phrase part)
    {
        foreach (Phrase member in whole.Members())
        {
            if (member == part)
                return true;
        }

        return false;
    }

    // Conditions

    private bool FindWith(FrameContext context)
    {
        foreach (WithRule with in context.Rule.With)
        {
            foreach (Phrase phrase in WithCandidates(with, context))
            {
                if (with.Class.Length > 0 ? classes.Is(phrase, with.Class, _grammar) : HasLemma(phrase, with.Lemmas, context.Rule.Except))
                {
                    context.With = phrase;
                    return true;
                }
            }

            if (with.Function == "predicate" && HasWord(context.Clause, with.Lemmas))
                return true;
        }

        return false;
    }

    private IEnumerable<Phrase> WithCandidates(WithRule with, FrameContext context)
    {
        if (with.Function == "object")
        {
            foreach (Phrase phrase in context.Clause.Phrases)
            {
                if (phrase.Preposition is null && phrase != context.Clause.Subject)
                    yield return phrase;
            }
        }

        string[] prepositions = with.Preposition.Split(',');
        foreach (Phrase phrase in context.Clause.Phrases)
        {
            string? opener = with.Function switch { "prep" => phrase.Preposition, "comparison" => phrase.Comparison, _ => null };
            if (opener is not null && Array.IndexOf(prepositions, opener) >= 0)
                yield return phrase;
        }
    }

    private bool HasLemma(Phrase phrase, ImmutableArray<string> lemmas, HashSet<string> except)
    {
        foreach (Phrase member in phrase.Members())
        {
            if (member.Noun is { } noun && lemmas.Contains(noun.Lemma) && !IsExcepted(member, except))
                return true;
        }

        return false;
    }

    /// <summary>"Wortgefecht" is no fight: a compound that means something else than its head.</summary>
    private bool IsExcepted(Phrase phrase, HashSet<string> except)
    {
        foreach (string compound in except)
        {
            if (text.Form(_grammar.Words[phrase.Head].Token).StartsWith(compound.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool HasWord(Clause clause, ImmutableArray<string> words)
    {
        foreach (int i in clause.Words)
        {
            foreach (string word in words)
            {
                if (text.Form(_grammar.Words[i].Token).Equals(word.AsSpan(), StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private bool Holds(ImmutableArray<Filler> alternatives, FrameContext context)
    {
        foreach (Filler filler in alternatives)
        {
            if (HoldsOne(filler, context))
                return true;
        }

        return false;
    }

    private bool HoldsOne(Filler filler, FrameContext context)
    {
        switch (filler.Function)
        {
            case "theme":
                return context.Theme is not null || context.ThemeNoun is not null;
            case "agent" or "partner" or "target" or "place":
                return context.Roles.ContainsKey(filler.Function);
            case "quantity":
                return (context.Theme ?? context.Phrase) is { Quantity: >= 0 };
            case "no-object":
                return context.Clause.Object is null or { Pronoun: >= 0 } && context.Clause.Verb.Voice == Voice.Active;
            case "infinitive":
                return Infinitive(context.Clause) is not null;
            case "event-proform":
                return HasProform(context.Clause, FunctionClass.EventProform);
            case "plural-agent":
                return context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agents) && (agents.Length > 1 || context.Clause.Subject is { } plural && !plural.CanBe(Agreement.Singular));
            case "money-unit":
                return context.Theme is { Quantity: >= 0 };
            case "military-agent":
                return Logical(context.Clause, "subject") is { } subject && classes.Is(subject, "attacker", _grammar) && context.Roles.ContainsKey("agent");
            case "military-target":
                return context.Roles.ContainsKey("place") || (Logical(context.Clause, "object") is { } target && classes.Is(target, "army", _grammar));
            case "context-military":
                return memory.HasMilitaryContext;
            default:
                foreach (Phrase phrase in Candidates(filler, context))
                {
                    if (classes.Is(phrase, filler.Class, _grammar))
                        return true;
                }

                return false;
        }
    }

    private bool HasProform(Clause clause, FunctionClass proform)
    {
        foreach (int i in clause.Words)
        {
            if (_grammar.Words[i].Is(proform))
                return true;
        }

        return false;
    }

    // Theme

    private bool FindTheme(FrameContext context, RoleRule rule)
    {
        foreach (ImmutableArray<Filler> alternative in rule.Fillers)
        {
            Filler filler = alternative[0];
            if (filler.Function == "self")
            {
                context.Theme = context.Phrase;
                context.ThemeNoun = context.Phrase?.Noun;
                return true;
            }

            if (filler.Function == "compound")
            {
                if (CompoundTheme(filler, context))
                    return true;
                continue;
            }

            foreach (Phrase phrase in Candidates(filler, context))
            {
                foreach (Phrase member in phrase.Members())
                {
                    if (!classes.IsOne(member, filler.Class, _grammar))
                        continue;
                    context.Theme = phrase;
                    context.ThemeNoun = member.Noun;
                    return true;
                }
            }
        }

        return false;
    }

    private bool CompoundTheme(Filler filler, FrameContext context)
    {
        if (context.Modifier.Length == 0)
            return false;
        NounLexeme? noun = filler.Class == "force" ? classes.ForceNoun(context.Modifier)
            : classes.IsArms(context.Modifier) ? PhraseClasses.Noun(context.Modifier) : null;
        context.ThemeNoun = noun;
        return noun is not null;
    }

    // Roles

    private Phrase? First(RoleRule rule, FrameContext context)
    {
        foreach (ImmutableArray<Filler> alternative in rule.Fillers)
        {
            foreach (Filler filler in alternative)
            {
                if (filler.Function == "theme")
                    return context.Theme;
                foreach (Phrase phrase in Candidates(filler, context))
                {
                    if (filler.Class.Length == 0 || classes.Is(phrase, filler.Class, _grammar))
                        return phrase;
                }
            }
        }

        return null;
    }

    private ImmutableArray<EntityMention> Fill(string role, RoleRule rule, FrameContext context)
    {
        foreach (ImmutableArray<Filler> group in rule.Fillers)
        {
            var found = ImmutableArray.CreateBuilder<EntityMention>();
            foreach (Filler filler in group)
            {
                foreach (EntityMention mention in FillOne(role, filler, context))
                {
                    if (!Contains(found, mention))
                        found.Add(mention);
                }
            }

            if (found.Count > 0)
                return found.ToImmutable();
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    private static bool Contains(ImmutableArray<EntityMention>.Builder found, EntityMention mention)
    {
        foreach (EntityMention other in found)
        {
            if (other.Entity.Id == mention.Entity.Id)
                return true;
        }

        return false;
    }

    private ImmutableArray<EntityMention> FillOne(string role, Filler filler, FrameContext context)
    {
        switch (filler.Function)
        {
            case "origin":
                return Start(filler.Path, context) is { } theme ? referents.Origin(theme, _grammar) : ImmutableArray<EntityMention>.Empty;
            case "owner":
                return Start(filler.Path, context) is { } owned ? referents.Owners(owned, _grammar) : ImmutableArray<EntityMention>.Empty;
            case "adjective":
                return Start(filler.Path, context) is { } described && referents.AdjectiveOwner(described, _grammar) is { } owner
                    ? ImmutableArray.Create(owner) : ImmutableArray<EntityMention>.Empty;
            case "pronoun":
                return Start(filler.Path, context) is { } possessed && referents.PossessivePronoun(possessed, _grammar) is { } referent
                    ? ImmutableArray.Create(referent) : ImmutableArray<EntityMention>.Empty;
            case "context":
                return memory.Agent(ClaimMemory.Key(context.Rule), context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place) ? place : default, _grammar, context.TriggerWord, text);
            case "soldiers-of-context":
                return context.ThemeNoun is { Force: "soldiers" } && referents.MainState(_grammar, context.TriggerWord) is { } state
                    ? ImmutableArray.Create(state) : ImmutableArray<EntityMention>.Empty;
            case "confessor":
                return Confessor(context);
            case "other-party":
                return OtherParty(context);
            case "pledger":
                return Pledger(context);
            case "proform":
                return Proform(context);
            case "inside" or "inside-from":
                return Inside(filler, context);
        }

        foreach (Phrase phrase in Candidates(filler, context))
        {
            if (phrase == context.Theme && role is "agent" or "partner" && filler.Path.Length == 0)
                continue;
            if (filler.Class.Length > 0 && !classes.Is(phrase, filler.Class, _grammar) && Speaker(phrase, context.Clause).IsDefaultOrEmpty)
                continue;
            ImmutableArray<EntityMention> mentions = role == "place" ? referents.Places(phrase, _grammar)
                : Speaker(phrase, context.Clause) is { IsDefaultOrEmpty: false } speaker ? speaker : referents.Actors(phrase, _grammar);
            if (mentions.IsEmpty && filler.Class is "attacked" or "territory")
                mentions = referents.Things(phrase, _grammar, filler.Class == "territory" ? EntityKind.Place : EntityKind.Unknown);
            if (!mentions.IsEmpty)
                return mentions;
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"Man habe das Feuer erwidert", "wir": in reported speech the speaker's side.</summary>
    private ImmutableArray<EntityMention> Speaker(Phrase phrase, Clause clause)
    {
        if (phrase.Pronoun < 0 || _grammar.Words[phrase.Pronoun].FunctionForm is not ("man" or "wir"))
            return default;
        ImmutableArray<AttributionLink> chain = _attribution.Of(clause).Chain;
        return chain.IsEmpty ? default : chain[0].Sources;
    }

    /// <summary>"bekannte sich zu dem Anschlag": who owns up to an attack made it.</summary>
    private ImmutableArray<EntityMention> Confessor(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause != context.Clause)
                continue;
            if (frame.Group.Act == "Acknowledge" && context.Phrase is { Preposition: "zu" })
                return frame.Speakers;
            // "macht X für den Angriff verantwortlich": the accused made it.
            if (frame.Group.Act == "Accuse" && context.Phrase is { Preposition: "für" } && (Logical(context.Clause, "object") ?? context.Clause.Dative) is { } accused)
                return referents.Actors(accused, _grammar);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>The second side of a treaty that names one: from the context (codebook 9.13).</summary>
    private ImmutableArray<EntityMention> OtherParty(FrameContext context)
    {
        var countries = new HashSet<string>();
        foreach (Filler filler in context.Rule.Roles["agent"].Fillers[0])
        {
            if (filler.Function == "other-party")
                continue;
            foreach (EntityMention party in FillOne("agent", filler, context))
                countries.Add(party.Entity.Country ?? party.Entity.Id);
        }

        return countries.Count == 1 && referents.OtherParty(countries, _grammar, context.TriggerWord) is { } other
            ? ImmutableArray.Create(other) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"dort, dorthin, von dort": the place that was named last.</summary>
    private ImmutableArray<EntityMention> Proform(FrameContext context)
    {
        foreach (int i in context.Clause.Words)
        {
            if (_grammar.Words[i].Is(FunctionClass.PlaceProform) && !_grammar.Words[i].Is(FunctionClass.Particle)
                && _grammar.Words[i].FunctionForm is not ("da" or "dabei") && referents.LastPlace(_grammar, i) is { } place)
                return ImmutableArray.Create(place);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>The place, or for "inside-from" the side, inside a phrase about an event: "bei der Rückeroberung von Kursk".</summary>
    private ImmutableArray<EntityMention> Inside(Filler filler, FrameContext context)
    {
        IEnumerable<Phrase> starts = filler.Path == "with" && context.With is { } with ? [with] : Attached(filler.Words, context);
        foreach (Phrase start in starts)
        {
            foreach (Phrase inner in Attributes(start))
            {
                bool from = filler.Function == "inside-from";
                if (from ? inner.Preposition is not ("von" or "gegen") : inner.Preposition is "gegen" or "mit" or "durch" or "aus")
                    continue;
                ImmutableArray<EntityMention> found = from ? referents.Actors(inner, _grammar) : referents.Places(inner, _grammar);
                if (!found.IsEmpty)
                    return found;
            }

            if (filler.Function == "inside" && referents.CompoundPlace(start, _grammar) is { } compound)
                return ImmutableArray.Create(compound);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    private static IEnumerable<Phrase> Attributes(Phrase phrase)
    {
        if (phrase.Genitive is { } genitive)
            yield return genitive;
        if (phrase.Possessor is { } possessor)
            yield return possessor;
        if (phrase.Clause is null)
            yield break;
        foreach (Phrase other in phrase.Clause.Phrases)
        {
            if (other.Governor is { } governor && (governor == phrase || governor == phrase.Genitive))
            {
                yield return other;
                if (other.Genitive is { } inner)
                    yield return inner;
            }
        }
    }

    private IEnumerable<Phrase> Attached(ImmutableArray<string> prepositions, FrameContext context)
    {
        foreach (Phrase phrase in context.Clause.Phrases)
        {
            if (phrase.Preposition is { } preposition && prepositions.Contains(preposition)
                && (context.IsVerb || phrase.Governor == context.Phrase || Follows(phrase, context.Phrase!)))
                yield return phrase;
        }
    }

    // Phrases by function

    private Phrase? Start(string path, FrameContext context) => path switch
    {
        "theme" => context.Theme,
        "with" => context.With,
        "self" or "" => context.Phrase,
        "object" => Logical(context.Clause, "object"),
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
        if (filler.Path is "theme" or "with" or "object" or "self")
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

    private static IEnumerable<Phrase> Prepositional(Clause clause, Filler filler, Phrase? governor)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is { } preposition && filler.Words.Contains(preposition) && phrase.Time < 0
                && (governor is null || phrase.Governor == governor))
                yield return phrase;
        }
    }

    /// <summary>The phrase that is logically the subject or object: in the passive they change places.</summary>
    private Phrase? Logical(Clause clause, string function)
    {
        bool passive = clause.Verb.Voice != Voice.Active;
        switch (function)
        {
            case "dative":
                return clause.Dative;
            case "object":
                if (!passive)
                    return clause.Type == ClauseType.Participial ? clause.Object : clause.Object ?? (clause.Previous is { } previous && !clause.HasFiniteOfItsOwn(_grammar.Words) && previous.Verb.Voice == Voice.Active ? previous.Object : null);
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

    private static Phrase? Agent(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is "von" or "durch" or "seitens" && phrase.Time < 0 && phrase.Pronoun < 0
                && !(phrase.Governor is { Preposition: not null, Noun: { } noun } && SpeechLexicon.German.Noun(noun.Lemma) is not null))
                return phrase;
        }

        return null;
    }

    /// <summary>Who does what an infinitive says: the helped or forced of the clause above, else its subject.</summary>
    private Phrase? Controller(Clause infinitive)
    {
        if (infinitive.Parent is not { } parent)
            return null;
        if (Cues.German.Is(Cue.ObjectControl, parent.Verb.Lemma))
            return parent.Dative ?? parent.Object;
        return parent.Type switch
        {
            ClauseType.Infinitive => Controller(parent),
            _ => Logical(parent, "subject"),
        };
    }

    private IEnumerable<Phrase> OfNoun(Filler filler, Phrase noun, Clause clause)
    {
        switch (filler.Function)
        {
            case "genitive":
                if (noun.Genitive is { } genitive)
                    yield return genitive;
                break;
            case "genitive-attacked":
                // "die Invasion Kuwaits durch den Irak": with the attacker told, the genitive is the attacked.
                foreach (Phrase phrase in Behind(noun, clause))
                {
                    if (phrase.Preposition is "durch" or "seitens" && noun.Genitive is { } attacked)
                        yield return attacked;
                }

                break;
            case "possessor":
                if (noun.Possessor is { } possessor)
                    yield return possessor;
                if (noun.Genitive is { } owner)
                    yield return owner;
                break;
            case "of":
                foreach (Phrase phrase in Behind(noun, clause))
                {
                    if (phrase.Preposition == "von")
                        yield return phrase;
                }

                break;
            case "by":
                foreach (Phrase phrase in Behind(noun, clause))
                {
                    if (phrase.Preposition is "durch" or "seitens")
                        yield return phrase;
                }

                break;
            case "between":
                foreach (Phrase phrase in Behind(noun, clause))
                {
                    if (phrase.Preposition == "zwischen")
                        yield return phrase;
                }

                break;
            case "governor":
                if (noun.Governor is { } governor)
                    yield return governor;
                break;
            case "prep":
                foreach (Phrase phrase in Behind(noun, clause))
                {
                    if (phrase.Preposition is { } preposition && filler.Words.Contains(preposition) && phrase.Time < 0)
                        yield return phrase;
                }

                break;
        }
    }

    /// <summary>The prepositional phrases that follow a noun in one run: attributes, and attributes of attributes.</summary>
    private static IEnumerable<Phrase> Behind(Phrase noun, Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is not null && phrase.First > noun.First && Follows(phrase, noun))
                yield return phrase;
        }
    }

    /// <summary>Whether a phrase hangs on a noun, directly or through other attributes.</summary>
    private static bool Follows(Phrase phrase, Phrase noun)
    {
        Phrase? above = phrase.Above;
        for (int depth = 0; above is not null && depth < 8; depth++, above = above.Above)
        {
            if (above == noun)
                return true;
        }

        return false;
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>The conditions of a rule: "with", "needs" and the properties.</content>
internal sealed partial class FrameMatcher
{
    private bool IsObjectOfOrder(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause != context.Clause || frame.Group.Act is null)
                continue;
            // "bekannte sich zu dem Einsatz"
            if (frame.Group.Act == "Acknowledge" && context.Phrase is { Preposition: "zu" })
                return true;
            // "dankte Kenia für seinen Einsatz"
            if (frame.Group.Act is "Thank" or "Praise" && context.Phrase is { Preposition: "für" })
                return true;
            Phrase? topic = frame.Clause.Verb.Voice == Voice.Active ? frame.Clause.Object : frame.Clause.Subject;
            if (topic is not null && context.Phrase is { } phrase && Contains(topic, phrase))
                return true;
        }

        return false;
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
            foreach (Phrase phrase in context.Clause.Phrases)
            {
                if (!IsWith(phrase, with, context.Clause))
                    continue;
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

    /// <summary>Whether a phrase stands in the function that a condition asks for.</summary>
    private static bool IsWith(Phrase phrase, WithRule with, Clause clause) => with.Function switch
    {
        "object" => phrase.Preposition is null && phrase != clause.Subject,
        "prep" => phrase.Preposition is { } preposition && with.Prepositions.Contains(preposition),
        "comparison" => phrase.Comparison is { } comparison && with.Prepositions.Contains(comparison),
        _ => false,
    };

    private bool HasLemma(Phrase phrase, ImmutableArray<string> lemmas, HashSet<string> except)
    {
        foreach (Phrase member in phrase.Members())
        {
            // "an der Front": a noun that is also the name of a place.
            if ((member.Noun ?? _grammar.Words[member.Head].Noun) is { } noun && lemmas.Contains(noun.Lemma) && !IsExcepted(member, except))
                return true;
        }

        return false;
    }

    /// <summary>"Tot sind drei Kinder": at the start of a sentence a word has a capital.</summary>
    private bool IsForm(Word word, string form)
    {
        ReadOnlySpan<char> written = text.Form(word.Token);
        return written.Equals(form.AsSpan(), StringComparison.Ordinal)
            || (word.StartsSentence && written.Length == form.Length && char.ToLowerInvariant(written[0]) == form[0] && written.Slice(1).Equals(form.AsSpan(1), StringComparison.Ordinal));
    }

    private bool HasWord(Clause clause, ImmutableArray<string> words)
    {
        foreach (int i in clause.Words)
        {
            foreach (string word in words)
            {
                if (IsForm(_grammar.Words[i], word))
                    return true;
            }
        }

        return false;
    }

    private bool Holds(IReadOnlyList<Filler> alternatives, FrameContext context)
    {
        foreach (Filler filler in alternatives)
        {
            if (HoldsOne(filler, context))
                return true;
        }

        return false;
    }

    /// <summary>"ein Kind": the article counts one person.</summary>
    private bool IsCountedByArticle(Phrase phrase)
        => phrase is { Determiner: >= 0, NameFirst: < 0, Noun: { } noun } && (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0 && !phrase.CanBe(Agreement.Plural)
            && _grammar.Words[phrase.Determiner].FunctionForm is "ein" or "eine" or "einen" or "einem" or "einer" or "eines";

    private bool HoldsOne(Filler filler, FrameContext context)
    {
        switch (filler.Function)
        {
            case "theme":
                return context.Theme is not null || context.ThemeNoun is not null;
            case "agent" or "partner" or "target" or "place":
                return context.Roles.ContainsKey(filler.Function);
            case "quantity":
                return (context.Theme ?? context.Phrase) is { } counted && (counted.Quantity >= 0 || (context.IsVerb && IsCountedByArticle(counted))
                    || (ToldNumbers.NounOfNumber(counted) is { } number && ToldNumbers.Find(number, context.Clause) is not null));
            case "no-object":
                return context.Clause.Object is null or { Pronoun: >= 0 } && context.Clause.Verb.Voice == Voice.Active;
            case "infinitive":
                return Infinitive(context.Clause) is not null;
            case "event-proform":
                return HasProform(context.Clause, FunctionClass.EventProform);
            case "plural":
                return context.Phrase is { IsPlural: true };
            case "plural-agent":
                return context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agents) && (agents.Length > 1 || IsSeveral(context.Phrase?.Genitive ?? context.Clause.Subject) || (context.IsVerb && context.Clause.Subject is { Pronoun: < 0, Noun: not null, Conjuncts.Count: 0 } several && several.CanBe(Agreement.NominativePlural) && !several.CanBe(Agreement.Nominative & Agreement.Singular)));
            case "money-unit":
                return (context.Counted ?? context.Theme) is { } sum && (classes.IsSum(sum) || (_grammar.Words[sum.Head].Modifier is { } magnitude && Cues.German.IsForm(Cue.MagnitudeModifier, magnitude)));
            case "no-private-subject":
                return Logical(context.Clause, "subject") is not { } doer || classes.Is(doer, "public", _grammar) || referents.Actor(doer, _grammar) is null;
            case "passive":
                return context.Clause.Verb.Voice != Voice.Active;
            case "no-force":
                return !IsAboutForces(context.Clause);
            case "military-agent":
                return Logical(context.Clause, "subject") is { } subject && (classes.Is(subject, "attacker", _grammar) || HasItDone(subject, context.Clause)) && (memory.HasMilitaryContext || !IsBarePeople(subject) || context.Roles.ContainsKey("place"))
                    && (context.Roles.ContainsKey("agent") || classes.Is(subject, "force", _grammar));
            case "military-target":
                return context.Roles.ContainsKey("place") || (Logical(context.Clause, "object") is { } target && classes.Is(target, "army", _grammar));
            case FrameVocabulary.IsBehind:
                return context.Phrase?.Preposition is { } preposition && filler.Words.Contains(preposition);
            case FrameVocabulary.Predicate:
                return HasWord(context.Clause, filler.Words);
            case "reflexive":
                return IsReflexive(context.Clause);
            case "negated":
                return context.Clause.IsNegated;
            case "verbless":
                return context.Clause.Type == ClauseType.Verbless && context.Phrase is null or { Above: null, Preposition: null };
            case "fighter-agent":
                return IsFighter("agent", context);
            case "fighter-target":
                return IsFighter("target", context);
            case "context-military":
                return memory.HasMilitaryContext;
            case "doer":
                return !Doer(context).IsEmpty;
            case "confessor":
                return !Confessor(context).IsEmpty;
            case "announcer":
                return !Announcer(context).IsEmpty;
            case "after-capture":
                return memory.LastKind == "Capture";
            case "after-deployment":
                return memory.LastKind == "Deployment";
            case "after-supply":
                return memory.LastKind == "ArmsDelivery";
            case "after-agreement":
                return memory.LastKind == "Agreement";
            case "after-payment":
                return memory.LastKind == "Payment";
            case "after-withdrawal":
                return memory.LastKind == "Withdrawal";
            case "military-force":
                return IsMilitaryForce(context);
            case "order":
                return _attribution.Frames.Exists(frame => frame.Clause == context.Clause && frame.Group.Act == "Order");
            case "army-agent":
                return context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> armies) && armies[0].Entity.Kind == EntityKind.MilitaryForce;
            case "abroad":
                return IsAbroad(context);
            case "away":
                return IsAway(context);
            case "bare-copula":
                return IsBareCopula(context.Clause);
            case "known-place":
                return IsKnownPlace(context);
            case "town":
                return context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> towns) && towns[0].Entity.Kind == EntityKind.Place;
            case "holder":
                return IsHolder(context);
            case "conqueror":
                return IsConqueror(context);
            default:
                foreach (Phrase phrase in Candidates(filler, context))
                {
                    if (classes.Is(phrase, filler.Class, _grammar))
                        return true;
                }

                return false;
        }
    }

    /// <summary>"einigten sich auf eine Brigade", "darauf, Soldaten zu entsenden": a deployment that is agreed on (codebook 9.29).</summary>
    private bool IsAboutForces(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is "auf" or "über" && classes.Is(phrase, "force", _grammar))
                return true;
        }

        return Infinitive(clause)?.Object is { } sent && classes.Is(sent, "force", _grammar);
    }

    /// <summary>"5.700 kamen an": who is counted shows only where the article has told of fighting or forces.</summary>
    private bool IsBareNumber(Phrase theme, FrameContext context)
        => theme is { Noun: null, Quantity: >= 0, Matches.Count: 0, Pronoun: < 0 } && context.ThemeNoun is null && !memory.HasMilitaryContext && memory.LastKind is not ("Deployment" or "Withdrawal");

    /// <summary>Policemen and helpers are forces where a state, its army or an alliance has them; unarmed vehicles where a state or army has them.</summary>
    private bool IsMilitaryForce(FrameContext context)
    {
        if (context.Theme is { } theme && (IsOnePerson(referents.AntecedentPhrase(theme) ?? theme) || IsBareNumber(theme, context) || IsTraffic(theme, context)
            || (!memory.HasMilitaryContext && ((IsBarePeople(theme) && context.Rule.Kind != "Withdrawal") || IsUnclear(theme, context)))))
            return false;
        bool civil = context.ThemeNoun is { } noun && PhraseClasses.IsCivil(noun), soldiers = false, vehicle = false;
        foreach (Phrase member in new PhraseMembers(context.Theme))
        {
            NounLexeme? named = (member == context.Theme ? context.ThemeNoun : null) ?? member.Noun;
            if (named is null)
                continue;
            // "150 Personen": people of whom is only said how many they are.
            bool unarmed = PhraseClasses.IsCivil(named) || (named.Force is null && classes.IsOne(member, "headcount", _grammar));
            civil |= unarmed;
            soldiers |= !unarmed;
            vehicle |= PhraseClasses.IsUnarmed(named);
        }

        if (!civil || soldiers)
            return true;
        if (!context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agents))
            return false;
        Entity agent = agents[0].Entity;
        // "Präsident Ruto schickt 400 Polizisten": who holds an office in a state sends its people.
        return EntityCatalogue.Default.IsFighter(agent)
            || (!vehicle && agent is { Kind: EntityKind.Person, Country: not null } && (EntityCatalogue.Default.Person(agent.Id) is not null || (Logical(context.Clause, "subject")?.Noun is { } office && (office.Tags & SemanticTags.Office) != 0)))
            || (!vehicle && agent is { Kind: EntityKind.Organisation, Country: not null } && Logical(context.Clause, "subject")?.Noun is { } body && (body.Tags & SemanticTags.Government) != 0)
            || (!vehicle && agent is { Kind: EntityKind.Organisation, Country: null } && EntityCatalogue.Default.Find(agent.Id) is not null);
    }

    /// <summary>"will mehr Chinesen nach Wien holen": whoever comes from somewhere, and no number of forces.</summary>
    private bool IsBarePeople(Phrase theme) => theme is { Noun: null, Quantity: < 0, Pronoun: < 0, Conjuncts.Count: 0 } && classes.IsDemonym(theme);

    /// <summary>"zwei Züge aus Ungarn", "Sie treffen am Abend ein": what travels on rails and roads.</summary>
    private static bool IsTraffic(Phrase theme, FrameContext context)
        => (context.ThemeNoun ?? theme.Noun) is { } noun && Cues.German.Is(Cue.TrafficNoun, noun.Lemma) && theme.Genitive is null;

    /// <summary>"ein Kommando zur Sonde schicken", "stieg sie an", "Acht Angreifer kamen zum Einsatz", "Drohnen kamen bei der Suche zum Einsatz": an order, a pronoun that could be
    /// anything, what plays for a team, or is nobody's.</summary>
    private static bool IsUnclear(Phrase theme, FrameContext context)
        => theme.Noun is not { } noun ? theme.Pronoun >= 0 && theme.Pronoun != theme.Clause?.RelativeWord : (Cues.German.Is(Cue.UnarmedNoun, noun.Lemma) || noun.Force is "attackers"
            || (noun.Force == "drones" && !context.Roles.ContainsKey("agent") && !context.Roles.ContainsKey("place")));

    /// <summary>"Der General wurde nach Wien gebracht": nobody deploys one man by his name or rank; "ein Soldat" may be one of several.</summary>
    private static bool IsOnePerson(Phrase theme)
        => theme is { Quantity: < 0, Conjuncts.Count: 0, Noun: { } noun } && (noun.Tags & SemanticTags.Human) != 0 && noun.Force is not "soldiers" && !theme.CanBe(Agreement.Plural);

    /// <summary>Whether the place is none of the agent's own.</summary>
    private static bool IsAbroad(FrameContext context)
    {
        if (!context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agents) || !context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> places))
            return false;
        Entity agent = agents[0].Entity, place = places[0].Entity;
        return agent.Kind is not (EntityKind.Person or EntityKind.Group) && (agent.Country ?? agent.Id) != (place.Country ?? place.Id);
    }

    /// <summary>Whether somebody in office is in another state than his own, or in a body of several.</summary>
    private static bool IsAway(FrameContext context)
    {
        if (!context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agents) || !context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> places))
            return false;
        // "in einem Internat in der Schweiz"; but "an der Trauerfeier in Oslo"
        if (context.Place is not { Noun: null } || context.Place.Governor is { Preposition: not null } held && (held.Noun is not { } noun || (noun.Tags & SemanticTags.Meeting) == 0))
            return false;
        Entity agent = agents[0].Entity, place = places[0].Entity;
        return agent is { Kind: EntityKind.Person, Country: { } home } && (place.Country ?? (place.Kind == EntityKind.State ? place.Id : null)) is { } there && there != home;
    }

    /// <summary>"war in Oslo", in a headline without "war"; not "war in Oslo beliebt", "war in Oslo Botschafter".</summary>
    private bool IsBareCopula(Clause clause)
        => (clause.Type == ClauseType.Verbless || clause.Verb is { Lemma: "sein", Modal: null }) && clause.Object is null
            && !clause.Words.Exists(i => i > clause.Verb.Finite && _grammar.Words[i] is { IsCapital: false, Time: < 0, Quantity: < 0 } word && word.Function is null
                && (word.IsBareAdjective || (word.Participle is not null && !word.IsAuxiliary && word.Participle.Class == VerbClass.Full)));

    /// <summary>A place of the catalogue, or one that its noun calls so: "die Stadt Afmadow".</summary>
    private bool IsKnownPlace(FrameContext context)
        => context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> places)
            && (EntityCatalogue.Default.Find(places[0].Entity.Id) is not null
                || (context.Place is { } told && (PhraseClasses.Measured(told) ?? told) is { Noun: { } noun } phrase && (phrase.NameFirst >= 0 || IsNameInFront(phrase) || phrase.Apposition is not null) && (noun.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0));

    /// <summary>"das Helmand-Tal", "die Kasai-Provinz": the name stands in front of the hyphen.</summary>
    private bool IsNameInFront(Phrase phrase)
    {
        ReadOnlySpan<char> form = text.Form(_grammar.Words[phrase.Head].Token);
        return form.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1]);
    }

    /// <summary>Whether territory can have been taken by the subject: armed people take anything, a person or somebody unknown a place with a name.</summary>
    private bool IsConqueror(FrameContext context)
    {
        // "man habe Goma befreit"
        Phrase? taker = Logical(context.Clause, "subject");
        if (taker is not { } subject || (subject.Pronoun >= 0 && _grammar.Words[subject.Pronoun].FunctionForm == "man"))
            return IsKnownPlace(context) || memory.HasMilitaryContext || (taker is not null && context.Rule.Constants["change"] == "Recaptured" && !_attribution.Of(context.Clause).Chain.IsEmpty);
        if (classes.Is(subject, "armed", _grammar))
            return true;
        // "Die FDP verlor Köln an die SPD"
        if (classes.IsCivilBody(subject, _grammar))
            return false;
        // In a war, whoever nothing is known of takes what nothing is known of: "Die Tschetniks nahmen Gorasde ein".
        if (memory.HasMilitaryContext && subject is { Noun: null, Pronoun: < 0, Quantity: < 0 } && referents.Actor(subject, _grammar) is not { Entity.Kind: EntityKind.Person })
            return true;
        return IsKnownPlace(context) && (subject.Noun is null || (subject.Noun.Tags & (SemanticTags.Human | SemanticTags.Force)) == 0 || (subject.Noun.Tags & SemanticTags.Office) != 0
            // "Die Kurden eroberten Kobane"
            || (subject.IsPlural && Cues.German.Is(Cue.PeopleNoun, subject.Noun.Lemma)));
    }

    /// <summary>"Die Taliban halten Sangin"; not "Deutschland hält Kurs", nor "hält X für Y".</summary>
    private bool IsHolder(FrameContext context)
    {
        if (context.Clause.Verb.Voice != Voice.Active)
            return true;
        if (context.Roles["agent"][0].Entity.Kind == EntityKind.State && !(Logical(context.Clause, "subject") is { Pronoun: < 0 } holder && classes.Is(holder, "force", _grammar)))
            return false;
        foreach (int i in context.Clause.Words)
        {
            if (_grammar.Words[i].FunctionForm == "für")
                return false;
        }

        return true;
    }

    /// <summary>"sich", "einander": the verb's object is its subject.</summary>
    private bool IsReflexive(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Pronoun >= 0 && phrase.Preposition is null && _grammar.Words[phrase.Pronoun].Is(FunctionClass.Reflexive))
                return true;
        }

        return false;
    }

    private static bool IsFighter(string role, FrameContext context)
    {
        if (!context.Roles.TryGetValue(role, out ImmutableArray<EntityMention> fillers))
            return false;
        foreach (EntityMention filler in fillers)
        {
            if (EntityCatalogue.Default.IsFighter(filler.Entity))
                return true;
        }

        return false;
    }

    /// <summary>"die Außenminister", "ein Treffen der Minister": several under one noun.</summary>
    private static bool IsSeveral(Phrase? phrase)
        => phrase is { Conjuncts.Count: 0 } && (!phrase.CanBe(Agreement.Singular) || (phrase.Owner is not null && !phrase.CanBe(Agreement.GenitiveMasculine | Agreement.GenitiveFeminine | Agreement.GenitiveNeuter)));

    private bool HasProform(Clause clause, FunctionClass proform)
    {
        foreach (int i in clause.Words)
        {
            if (_grammar.Words[i].Is(proform))
                return true;
        }

        return false;
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
}

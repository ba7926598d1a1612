using System;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <content>Roles that are filled by whoever speaks of the event.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>"Man habe das Feuer erwidert", "wir", "unsere Truppen": in reported speech the speaker's side, if he can speak for one.</summary>
    private ImmutableArray<EntityMention> Speaker(Phrase phrase, Clause clause)
    {
        bool ours = phrase is { Pronoun: < 0, Determiner: >= 0, Genitive: null, Matches.Count: 0, Noun: { } forces } && (forces.Tags & (SemanticTags.Force | SemanticTags.Army)) != 0
            && text.Form(_grammar.Words[phrase.Determiner].Token).StartsWith("unser".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!ours && (phrase.Pronoun < 0 || _grammar.Words[phrase.Pronoun].FunctionForm is not ("man" or "wir" or "uns")))
            return default;
        ImmutableArray<AttributionLink> chain = _attribution.Of(clause).Chain;
        return chain.IsEmpty || chain[0].Sources.Length == 0 || !PhraseClasses.IsPublic(chain[0].Sources[0].Entity, SemanticTags.None) ? default
            : ImmutableArray.CreateRange(chain[0].Sources, static source => new EntityMention(EventContext.SideOf(source.Entity), source.Span, source.Text));
    }

    /// <summary>"eigene Soldaten", "Tote in den eigenen Reihen": those of whoever does what the clause says, else of the source; null when nothing is called one's own.</summary>
    private ImmutableArray<EntityMention>? Own(Phrase people, Clause clause)
    {
        // "gab die eigenen Verluste mit 19 Toten an" tells first whose they are.
        if (!IsOwn(people) && !clause.Phrases.Exists(phrase => (phrase.First > people.First || people.Preposition is "mit" or "auf") && Cues.German.Is(Cue.OwnSideNoun, phrase.Noun?.Lemma) && IsOwn(phrase)))
            return null;
        if (Logical(clause, "subject") is { } subject && subject != people && subject.First != people.First && classes.Is(subject, "attacker", _grammar))
            return referents.Actors(subject, _grammar);
        ImmutableArray<AttributionLink> chain = _attribution.Of(clause).Chain;
        if (chain.IsEmpty || !(chain[0].Sources is { Length: 1 } speakers && speakers[0].Entity.Kind == EntityKind.Person))
            return chain.IsEmpty ? null : chain[0].Sources;
        // What a spokesman calls his own are those for whom he speaks.
        Entity side = EventContext.SideOf(chain[0].Sources[0].Entity);
        return side.Kind == EntityKind.Person ? null : ImmutableArray.Create(chain[0].Sources[0] with { Entity = side });
    }

    private bool IsOwn(Phrase phrase)
    {
        foreach (int adjective in phrase.Adjectives)
        {
            if (Cues.German.IsForm(Cue.OwnAdjective, text.Form(_grammar.Words[adjective].Token)))
                return true;
        }

        return false;
    }

    /// <summary>"bekannte sich zu dem Anschlag": who owns up to an attack made it.</summary>
    private ImmutableArray<EntityMention> Confessor(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            // "ein Anschlag, zu dem sich der IS bekannte"
            if (frame is { Group.Act: "Acknowledge", Clause: { Type: ClauseType.Relative, Antecedent: { } deed, IsNegated: false } } && deed == context.Phrase)
                return frame.Speakers;
            if (frame.Clause != context.Clause)
                continue;
            // "räumt den Angriff ein, reklamiert den Anschlag für sich"
            if (frame.Group.Act == "Acknowledge" && (context.Phrase is { Preposition: "zu" or "für" } || context.Phrase == context.Clause.Object))
                return frame.Speakers;
            // "macht X für den Angriff verantwortlich": the accused made it.
            if (frame.Group.Act == "Accuse" && (context.Phrase is { Preposition: "für" } || (context.Phrase?.Above ?? context.Phrase?.Governor) is { Preposition: "für", Noun: { } several } && Cues.German.Is(Cue.SeriesNoun, several.Lemma)) && (Logical(context.Clause, "object") ?? context.Clause.Dative) is { } accused)
                return referents.Actors(accused, _grammar);
        }

        // "vermutet die Miliz hinter dem Anschlag": whom the verb names as the culprit.
        if (context.Phrase is { Preposition: "hinter" } && Cues.German.Is(Cue.SuspectVerb, context.Clause.Verb.Lemma) && Logical(context.Clause, "object") is { } suspect)
            return referents.Actors(suspect, _grammar);
        return IsCulprit(context) && Logical(context.Clause, "subject") is { } culprit ? referents.Actors(culprit, _grammar) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"steckt hinter dem Anschlag", "ist für den Anschlag verantwortlich", "hatte den Anschlag geplant": the subject made it.</summary>
    private bool IsCulprit(FrameContext context)
    {
        Clause clause = context.Clause;
        if (clause.Verb.Voice != Voice.Active || context.Phrase is not { } deed)
            return false;
        return deed.Preposition switch
        {
            "hinter" => Cues.German.Is(Cue.CulpritVerb, clause.Verb.Lemma),
            "für" => clause.Verb.Lemma == "sein" && clause.Words.Exists(i => Cues.German.Is(Cue.ResponsibleWord, text.Forms[_grammar.Words[i].Token].Text)),
            null => Cues.German.Is(Cue.OrganiseVerb, clause.Verb.Lemma) && clause.Object == deed,
            _ => false,
        };
    }

    /// <summary>Who promises or announces the event that a noun names: "Kenia hat den Einsatz von Soldaten zugesagt".</summary>
    private ImmutableArray<EntityMention> Pledger(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            bool pledges = frame.Group.Status == ClaimStatus.Planned || (frame.Group.Act == "Order" && context.Rule.Kind is "Deployment" or "Withdrawal");
            if (frame.Clause == context.Clause && pledges && frame.Clause.Verb.Voice == Voice.Active
                && frame.Clause.Object is { } topic && context.Phrase is { } phrase && Contains(topic, phrase))
                return Office(frame.Speakers, context.Rule.Kind);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"dankte Kenia für die Entsendung von Soldaten": who is thanked or praised for it did it.</summary>
    private ImmutableArray<EntityMention> Thanked(FrameContext context)
    {
        // "für die zugesagten Panzer": the participle stands in front of what is thanked for.
        Phrase? reason = context.Phrase ?? context.Clause.Antecedent;
        if ((context.Phrase is null ? context.Clause.Parent : context.Clause) is not { } telling)
            return ImmutableArray<EntityMention>.Empty;
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause == telling && frame.Group.Act is "Thank" or "Praise" && reason?.Preposition == "für"
                && (frame.AddresseePhrase ?? telling.Dative ?? Logical(telling, "object")) is { } thanked && (classes.Is(thanked, "state", _grammar) || classes.Is(thanked, "person", _grammar)))
                return referents.Actors(thanked, _grammar);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>
    /// "Moskau meldet die Einnahme von Pokrowsk": whoever tells a success without saying whose it is means his own. Who confirms or denies it may
    /// as well be the one who suffers it, but forces are sent and withdrawn by whose they are: "Uganda bestätigte die Entsendung von Soldaten".
    /// </summary>
    private ImmutableArray<EntityMention> Announcer(FrameContext context)
    {
        // "gab 900 gefallene Soldaten an": a participle tells of what the verb above has as its object.
        bool isAttribute = context is { Rule.Kind: "Casualties", Clause: { Type: ClauseType.Participial, Antecedent: not null, Parent: not null } };
        if (context.IsVerb && !isAttribute)
            return context.Rule.Kind == "Casualties" ? ImmutableArray<EntityMention>.Empty : Claimant(context);
        Clause telling = isAttribute ? context.Clause.Parent! : context.Clause;
        // "Die Zahl der getöteten Soldaten stieg auf 40, teilte das Ministerium in Eriwan mit": of its own.
        if (isAttribute && Cues.German.Is(Cue.StateForce, context.ThemeNoun?.Force) && ToldNumbers.NounOfNumber(context.Clause.Antecedent!) is not null && _attribution.Of(telling) is { IsDenied: false, Chain.IsEmpty: false } told
            && told.Chain[0].Sources is { Length: 1 } tellers && tellers[0].Entity.Country is { } home && EntityCatalogue.Default.Find(home) is { } country)
            return ImmutableArray.Create(told.Chain[0].Sources[0] with { Entity = country });
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause != telling || frame.SpeakerPhrase is not { } speaker || frame.Clause.Verb.Voice != Voice.Active || frame.Clause.IsNegated
                || frame.Clause.Object is not { } topic || (isAttribute ? context.Clause.Antecedent : context.Phrase) is not { } phrase || !Contains(topic, phrase))
                continue;
            // "Die Miliz meldete fünf Tote": her own.
            if (context.Rule.Kind == "Casualties" && context.Theme?.Quantity >= 0 && frame.Speakers is { Length: 1 } band && band[0].Entity is { Kind: EntityKind.Organisation or EntityKind.Group } fighters && EntityCatalogue.Default.IsBand(fighters))
                return frame.Speakers;
            // "meldete den Tod zweier Soldaten": of its own; whose farmers died is not said.
            if (context.Rule.Kind == "Casualties" && !Cues.German.Is(Cue.StateForce, context.ThemeNoun?.Force) && !Cues.German.Is(Cue.WarDead, context.ThemeNoun?.Lemma))
                continue;
            // "Der Sprecher der Rebellen verkündete die Einnahme von Goma": theirs.
            if (context.Rule.Kind == "TerritorialControl" && frame.Group.Act is null or "Announce" && (speaker.Genitive ?? speaker.Possessor) is { } side && speaker.Noun is { } voice && (voice.Tags & SemanticTags.Office) != 0 && classes.Is(side, "armed", _grammar)
                && referents.Actors(side, _grammar) is { IsEmpty: false } theirs)
                return theirs;
            bool own = context.Rule.Kind is "Deployment" or "Withdrawal" or "Casualties" || (context.Rule.Constants.TryGetValue("change", out string? change) && change == "Lost");
            bool fits = frame.Group.Act is null or "Announce" || (own && frame.Group.Act is "Confirm" or "Deny" or "Acknowledge");
            if (fits && ((classes.Is(speaker, own ? "state" : "armed", _grammar) || (context.Rule.Kind == "TerritorialControl" && classes.Is(speaker, "armed", _grammar))) || SpeaksForState(frame.Speakers)))
                return Side(frame.Speakers, speaker);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"Laut Moskau wurde Wodjane eingenommen": the state or force that is the source.</summary>
    private ImmutableArray<EntityMention> Claimant(FrameContext context)
    {
        Clause clause = context.Clause;
        Perspective perspective = _attribution.Of(clause);
        if (clause.Verb.Voice == Voice.Active || perspective.IsDenied || clause.IsNegated || perspective.Chain.IsEmpty || perspective.Chain[0].Sources.Length != 1)
            return ImmutableArray<EntityMention>.Empty;
        EntityMention source = perspective.Chain[0].Sources[0];
        // An officer who tells of a town retaken means his own side; of one taken he may tell as well when it was lost.
        // so does he of one whom his own drove back.
        if ((context.Rule.Kind == "Combat" || (context.Rule.Constants.TryGetValue("change", out string? change) && change == "Recaptured")) && SpeaksForState(perspective.Chain[0].Sources)
            && EntityCatalogue.Default.Find(source.Entity.Country!) is { } state)
            return ImmutableArray.Create(source with { Entity = state });
        return source.Entity.Kind is EntityKind.State or EntityKind.MilitaryForce
            || (source.Entity is { Kind: EntityKind.Organisation, Country: not null } && EntityCatalogue.Default.Find(source.Entity.Id) is not null)
            ? ImmutableArray.Create(source) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"Ein Abzug sei nicht geplant, sagte der Minister": who says what is not planned means his own state's.</summary>
    private ImmutableArray<EntityMention> Denier(FrameContext context)
    {
        ImmutableArray<AttributionLink> chain = _attribution.Of(context.Clause).Chain;
        if (chain.IsEmpty || chain[0].Sources.Length != 1)
            return ImmutableArray<EntityMention>.Empty;
        EntityMention source = chain[0].Sources[0];
        return source.Entity.Kind == EntityKind.State ? ImmutableArray.Create(source)
            : source.Entity.Country is { } country && EntityCatalogue.Default.Find(country) is { } state ? ImmutableArray.Create(source with { Entity = state }) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>A minister who promises or orders forces, and the parliament that agrees, mean those of their state.</summary>
    private static ImmutableArray<EntityMention> Office(ImmutableArray<EntityMention> speakers, string kind)
    {
        if (kind is not ("Deployment" or "Withdrawal") || speakers.Length != 1 || speakers[0].Entity is not { Country: { } country } office
            || EntityCatalogue.Default.Find(country) is not { } state)
            return speakers;
        bool isOffice = office.Kind == EntityKind.Person || (office.Kind == EntityKind.Organisation && EntityCatalogue.Default.Find(office.Id) is null);
        return isOffice ? ImmutableArray.Create(speakers[0] with { Entity = state }) : speakers;
    }

    /// <summary>"Generalstabschef Gerassimow": somebody in office, of a state.</summary>
    private static bool SpeaksForState(ImmutableArray<EntityMention> speakers)
        => speakers.Length == 1 && speakers[0].Entity is { Kind: EntityKind.Person, Country: not null };

    /// <summary>A ministry, and whoever holds an office, tells what the state has done.</summary>
    private static ImmutableArray<EntityMention> Side(ImmutableArray<EntityMention> speakers, Phrase phrase)
        => (SpeaksForState(speakers) || (speakers.Length == 1 && phrase.Noun is { } body && (body.Tags & SemanticTags.Government) != 0)) && speakers[0] is { Entity.Country: { } country } speaker
            && EntityCatalogue.Default.Find(country) is { } state ? ImmutableArray.Create(speaker with { Entity = state }) : speakers;

    /// <summary>"auf Befehl von Präsident Ruto entsandt": whose order it was, for the state.</summary>
    private ImmutableArray<EntityMention> Orderer(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition != "auf" || phrase.Noun is not { } noun || SpeechLexicon.German.Noun(noun.Lemma)?.Act != "Order")
                continue;
            Phrase? by = phrase.Genitive ?? phrase.Possessor ?? clause.Phrases.Find(next => next.Governor == phrase && next.Preposition == "von");
            return by is null ? ImmutableArray<EntityMention>.Empty : Side(referents.Actors(by, _grammar), by);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"Bei einem Luftangriff in Idlib töteten Kampfjets …": whoever kills by an attack made it.</summary>
    private bool IsDeadly(Clause clause)
    {
        if (clause.Verb.Voice != Voice.Active || clause.Object is not { } killed || classes.Is(killed, "attacker", _grammar))
            return false;
        foreach (FrameRule rule in FrameCatalogue.German.OfVerb(clause.Verb.Lemma))
        {
            if (rule.Kind == "Casualties" && rule.With.IsEmpty && rule.Roles.TryGetValue("theme", out RoleRule? theme) && theme.AsksFor("object"))
                return true;
        }

        return false;
    }

    /// <summary>Who does what a noun names: "Die Armee trat den Rückzug an", "begann mit dem Abzug", "Der Armee gelang die Einnahme".</summary>
    private ImmutableArray<EntityMention> Doer(FrameContext context)
    {
        Clause clause = context.Clause;
        Phrase? doer = null;
        if (Cues.German.Is(Cue.SucceedVerb, clause.Verb.Lemma))
            doer = clause.Subject is { } deed && Contains(deed, context.Phrase!) ? clause.Dative : null;
        else if (Cues.German.Is(Cue.CarryOutVerb, clause.Verb.Lemma) && clause.Verb.Voice == Voice.Active)
            doer = context.Phrase!.Preposition == "mit" || (clause.Object is { } done && Contains(done, context.Phrase)) ? Logical(clause, "subject") : null;
        else if (context.Rule.Kind == "Offensive" && context.Phrase!.Preposition is "bei" or "mit" or "in" && IsDeadly(clause) && !Behind(context.Phrase, clause, s_against).Any())
            doer = Logical(clause, "subject");
        return doer is not null && classes.Is(doer, "armed", _grammar) ? referents.Actors(doer, _grammar) : ImmutableArray<EntityMention>.Empty;
    }
}

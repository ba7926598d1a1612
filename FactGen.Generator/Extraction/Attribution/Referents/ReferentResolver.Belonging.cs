using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>What belongs to whom: states, bodies, forces and groups.</content>
internal sealed partial class ReferentResolver
{
    /// <summary>The parts of a compound are joined by two letters at most.</summary>
    private const int LongestJoint = 2;

    /// <summary>Some of a number of people, and whose these are; null when nobody knows.</summary>
    private readonly record struct PartOf(Entity? Whole);

    /// <summary>"die Truppen", "die Soldaten": those whose state was told before.</summary>
    private Entity? Anaphoric(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is { } forces && (forces.Force is "soldiers" || (Cues.German.Is(Cue.FormationNoun, forces.Lemma) && !phrase.CanBe(Agreement.Singular))) && phrase.Determiner >= 0
            && (grammar.Words[phrase.Determiner].Is(FunctionClass.Article) ? !StartsWith(grammar.Words[phrase.Determiner], "ein") : StartsWith(grammar.Words[phrase.Determiner], "all"))
            && !phrase.IsNegated ? _discourse.LastPeople(grammar.Index, phrase.First)?.Entity ?? (grammar.Words[phrase.Head].Modifier is null ? _discourse.LastArmy(grammar.Index, phrase.First)?.Entity : null) : null;

    /// <summary>"Kämpfer der Hisbollah", "Hisbollah-Kämpfer", "Angehörige der Armee": the body that they belong to.</summary>
    private Entity? Membership(Phrase phrase, SentenceGrammar grammar)
    {
        if ((phrase.Noun!.Tags & (SemanticTags.Human | SemanticTags.Force)) == 0 || (phrase.Noun.Tags & SemanticTags.Office) != 0)
            return null;
        if (HeadMatch(phrase, grammar) is { IsCompound: true } compound && compound.As(NameForm.Organisation) is { } organisation)
            return organisation;
        // "Haftars Truppen": a leader's own.
        if ((phrase.Noun.Tags & SemanticTags.Force) != 0 && (phrase.Possessor ?? phrase.Genitive) is { Noun: null } leader && Actor(leader, grammar) is { Entity: { Kind: EntityKind.Person } person })
            return person;
        Phrase? owner = phrase.Possessor ?? phrase.Genitive ?? (Following(phrase) is { Preposition: "von" } of ? of : null);
        // "Truppen des syrischen Präsidenten Assad" are the state's, "Kämpfer des Generals Haftar" his.
        if ((phrase.Noun.Tags & SemanticTags.Force) != 0 && owner is { Noun: { } office } && (office.Tags & SemanticTags.Office) != 0 && (owner.NameFirst >= 0 || owner.Matches.Count > 0) && Actor(owner, grammar) is { Entity: { Kind: EntityKind.Person } head })
            return Country(owner, grammar) is { } state ? _catalogue.Find(state) : EventContext.SideOf(head) is { Kind: EntityKind.State } side && _catalogue.Person(head.Id) is { Tenures.Length: > 0 } ? side : head;
        return owner is not null && (owner.Noun is null || !IsStateNoun(owner.Noun)) && (owner.Noun is null || (owner.Noun.Tags & (SemanticTags.Army | SemanticTags.Group | SemanticTags.Organisation | SemanticTags.Force)) != 0)
            && Actor(owner, grammar) is { Entity: { Kind: EntityKind.Organisation or EntityKind.MilitaryForce or EntityKind.Group } body }
            // "die Frau, deren Mann": she is no band.
            && (owner.Pronoun < 0 || body.Kind != EntityKind.Group || phrase.Noun.Force is not null || _catalogue.IsFighter(body)) ? body : null;
    }

    /// <summary>"die Regierung", "der Geheimdienst": the last one of that sort that was mentioned.</summary>
    private Entity? Again(EntityHead head, Phrase phrase, SentenceGrammar grammar)
        => head.StandsAlone || phrase.Determiner < 0 ? null
            : _discourse.Last(mention => mention.Entity.Id.EndsWith(head.Id, StringComparison.Ordinal) && mention.Entity.Id.Length > head.Id.Length, grammar.Index, phrase.First)?.Entity
                ?? _discourse.Last(mention => IsAlias(mention.Entity.Id, head.Id), grammar.Index, phrase.First)?.Entity;

    /// <summary>"die Regierung", "das Ministerium" where the article is about one state.</summary>
    private Entity? OfContext(EntityHead head, Phrase phrase, SentenceGrammar grammar)
        => !head.StandsAlone && head.Kind is EntityKind.Organisation or EntityKind.MilitaryForce && phrase.Determiner >= 0 && !Cues.German.Is(Cue.GroupStandIn, phrase.Noun?.Lemma)
            && grammar.Words[phrase.Determiner].Is(FunctionClass.Article) && phrase.Adjectives.Count == 0 && (StateOfSubject(phrase, grammar) ?? _discourse.MainCountry()) is { } country
            ? _catalogue.Composer.Compose(head, country, published)
            : null;

    /// <summary>"Ägyptische Soldaten haben nach Angaben des Innenministeriums …": the state whose forces or bodies the sentence tells of.</summary>
    private string? StateOfSubject(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is { } body && (body.Tags & SemanticTags.Government) != 0 && phrase.Clause?.Subject is { Noun: { } noun } subject && subject != phrase && subject.First < phrase.First && (noun.Force is not null || (noun.Tags & (SemanticTags.Force | SemanticTags.Army | SemanticTags.Government | SemanticTags.Agency)) != 0)
            ? Country(subject, grammar) : null;

    private bool IsAlias(string id, string head)
    {
        foreach (string alias in _catalogue.Composer.AliasesOf(id))
        {
            if (alias.EndsWith(head, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The id of the state whose adjective, genitive or name stands with a noun; or null.</summary>
    /// <param name="phrase">The noun.</param>
    /// <param name="grammar">Its sentence.</param>
    /// <param name="mayComeFrom">Whether "aus X" behind it counts.</param>
    public string? Country(Phrase phrase, SentenceGrammar grammar, bool mayComeFrom = true)
    {
        // "im Nachbarland Malis": any other.
        if (IsBesideAnother(phrase))
            return null;
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            foreach (CatalogueReading reading in match.Readings)
            {
                if (reading.Form is NameForm.Adjective || (match.IsCompound && reading.Form is NameForm.Name or NameForm.Demonym or NameForm.Organisation))
                    return reading.Entity.Kind == EntityKind.State ? reading.Entity.Id : reading.Entity.Country;
            }
        }

        if (HeadMatch(phrase, grammar) is { IsCompound: true } compound && compound.Entity.Kind == EntityKind.State)
            return compound.Entity.Id;
        if (phrase.Possessor is { } possessor && StateOf(possessor, grammar) is { } owner)
            return owner;
        if (phrase.Genitive is { } genitive && StateOf(genitive, grammar) is { } of)
            return of;
        // "ein Lette und seine Schwester": she may be of anywhere.
        if (phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && !Cues.German.IsOrEndsIn(Cue.KinNoun, phrase.Noun?.Lemma ?? "") && Possessed(phrase, grammar) is { } possessed)
            return possessed.Entity.Kind == EntityKind.State ? possessed.Entity.Id : possessed.Entity.Country;
        if (Following(phrase) is { Preposition: "aus" or "von" } from && (mayComeFrom || from.Preposition != "aus") && StateOf(from, grammar) is { } origin)
            return origin;
        // "das Verteidigungsministerium in Eriwan"
        return phrase.Noun is { } body && (body.Tags & (SemanticTags.Government | SemanticTags.Organisation)) != 0 && !Cues.German.IsOrEndsIn(Cue.JointForceNoun, body.Lemma) && !Cues.German.IsOrEndsIn(Cue.AbroadBuilding, body.Lemma)
            && Following(phrase) is { Preposition: "in" } seat && StateOf(seat, grammar) is { } capital ? capital : null;
    }

    private static bool IsBesideAnother(Phrase phrase)
        => Cues.German.Is(Cue.NeighbourNoun, phrase.Noun?.Lemma) && (phrase.Genitive is not null || phrase.Possessor is not null || Following(phrase) is { Preposition: "von" });

    /// <summary>The attribute with a preposition right behind a phrase: "von Soldaten".</summary>
    public static Phrase? Following(Phrase phrase)
    {
        if (phrase.Clause is null)
            return null;
        foreach (Phrase next in phrase.Clause.Phrases)
        {
            if (next.Governor == phrase && next.First == phrase.End)
                return next;
        }

        return null;
    }

    private string? StateOf(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0)
            return Pronoun(phrase, grammar) is { Entity.Kind: EntityKind.State } referent ? referent.Entity.Id : null;
        if (phrase.Noun is { } noun && IsStateNoun(noun) && Actor(phrase, grammar) is { Entity.Kind: EntityKind.State } standIn)
            return standIn.Entity.Id;
        if (phrase.Noun is { } named && !Cues.German.Is(Cue.StateNameNoun, named.Lemma))
            return null;
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if ((match.As(NameForm.Name) ?? match.As(NameForm.Capital)) is { Kind: EntityKind.State } state)
                return state.Id;
            // "Soldaten aus dem Norden", where North Korea was told of
            if (match.As(NameForm.Contextual) is { Kind: EntityKind.State } meant && phrase is { Genitive: null, Determiner: >= 0 }
                && _discourse.Last(mention => mention.Entity.Id == meant.Id || mention.Entity.Country == meant.Id, grammar.Index, phrase.First) is not null)
                return meant.Id;
        }

        return null;
    }

    /// <summary>The body, not a state, that a noun belongs to: "des Geheimdienstes" of "Chef des Geheimdienstes".</summary>
    private Entity? Owner(Phrase phrase, SentenceGrammar grammar)
    {
        if (HeadMatch(phrase, grammar) is { IsCompound: true } compound && compound.Form == NameForm.Organisation)
            return compound.Entity;
        Phrase? owner = phrase.Possessor ?? phrase.Genitive;
        return owner is not null && Actor(owner, grammar) is { } actor && actor.Entity.Kind is not (EntityKind.Unknown or EntityKind.Place) ? actor.Entity : null;
    }

    /// <summary>Whom "sein, ihr" mean: a subject in front of it, else the antecedent that agrees.</summary>
    private EntityMention? Possessed(Phrase phrase, SentenceGrammar grammar, Phrase? other = null)
    {
        bool his = StartsWith(grammar.Words[phrase.Determiner], "sein");
        Agreement columns = his ? Agreement.Masculine | Agreement.Neuter : Agreement.Feminine | Agreement.Plural;
        if (phrase.Clause?.Subject is { } subject && subject != phrase && subject != other && subject.First < phrase.First && subject.Pronoun < 0
            && (Columns(subject.Cells) & columns) != 0 && Actor(subject, grammar) is { } own)
            return own;
        if (SubjectAhead(phrase, columns) is { } ahead && ahead != other && Actor(ahead, grammar) is { } behind && (behind.Entity.Kind == EntityKind.Person || ahead.Clause!.Verb.Voice == Voice.Active))
            return behind;
        return _discourse.Antecedent(columns, grammar.Index, phrase.First, wantsPerson: false, other)?.Mention;
    }

    /// <summary>
    /// "Bei ihrem Angriff töteten Rebellen …", "Bei seinem Besuch wurde Macron von Ruto empfangen": what stands in front of the verb has the subject behind
    /// it, if that does something or is somebody; but "nach seinen Worten" are those of whoever was told of before.
    /// </summary>
    private static Phrase? SubjectAhead(Phrase phrase, Agreement columns)
    {
        if (phrase is not { Preposition: not null, Governor: null, Clause: { Type: ClauseType.Main } clause } || clause.Verb.Finite < 0 || phrase.First > clause.Verb.Finite || phrase.First > clause.Start + 1)
            return null;
        return clause.Subject is { Pronoun: < 0, Quantity: < 0 } subject && subject.First > phrase.End && (Columns(subject.Cells) & columns) != 0
            && phrase.Noun is { } noun && (noun.Tags & SemanticTags.Speech) == 0 && SpeechLexicon.German.Noun(noun.Lemma) is null ? subject : null;
    }

    /// <summary>The owner of a noun of speech: "des Westens und Südkoreas" of "nach Angaben des Westens und Südkoreas".</summary>
    public ImmutableArray<EntityMention> Owners(Phrase phrase, SentenceGrammar grammar)
    {
        Phrase? owner = phrase.Possessor ?? phrase.Genitive;
        if (owner is not null && phrase.Noun is null && phrase.Quantity >= 0)
            return Owners(owner, grammar);
        if (owner is not null)
            return Actors(owner, grammar);
        // "Angaben Bandas": a surname that was told before, as a genitive.
        if (phrase.NameFirst >= 0 && NameText(phrase, grammar) is var named && named.EndsWith("s", StringComparison.Ordinal)
            && _discourse.BySurname(named.Substring(0, named.Length - 1)) is { } known)
            return [At(known, phrase, grammar)];
        // "nach seinen Worten": his, not his country's.
        if (phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && Possessed(phrase, grammar) is { } possessed)
            return ImmutableArray.Create(At(possessed.Entity, phrase, grammar));
        string? country = Country(phrase, grammar);
        if (FirstPart(phrase, country, grammar) is { } body)
            return ImmutableArray.Create(At(body, phrase, grammar));
        if (country is not null)
            return ImmutableArray.Create(At(_catalogue.Find(country)!, phrase, grammar));
        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>In whose hand something is by the first part of a compound: "in Rebellenhand", "unter Regierungskontrolle".</summary>
    public EntityMention? SideInFront(Phrase phrase, SentenceGrammar grammar) => FirstPart(phrase, null, grammar) is { } side ? At(side, phrase, grammar) : null;

    /// <summary>Whose words a compound names: "UN-Angaben", "israelische Militärangaben", "Behördenangaben".</summary>
    private Entity? FirstPart(Phrase phrase, string? country, SentenceGrammar grammar)
    {
        if (HeadMatch(phrase, grammar) is { IsCompound: true, Form: NameForm.Organisation } named)
            return named.Entity;
        // "Medienberichten zufolge" is a source as a whole.
        if (grammar.Words[phrase.Head].Modifier is not { Length: > 2 } modifier
            || (_catalogue.Heads.TryFind(text.Form(grammar.Words[phrase.Head].Token), null, out EntityHead? whole) && whole.StandsAlone))
            return null;
        // "Pressemitteilung": not the press says so.
        if (Cues.German.Is(Cue.ReleasePart, modifier) && Cues.German.Is(Cue.ReleaseNoun, grammar.Words[phrase.Head].Noun?.Lemma))
            return null;
        EntityHead? head = null;
        // "Regierungsangaben", "Behördenangaben": with or without the letters that join the parts.
        for (int length = modifier.Length; head is null && length >= modifier.Length - LongestJoint && length > 2; length--)
            _catalogue.Heads.TryFind(modifier.AsSpan(0, length).TrimEnd('-'), null, out head);
        return head is null ? null
            : _catalogue.Composer.Compose(head, country ?? (head.StandsAlone ? null : _discourse.MainCountry()), published)
                ?? EntityFactory.FromMention(head.Noun, head.Kind, null);
    }

    /// <summary>A source that nobody signs: "Berichten zufolge", "ersten Angaben zufolge".</summary>
    public ImmutableArray<EntityMention> Unnamed(Phrase phrase, SentenceGrammar grammar)
    {
        // "offizielle Angaben", "eine frühere Fassung": with its adjective.
        EntityHead? head = null;
        if (phrase.Adjectives.Count > 0 && phrase.Adjectives[phrase.Adjectives.Count - 1] == phrase.Head - 1)
            _catalogue.Heads.TryFind(text, grammar.Words[phrase.Head - 1].Token, grammar.Words[phrase.Head].Token + 1, out head);
        if ((head is not null || _catalogue.Heads.TryFind(text.Form(grammar.Words[phrase.Head].Token), null, out head)) && head!.StandsAlone)
            return ImmutableArray.Create(At(_catalogue.Composer.Compose(head, null)!, phrase, grammar));
        return Cues.German.Is(Cue.Nobody, phrase.Noun?.Lemma) && _catalogue.Heads.TryFind("Berichte".AsSpan(), null, out EntityHead? reports)
            ? ImmutableArray.Create(At(_catalogue.Composer.Compose(reports!, null)!, phrase, grammar))
            : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>Whether a phrase names a newspaper, a broadcaster or an agency: "der Zeitung „Echo“", "dem Sender CNN", "Reuters".</summary>
    public bool IsMedium(Phrase phrase, SentenceGrammar grammar)
        => (phrase.Noun is { } noun && ((noun.Tags & SemanticTags.Media) != 0 || Cues.German.Is(Cue.NewsAgencyNoun, noun.Lemma)) && (noun.Tags & SemanticTags.Human) == 0)
            || (Actor(phrase, grammar) is { Entity: var entity } && (entity.Kind == EntityKind.NewsAgency || _catalogue.IsMedium(entity.Id)));

    /// <summary>The state that people or troops belong to, or the force itself: "nordkoreanische Soldaten", "Soldaten der Armee".</summary>
    /// <param name="phrase">Who they are.</param>
    /// <param name="grammar">Its sentence.</param>
    /// <param name="mayComeFrom">Whether "aus X" behind them says whose they are; for a withdrawal it is where they leave.</param>
    public ImmutableArray<EntityMention> Origin(Phrase phrase, SentenceGrammar grammar, bool mayComeFrom = true)
    {
        if (CommonOwners(phrase, grammar) is { IsEmpty: false } owners)
            return owners;
        if (OfBoth(phrase, grammar) is { IsEmpty: false } both)
            return both;
        var origins = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (Phrase member in phrase.Members())
        {
            // "Soldaten aus Malawi, Südafrika und Tansania"
            if (mayComeFrom && Following(member) is { Preposition: "aus", Conjuncts.Count: > 0 } countries && Country(member, grammar) is { } named && StateOf(countries, grammar) == named)
            {
                foreach (EntityMention state in Actors(countries, grammar))
                {
                    if (!Contains(origins, state.Entity.Id))
                        origins.Add(state);
                }
            }
            else if (OneOrigin(member, grammar, mayComeFrom) is { } origin && !Contains(origins, origin.Entity.Id))
                origins.Add(origin);
        }

        return origins.ToImmutable();
    }

    /// <summary>"Soldaten der beiden Atommächte": of two states at once.</summary>
    private ImmutableArray<EntityMention> OfBoth(Phrase phrase, SentenceGrammar grammar)
        => phrase is { Genitive: { } pair, Noun: { } people } && (people.Tags & (SemanticTags.Human | SemanticTags.Force)) != 0 && (people.Tags & SemanticTags.Office) == 0
            ? Both(pair, grammar) : ImmutableArray<EntityMention>.Empty;

    /// <summary>"Botswana und Lesotho haben ihre Kontingente heimgeholt": all of several subjects that "ihr" means.</summary>
    private ImmutableArray<EntityMention> CommonOwners(Phrase phrase, SentenceGrammar grammar)
        => phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && StartsWith(grammar.Words[phrase.Determiner], "ihr")
            && (phrase.Clause is { Type: ClauseType.Infinitive, Parent: { } above } ? above.Subject : phrase.Clause?.Subject) is { Conjuncts.Count: > 0 } subject && subject != phrase && subject.First < phrase.First
            ? Actors(subject, grammar) : ImmutableArray<EntityMention>.Empty;

    /// <summary>Who was killed or taken: a named person, else whose people they are; "ein Kommandeur der Hisbollah" is the Hezbollah's.</summary>
    public ImmutableArray<EntityMention> Victims(Phrase phrase, SentenceGrammar grammar)
    {
        var victims = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (Phrase member in phrase.Members())
        {
            if (Victim(member, grammar) is { } victim && !Contains(victims, victim.Entity.Id))
                victims.Add(victim);
        }

        return victims.ToImmutable();
    }

    /// <summary>The same for one phrase, conjuncts apart.</summary>
    public EntityMention? Victim(Phrase phrase, SentenceGrammar grammar)
    {
        if (AntecedentPhrase(phrase) is { } antecedent && antecedent != phrase)
            return Victim(antecedent, grammar);
        if (Company(phrase) is { } company)
            return Victim(company, grammar);
        EntityMention? actor = Actor(phrase, grammar);
        // "ein Kommandeur der Hisbollah", nobody by name
        if (phrase is { NameFirst: < 0, Matches.Count: 0, Apposition: null, Pronoun: < 0, Genitive: { } of }
            && Actor(of, grammar) is { Entity.Kind: EntityKind.Organisation or EntityKind.MilitaryForce } whose && IsSide(of, whose.Entity))
            return whose;
        if (actor is { Entity.Kind: EntityKind.Person } || (actor is { Entity.Kind: EntityKind.Unknown } && phrase.Noun is null && phrase.Quantity < 0))
            return actor;
        if (CompoundBody(phrase, grammar) is { } body && Contingent(phrase, body) is null)
            return body;
        return OneOrigin(phrase, grammar, mayComeFrom: true);
    }

    /// <summary>"eine Gruppe Touristen", "eine Bande von Jugendlichen": those who are together.</summary>
    private static Phrase? Company(Phrase phrase)
        => phrase is { Noun: { } noun, NameFirst: < 0, Matches.Count: 0 } && Cues.German.IsOrEndsIn(Cue.CompanyNoun, noun.Lemma) && phrase.CanBe(Agreement.Singular)
            && (phrase.Genitive ?? (Following(phrase) is { Preposition: "von" or "aus" } of ? of : null)) is { Noun: { } members } people && (members.Tags & SemanticTags.Human) != 0 ? people : null;

    /// <summary>A body that is known, named or armed: the treasurer of a club is not the club's.</summary>
    private bool IsSide(Phrase phrase, Entity body)
        => body.Kind == EntityKind.MilitaryForce || phrase.NameFirst >= 0 || phrase.Matches.Count > 0 || _catalogue.Find(body.Id) is not null || phrase.Noun is null;

    /// <summary>"die österreichischen UNO-Soldaten": of those whom several states have sent together, one state's.</summary>
    private Entity? Contingent(Phrase phrase, EntityMention body)
        => body.Entity is { Kind: EntityKind.Organisation, Country: null } ? StateInAdjective(phrase) : null;

    private Entity? StateInAdjective(Phrase phrase)
    {
        foreach (int index in phrase.Matches)
        {
            if (mentions.Matches[index] is { IsCompound: false } match && match.As(NameForm.Adjective) is { Kind: EntityKind.State } state)
                return state;
        }

        return null;
    }

    /// <summary>The body in front of a compound's head: the PKK of "PKK-Chef".</summary>
    public EntityMention? CompoundBody(Phrase phrase, SentenceGrammar grammar)
        => HeadMatch(phrase, grammar) is { IsCompound: true } compound && compound.As(NameForm.Organisation) is { } body ? At(body, phrase, grammar) : null;

    private EntityMention? OneOrigin(Phrase phrase, SentenceGrammar grammar, bool mayComeFrom)
    {
        if (AntecedentPhrase(phrase) is { } antecedent && antecedent != phrase)
            return OneOrigin(antecedent, grammar, mayComeFrom);
        if (phrase.Pronoun >= 0)
            return Pronoun(phrase, grammar);
        if (Part(phrase, grammar) is { } part)
            return part.Whole is { } whole ? At(whole, phrase, grammar) : null;
        // "ein Kontingent kenianischer Polizisten", "die Hälfte der Soldaten"
        if (phrase.Noun is { } formation && ((formation.Tags & SemanticTags.Force) != 0 || Cues.German.Is(Cue.Partitive, formation.Lemma))
            && (phrase.Genitive ?? (Following(phrase) is { Preposition: "von" } members ? members : null)) is { Noun: { Force: not null } } people
            && OneOrigin(people, grammar, mayComeFrom) is { } theirs)
            return theirs;
        // "Talibankämpfer": theirs, and not the country's in which they fight.
        if (CompoundBody(phrase, grammar) is { Entity.Kind: EntityKind.Organisation or EntityKind.Group } body)
            return Contingent(phrase, body) is { } member ? At(member, phrase, grammar) : body;
        if (OwnBand(phrase, grammar) is { } band)
            return At(band, phrase, grammar);
        if (!IsPrivateOf(phrase, grammar) && Country(phrase, grammar, mayComeFrom) is { } country && phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Army | SemanticTags.Government | SemanticTags.Organisation)) == 0)
            return At(_catalogue.Find(country)!, phrase, grammar);
        if (!mayComeFrom && phrase.Noun is not null && Country(phrase, grammar, mayComeFrom) != Country(phrase, grammar))
            return null;
        if (Demonym(phrase) is { } state)
            return At(state, phrase, grammar);
        if (Actor(phrase, grammar) is { } actor && actor.Entity.Kind != EntityKind.Person
            && (phrase.Noun is null || phrase.Matches.Count > 0 || Anaphoric(phrase, grammar) is not null || phrase.Possessor is not null || phrase.Genitive is not null || IsNamedGroup(phrase)))
            return actor;
        return null;
    }

    /// <summary>"Die Miliz zog ihre Kämpfer ab": an armed band's own people are no soldiers of the state that it fights in.</summary>
    private Entity? OwnBand(Phrase phrase, SentenceGrammar grammar)
        => phrase is { Determiner: >= 0, Noun: { Force: not null } } && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive)
            && Possessed(phrase, grammar) is { Entity: { Kind: EntityKind.Organisation or EntityKind.Group } band } && _catalogue.IsFighter(band) ? band : null;

    /// <summary>"tötete seine Frau": a person's own people, who are no forces, are not his country's.</summary>
    private bool IsPrivateOf(Phrase phrase, SentenceGrammar grammar)
        => phrase is { Determiner: >= 0, Matches.Count: 0, Noun: { Force: null } noun } && (noun.Tags & SemanticTags.Human) != 0 && (noun.Tags & (SemanticTags.Force | SemanticTags.Office)) == 0
            && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && Possessed(phrase, grammar) is { Entity.Kind: EntityKind.Person };

    /// <summary>"4.000 von ihnen", "40 davon", "einige Soldaten, von denen neun …": those of whom it is a part, or nobody when none are known; null when it is no part.</summary>
    private PartOf? Part(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase is not { Noun: null, Pronoun: < 0, Matches.Count: 0 } || (phrase.Quantity < 0 && !phrase.IsOneMore))
            return null;
        if (phrase.End < grammar.Words.Length && Cues.German.Is(Cue.SubsetOpener, grammar.Words[phrase.End].FunctionForm))
            return new PartOf(_discourse.LastPlural(grammar.Index, phrase.First)?.Entity);
        // "Von den 900 Kenianern sind 40 gefallen"
        if (phrase.Clause is { Phrases.Count: > 1 } clause && clause.Phrases[0] is { Preposition: "von", Quantity: >= 0, Noun: not null } front && front.First < phrase.First)
            return new PartOf(OneOrigin(front, grammar, mayComeFrom: true)?.Entity);
        if (Following(phrase) is not { Preposition: "von", Pronoun: >= 0 } of)
            return null;
        if (AntecedentPhrase(of) is { } antecedent)
            return new PartOf(OneOrigin(antecedent, grammar, mayComeFrom: true)?.Entity);
        return grammar.Words[of.Pronoun].FunctionForm == "ihnen" ? new PartOf(_discourse.LastPlural(grammar.Index, phrase.First, isOne: false)?.Entity) : null;
    }

    private Entity? Demonym(Phrase phrase)
    {
        foreach (int index in phrase.Matches)
        {
            if (mentions.Matches[index] is { IsCompound: false } match && match.As(NameForm.Demonym) is { } state)
                return state;
        }

        return null;
    }

    /// <summary>"Zivilisten", "Touristen", "Polizisten": groups that say who the victims are; "Menschen, Tote" say nothing (codebook 9.31).</summary>
    private static bool IsNamedGroup(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Group)) != 0 && (noun.Force is not "soldiers" || (phrase.IsPlural && Cues.German.Is(Cue.InternationalForce, noun.Lemma))) && !Cues.German.Is(Cue.GenericPeople, noun.Lemma);

    /// <summary>The state whose adjective or compound stands with a noun: "ukrainische Offensive", "US-Angriff".</summary>
    public EntityMention? AdjectiveOwner(Phrase phrase, SentenceGrammar grammar)
    {
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if (match.As(NameForm.Adjective) is { } entity || (match.IsCompound && match.Form is NameForm.Name or NameForm.Organisation && (entity = match.Entity) is not null))
                return new EntityMention(entity!, match.Span, match.Span.In(text.Source));
        }

        return null;
    }

    /// <summary>The state whose adjective a word is: "kongolesisch".</summary>
    public EntityMention? AdjectiveAt(int word, SentenceGrammar grammar)
    {
        CatalogueMatch match = mentions.Matches[grammar.Words[word].Match];
        return !match.IsCompound && match.As(NameForm.Adjective) is { Kind: EntityKind.State } state ? new EntityMention(state, match.Span, match.Span.In(text.Source)) : null;
    }

    /// <summary>Whom the possessive determiner of a phrase means: "ihre Stationierung".</summary>
    /// <param name="phrase">What is somebody's.</param>
    /// <param name="grammar">Its sentence.</param>
    /// <param name="other">Somebody else than its owner: of "Die Stadt ist in ihrer Hand" the town.</param>
    public EntityMention? PossessivePronoun(Phrase phrase, SentenceGrammar grammar, Phrase? other = null)
        => phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && Possessed(phrase, grammar, other) is { } referent
            ? At(referent.Entity, phrase, grammar)
            : null;

    /// <summary>The last state, or state of somebody, that was mentioned and is none of these.</summary>
    public EntityMention? OtherParty(System.Collections.Generic.ICollection<string> countries, SentenceGrammar grammar, int word)
        => _discourse.Last(mention => (mention.Entity.Country ?? mention.Entity.Id) is { } country && mention.Entity.Country is not null && !countries.Contains(country), grammar.Index, word) is { } last
            && _catalogue.Find(last.Entity.Country!) is { } state ? new EntityMention(state, last.Span, "") : null;

    /// <summary>The side whose people were told of shortly before a word, from the context.</summary>
    public EntityMention? LastForces(SentenceGrammar grammar, int word)
        => _discourse.LastPlural(grammar.Index, word) is { Entity: { Kind: EntityKind.State or EntityKind.Organisation or EntityKind.MilitaryForce } side }
            ? EntityMention.FromContext(side, grammar.StartOf(text, word)) : null;

    /// <summary>A state, if the article has told of it, or of somebody of its, before.</summary>
    public EntityMention? Told(string country, SentenceGrammar grammar, int word)
        => _catalogue.Find(country) is { Kind: EntityKind.State } state
            && _discourse.Last(mention => mention.Entity.Id == country || (mention.Entity.Country == country && mention.Entity.Kind != EntityKind.Place), grammar.Index, word) is not null
            ? EntityMention.FromContext(state, grammar.StartOf(text, word)) : null;

    /// <summary>The state that the article is about, as the side of soldiers of whom it says no more (codebook 9.13).</summary>
    public EntityMention? MainState(SentenceGrammar grammar, int word)
        => _discourse.MainCountry() is { } country && _catalogue.Find(country) is { Kind: EntityKind.State } state
            ? EntityMention.FromContext(state, grammar.StartOf(text, word))
            : null;
}
